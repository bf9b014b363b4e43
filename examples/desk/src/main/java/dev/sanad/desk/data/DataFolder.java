package dev.sanad.desk.data;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Supplier;

/** The desk's own folder, for one desk at a time. Everything in it is its owner's only. */
public final class DataFolder implements AutoCloseable {
    private final Path path;
    private final FileChannel lock;

    private DataFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /** Refuses a folder that cannot be written, or that another desk uses, with {@link UnusableException}. */
    public static DataFolder open(Path path) {
        try {
            DurableFiles.folder(path);
            DurableFiles.closeToOthers(path);
            FileChannel channel =
                    FileChannel.open(path.resolve("desk.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                throw new UnusableException("another desk uses the data folder " + path
                        + ": stop it, or give this one a folder of its own with --data");
            }
            return new DataFolder(path, channel);
        } catch (IOException e) {
            throw new UnusableException("the data folder " + path + " cannot be written", e);
        }
    }

    public Path path() {
        return path;
    }

    /** The content of a file in the folder; makes it the first time, and from then on it stays. */
    public byte[] once(String name, Supplier<byte[]> first) {
        Path file = path.resolve(name);
        try {
            if (Files.notExists(file)) {
                replace(name, first.get());
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UnusableException(name + " in the data folder cannot be read or written", e);
        }
    }

    /** Writes a file of the folder anew. */
    public void replace(String name, byte[] content) {
        try {
            Path draft = DurableFiles.draft(path);
            DurableFiles.write(draft, new ByteArrayInputStream(content));
            DurableFiles.publish(draft, path.resolve(name));
        } catch (IOException e) {
            throw new UnusableException(name + " in the data folder cannot be written", e);
        }
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UnusableException("the data folder cannot be given free", e);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException inThisProcess) {
            return false;
        }
    }
}
