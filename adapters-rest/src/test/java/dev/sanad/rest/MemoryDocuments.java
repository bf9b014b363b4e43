package dev.sanad.rest;

import dev.sanad.kernel.AssociationId;
import dev.sanad.request.DocumentBytes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Documents in memory. */
final class MemoryDocuments implements DocumentBytes {

    final Map<String, byte[]> kept = new ConcurrentHashMap<>();
    private volatile Optional<RuntimeException> failure = Optional.empty();

    void failWith(Optional<RuntimeException> next) {
        failure = next;
    }

    @Override
    public Kept keep(AssociationId association, InputStream bytes) {
        failure.ifPresent(thrown -> {
            throw thrown;
        });
        byte[] all = all(bytes);
        String reference = "doc-" + kept.size();
        kept.put(reference, all);
        return new Kept(reference, sha256(all), all.length);
    }

    @Override
    public Optional<InputStream> open(AssociationId association, String reference) {
        return Optional.ofNullable(kept.get(reference)).map(ByteArrayInputStream::new);
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] all(InputStream bytes) {
        try {
            return bytes.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
