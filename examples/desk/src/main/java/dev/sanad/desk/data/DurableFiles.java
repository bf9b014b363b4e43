package dev.sanad.desk.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/** Writes files that are there whole after a crash or not at all, and that only their owner may read. */
final class DurableFiles {
    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private DurableFiles() {}

    /** The folder that holds a path; the root of a file system has none, and is never written to. */
    static Path above(Path path) {
        return Optional.ofNullable(path.getParent()).orElseThrow();
    }

    static void folder(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            Path parent = above(folder.toAbsolutePath());
            folder(parent);
            Files.createDirectories(folder, owner("rwx------"));
            force(parent);
        }
    }

    /** A folder that may have been there before, with others' eyes on it. */
    static void closeToOthers(Path folder) throws IOException {
        if (POSIX) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    /** A file beside the others that nobody looks for; whoever asks for it moves or deletes it. */
    static Path draft(Path folder) throws IOException {
        return Files.createTempFile(folder, "draft-", ".tmp", owner("rw-------"));
    }

    static void write(Path file, InputStream content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            OutputStream out = Channels.newOutputStream(channel);
            content.transferTo(out);
            out.flush();
            channel.force(true);
        }
    }

    static void publish(Path draft, Path file) throws IOException {
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        force(above(file));
    }

    /** On Linux a new name is on disk only when its folder is. Elsewhere a folder cannot be opened, nor need it be. */
    private static void force(Path folder) throws IOException {
        if (POSIX) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private static FileAttribute<?>[] owner(String rights) {
        return POSIX
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }
}
