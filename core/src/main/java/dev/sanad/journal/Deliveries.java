package dev.sanad.journal;

import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.CaseKey;
import java.util.List;

/**
 * What subscribers outside have yet to be told: at least once, in order within a case, and each for himself, so that
 * neither another subscriber nor another case waits for one that is in trouble. Port.
 *
 * <p>Two that deliver to one subscriber at once may both tell him the same; the host lets one do it at a time.
 */
public interface Deliveries {

    /**
     * Puts announcements of the journal before a subscriber. One that waits before him already is passed over; one that
     * he was told of waits again, so the outbox is to be emptied of what was put.
     */
    void put(Subscriber subscriber, List<Announcement> announcements);

    /**
     * What he is to be told next, at most so many (1 or more), those of one case in order and from its first on; without
     * the cases that rest, by the store's clock, or are parked.
     */
    List<Delivery> next(AssociationId association, Subscriber subscriber, int most);

    /** Keeps what came of trying. A delivery that does not wait any more is passed over. */
    void tried(Delivery delivery, DeliveryOutcome outcome);

    /** Where a case is parked for him, at most so many (1 or more). */
    List<Parked> parked(AssociationId association, Subscriber subscriber, int most);

    /** Lets the events of a case that rests or is parked go on now, its failed tries forgotten. */
    void goOn(Subscriber subscriber, CaseKey key);
}
