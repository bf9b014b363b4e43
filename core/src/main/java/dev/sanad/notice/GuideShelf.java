package dev.sanad.notice;

import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.CommandId;
import dev.sanad.kernel.PersonId;
import java.util.List;
import java.util.Optional;

/** Keeps guides, and what was shown to whom. Port; its obligations are held by the contract test. */
public interface GuideShelf {

    /** All editions, by guide, number and language tag. */
    List<GuideEdition> editions(AssociationId association);

    /** Keeps an edition; returns the first of its guide, number and language, which stays as it is. */
    GuideEdition keep(AssociationId association, GuideEdition edition);

    /** What somebody was shown, the earliest first. */
    List<GuideShowing> shown(AssociationId association, PersonId to);

    /** What a command recorded. */
    Optional<GuideShowing> find(AssociationId association, CommandId command);

    /** Records that something was shown; returns the first of its command. */
    GuideShowing record(AssociationId association, GuideShowing showing);
}
