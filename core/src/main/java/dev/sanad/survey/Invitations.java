package dev.sanad.survey;

import dev.sanad.kernel.AssociationId;
import java.util.List;
import java.util.Optional;

/** Who was asked, without names. Port. */
public interface Invitations {

    /** Throws {@link dev.sanad.journal.StaleVersionException} where the token is taken. */
    void add(AssociationId association, Invitation invitation);

    /** Throws {@link dev.sanad.journal.StaleVersionException} where the state or the reminders are no longer those before. */
    void replace(AssociationId association, Invitation before, Invitation after);

    Optional<Invitation> find(AssociationId association, String token);

    /** Those sent in the period, in no order. */
    List<Invitation> sent(AssociationId association, String survey, Period period);
}
