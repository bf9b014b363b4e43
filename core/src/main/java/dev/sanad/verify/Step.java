package dev.sanad.verify;

import dev.sanad.lifecycle.Action;
import dev.sanad.party.Party;
import java.util.List;
import java.util.Optional;

/** What can happen to a case, in any state. */
sealed interface Step {

    /** The action that is done, if any. */
    Optional<Action> action();

    /**
     * Whether the owner knows of it: he did it himself, or a notice to him is made.
     */
    default boolean informs() {
        return byOwner()
                || action().map(Action::tells).stream()
                        .flatMap(List::stream)
                        .anyMatch(notice -> notice.party().equals(Party.OWNER));
    }

    default boolean byOwner() {
        return false;
    }

    /** Somebody does an action: as the owner, or as one of the other parties. */
    record Act(Action of, boolean byOwner) implements Step {
        @Override
        public Optional<Action> action() {
            return Optional.of(of);
        }
    }

    /** A clock rings, and maybe does an action. */
    record Ring(Dial dial, Optional<Action> action) implements Step {}

    /** The owner is told of an action. */
    record Tell(String of) implements Step {
        @Override
        public Optional<Action> action() {
            return Optional.empty();
        }
    }
}
