package dev.sanad.kernel;

import java.util.List;

/** What the engine rules on a command: the events that follow from it, or every reason why it is refused. */
public sealed interface Decision<E> {

    record Accepted<E>(List<E> events) implements Decision<E> {
        public Accepted {
            events = List.copyOf(events);
        }
    }

    record Refused<E>(List<Refusal> refusals) implements Decision<E> {
        /** Refuses an empty list: a refusal without a reason does not exist. */
        public Refused {
            if (refusals.isEmpty()) {
                throw new IllegalArgumentException("refusals: at least one is needed");
            }
            refusals = List.copyOf(refusals);
        }
    }

    /** The events, or {@link RefusedException}. */
    default List<E> orThrow() {
        if (this instanceof Refused<E> refused) {
            throw new RefusedException(refused.refusals());
        }
        return ((Accepted<E>) this).events();
    }
}
