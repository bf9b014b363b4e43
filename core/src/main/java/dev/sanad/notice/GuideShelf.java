package dev.sanad.notice;

import dev.sanad.journal.CommandContent;
import dev.sanad.journal.Fingerprint;
import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.CommandId;
import dev.sanad.kernel.PersonId;
import java.util.List;
import java.util.Optional;

/** Keeps guides, and what was shown to whom. Port; its obligations are held by the contract test. */
public interface GuideShelf {

    /** All editions, by guide, number and language tag. */
    List<GuideEdition> editions(AssociationId association);

    /**
     * What a command asked for under which an edition is kept. Those that are old may be deleted by the host, who then takes
     * their repetitions for new commands.
     */
    Optional<Fingerprint> asked(AssociationId association, CommandId command);

    /**
     * Keeps an edition and what the command asked for, or nothing where another stands under its guide, number and language;
     * returns the first of these, which stays as it is.
     *
     * @throws dev.sanad.journal.StaleVersionException where the command is kept already, or another was faster
     */
    GuideEdition keep(AssociationId association, CommandContent asked, GuideEdition edition);

    /** What somebody was shown, the earliest first. */
    List<GuideShowing> shown(AssociationId association, PersonId to);

    /** What a command recorded. */
    Optional<GuideShowing> find(AssociationId association, CommandId command);

    /** Records that something was shown; returns the first of its command. */
    GuideShowing record(AssociationId association, GuideShowing showing);
}
