package dev.sanad.desk.data;

import dev.sanad.journal.StoreException;
import dev.sanad.journal.StoreUnavailableException;
import dev.sanad.kernel.AssociationId;
import dev.sanad.request.DocumentBytes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Documents as files, each under a name made of its bytes, the association and a secret: the same document is kept once,
 * and nobody can tell from a guess at its content whether it is there.
 */
public final class DocumentFiles implements DocumentBytes {
    private static final Pattern REFERENCE = Pattern.compile("[0-9a-f]{64}");

    private final Path folder;
    private final Digests digests;

    private DocumentFiles(Path folder, Digests digests) {
        this.folder = folder;
        this.digests = digests;
    }

    /** Documents below the data folder. What a crash left half written is removed. */
    public static DocumentFiles in(DataFolder data, byte[] secret) {
        Path folder = data.path().resolve("documents");
        try {
            DurableFiles.folder(folder);
            try (DirectoryStream<Path> drafts = Files.newDirectoryStream(folder, "draft-*.tmp")) {
                for (Path draft : drafts) {
                    Files.deleteIfExists(draft);
                }
            }
            return new DocumentFiles(folder, new Digests(secret));
        } catch (IOException e) {
            throw new UnusableException("the documents in the data folder cannot be written", e);
        }
    }

    @Override
    public Kept keep(AssociationId association, InputStream bytes) {
        try {
            Path draft = DurableFiles.draft(folder);
            try {
                return keep(association, bytes, draft);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw new StoreUnavailableException("a document could not be kept", e);
        }
    }

    @Override
    public Optional<InputStream> open(AssociationId association, String reference) {
        if (!REFERENCE.matcher(reference).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.newInputStream(place(association, reference)));
        } catch (NoSuchFileException absent) {
            return Optional.empty();
        } catch (IOException e) {
            throw new StoreException("a document could not be read", e);
        }
    }

    private Kept keep(AssociationId association, InputStream bytes, Path draft) throws IOException {
        DigestInputStream digesting = new DigestInputStream(bytes, Digests.sha256());
        DurableFiles.write(draft, digesting);
        byte[] sha256 = digesting.getMessageDigest().digest();
        String reference = digests.keyed(sha256);
        long size = Files.size(draft);
        Path place = place(association, reference);
        DurableFiles.folder(DurableFiles.above(place));
        DurableFiles.publish(draft, place);
        return new Kept(reference, HexFormat.of().formatHex(sha256), size);
    }

    /** The association's folder has a digest for its name, since two ids may differ in case only and file systems may not. */
    private Path place(AssociationId association, String reference) {
        return folder.resolve(digests.keyed(association.value()).substring(0, 32))
                .resolve(reference.substring(0, 2))
                .resolve(reference);
    }
}
