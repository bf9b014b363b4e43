package dev.sanad.journal;

import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.CaseKey;
import java.util.List;

/** Entries that others have yet to hear of: at least once, in order within a case. Port. */
public interface Outbox {

    /**
     * The next announcements of the association, at most so many (1 or more); those of one case stand in order
     * and leave none out that is earlier. The order of cases among each other is the same each time, and means nothing.
     */
    List<Announcement> next(AssociationId association, int most);

    /** As {@link #next}, of those cases of the same association alone that come after this one, which may wait or not. */
    List<Announcement> after(CaseKey last, int most);

    /** Takes out announcements that were heard. Those not in the outbox any more are passed over. */
    void heard(List<Announcement> announcements);
}
