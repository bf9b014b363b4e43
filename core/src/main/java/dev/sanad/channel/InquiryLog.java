package dev.sanad.channel;

import dev.sanad.kernel.AssociationId;
import java.util.List;
import java.util.Optional;

/** Keeps inquiries. Port; its obligations are held by the contract test. */
public interface InquiryLog {

    /** The inquiry of a code. */
    Optional<Inquiry> find(AssociationId association, String code);

    /** Those not answered yet, at most so many, those first whose clock has run longest. */
    List<Inquiry> open(AssociationId association, int most);

    /**
     * Keeps an inquiry that has the version before, or none where it is the first.
     *
     * @throws dev.sanad.journal.StaleVersionException where it has another, or exists already
     */
    void keep(AssociationId association, Inquiry inquiry);
}
