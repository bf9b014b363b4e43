package dev.sanad.request;

import dev.sanad.kernel.AssociationId;
import java.io.InputStream;
import java.util.Optional;

/**
 * Keeps what is written in documents, apart from the journal, which holds but a reference and a digest. Port.
 *
 * <p>Obligations of an implementation: a document is kept whole and durably when {@link #keep} returns, or not at all; a
 * reference cannot be guessed, and finds nothing in another association; no document is held in memory as a whole. What
 * it cannot do it says with a {@link dev.sanad.journal.StoreException}.
 */
public interface DocumentBytes {

    /**
     * A document that is kept.
     *
     * @param reference where it is found again: 1 to 100 letters, digits, dots, hyphens and underscores of ASCII
     * @param sha256 of its bytes, 64 lower-case hexadecimal digits
     * @param size in bytes
     */
    record Kept(String reference, String sha256, long size) {}

    /**
     * Keeps everything that the stream gives until its end.
     *
     * @param bytes read to the end, not closed; who gives it sets the limit, and whatever it throws undoes what was
     *     kept and is thrown on
     */
    Kept keep(AssociationId association, InputStream bytes);

    /** The bytes, to be closed by the caller; empty when there is no such document. */
    Optional<InputStream> open(AssociationId association, String reference);
}
