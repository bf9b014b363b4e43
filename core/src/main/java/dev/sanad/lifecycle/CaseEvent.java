package dev.sanad.lifecycle;

import dev.sanad.kernel.CaseId;
import dev.sanad.kernel.PersonId;
import dev.sanad.party.Party;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Something that happened to a case. It holds the result of a decision, and no rule. */
public sealed interface CaseEvent {

    /** The state with what this event says; throws where the event is impossible in it. */
    CaseState applyTo(CaseState state);

    /**
     * The case began.
     *
     * @param matter what was lodged
     * @param owner whose case it is; empty when nobody gave a name
     * @param office where it was lodged
     * @param start when it counts as received
     * @param answerOn the channel on which its owner chose to be told
     */
    record Opened(
            CaseId id,
            RulesVersion rules,
            String lifecycle,
            String matter,
            Optional<PersonId> owner,
            Optional<String> office,
            Optional<String> channel,
            Instant start,
            Optional<String> answerOn)
            implements CaseEvent {
        @Override
        public CaseState applyTo(CaseState state) {
            throw new IllegalStateException("a case is opened once");
        }
    }

    /** The case learned the value of a fact. */
    record FactTaken(String fact, FactValue value) implements CaseEvent {
        @Override
        public CaseState applyTo(CaseState state) {
            return state.knowing(fact, value);
        }
    }

    /** What was signed has changed, so that the signature no longer stands for it. */
    record SignatureVoided(String fact) implements CaseEvent {
        @Override
        public CaseState applyTo(CaseState state) {
            return state.forgetting(fact);
        }
    }

    /** A paper was supplied. */
    record PaperTaken(Copy copy) implements CaseEvent {
        @Override
        public CaseState applyTo(CaseState state) {
            return state.holding(copy);
        }
    }

    /**
     * An action was done.
     *
     * @param party as which the actor did it
     * @param people who did it, or voted on it; empty for the clock and for somebody without a name
     * @param stage where the case stands after it
     */
    record Acted(
            String action,
            String party,
            Set<PersonId> people,
            Optional<String> channel,
            Instant at,
            String stage,
            Votes votes)
            implements CaseEvent {
        public Acted {
            people = Set.copyOf(people);
        }

        @Override
        public CaseState applyTo(CaseState state) {
            Set<PersonId> everybody = new HashSet<>(people);
            state.deed(action).map(Deed::people).ifPresent(everybody::addAll);
            Deed deed = new Deed(state.times(action) + 1, at, state.version(), everybody);
            return state.having(action, deed).at(stage);
        }
    }

    /** How a body voted: counts only. All are 0 where no body acted. */
    record Votes(int inFavour, int against, int abstained) {
        static final Votes NONE = new Votes(0, 0, 0);
    }

    /** A body voted on an action and did not carry it: nothing else changed. */
    record MotionLost(String action, String party, Set<PersonId> people, Instant at, Votes votes) implements CaseEvent {
        public MotionLost {
            people = Set.copyOf(people);
        }

        @Override
        public CaseState applyTo(CaseState state) {
            return state;
        }
    }

    /**
     * Somebody is to be told of an action.
     *
     * @param facts what is stated, by name; the values are in the case
     * @param promises what is said about time
     * @param via the channels by which it goes to the owner; none where it is laid under the code of the case
     */
    record NoticeMade(
            String action, String party, List<String> facts, List<Promise> promises, Instant at, List<String> via)
            implements CaseEvent {
        public NoticeMade {
            via = List.copyOf(via);
            facts = List.copyOf(facts);
            promises = List.copyOf(promises);
        }

        @Override
        public CaseState applyTo(CaseState state) {
            return party.equals(Party.OWNER) ? state.telling(action, new Telling(at, Optional.empty())) : state;
        }
    }

    /** The owner was told of an action. */
    record OwnerTold(String action, Optional<String> channel, Instant at) implements CaseEvent {
        @Override
        public CaseState applyTo(CaseState state) {
            Telling telling = Optional.ofNullable(state.tellings().get(action))
                    .orElseThrow(() -> new IllegalStateException("nothing was to be told of this action"));
            return state.telling(action, new Telling(telling.made(), Optional.of(at)));
        }
    }

    /** A clock runs from now on, or runs on with other limits: it was paused, resumed or extended. */
    record ClockSet(String clock, ClockRun run) implements CaseEvent {
        @Override
        public CaseState applyTo(CaseState state) {
            return state.running(clock, run);
        }
    }

    /** A clock stopped. */
    record ClockStopped(String clock) implements CaseEvent {
        @Override
        public CaseState applyTo(CaseState state) {
            return state.stopping(clock);
        }
    }

    /**
     * A clock rang.
     *
     * @param rung which of its ladder, or which ring of a recurring clock, from 1
     * @param tells the parties that are told
     * @param run how it runs on
     * @param via the channels by which the owner is told, where he is
     */
    record ClockRang(String clock, int rung, List<String> tells, Instant at, ClockRun run, List<String> via)
            implements CaseEvent {
        public ClockRang {
            via = List.copyOf(via);
            tells = List.copyOf(tells);
        }

        @Override
        public CaseState applyTo(CaseState state) {
            return state.running(clock, run);
        }
    }

    /**
     * The case was moved to another version of its policy, and lives under that from now on.
     *
     * @param party as which it was moved
     * @param by who moved it
     */
    record Moved(RulesVersion from, RulesVersion to, String party, Optional<PersonId> by, Instant at)
            implements CaseEvent {
        @Override
        public CaseState applyTo(CaseState state) {
            if (!state.opening().rules().equals(from)) {
                throw new IllegalStateException("the case lives under another version than the one it is moved from");
            }
            return state.under(to);
        }
    }

    /** An action opened a linked case of this lifecycle; a follow-up command makes it. */
    record CaseLinked(String action, String lifecycle, Instant at) implements CaseEvent {
        @Override
        public CaseState applyTo(CaseState state) {
            return state;
        }
    }
}
