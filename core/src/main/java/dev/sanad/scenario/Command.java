package dev.sanad.scenario;

import dev.sanad.scenario.Scenario.Surroundings;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a step of a scenario does. Names are those of the policy and of the scenario's people. */
public sealed interface Command {

    /** Time passes and nobody does anything. */
    record Nothing() implements Command {}

    /**
     * A case begins.
     *
     * @param service what is lodged: a service or a kind of complaint
     * @param action by which action; empty where the actor has but one
     * @param of who does it how
     * @param owner whose case it is: {@code nobody} for one without a name; empty for who lodges it, or for {@code owner}
     *     where staff does
     * @param office where it is lodged
     * @param answerOn the channel on which the owner wants to be told
     * @param sent the day on which it was sent
     */
    record Lodge(
            String service,
            Optional<String> action,
            Doing of,
            Optional<String> owner,
            Optional<String> office,
            Optional<String> answerOn,
            Optional<LocalDate> sent)
            implements Command {}

    /**
     * Somebody does an action.
     *
     * @param vote how the body votes, where a body acts
     */
    record Act(String action, Doing of, Vote vote) implements Command {}

    /** The owner is told of an action. */
    record Tell(String action, Doing of) implements Command {}

    /**
     * The case that was called for last is opened, with the same owner, and is the one spoken of from then on.
     *
     * @param lifecycle of the linked case
     */
    record Follow(String lifecycle) implements Command {}

    /** The world changes. */
    record Change(Surroundings to) implements Command {}

    /**
     * Who does something, how.
     *
     * @param by a person of the scenario, a party, {@code owner} or {@code anybody}; empty for the first party that may
     * @param channel {@code none} for no channel; empty for none, or for the first that takes it where a case is lodged
     * @param with what is stated, by fact
     * @param papers what is supplied, by document; empty for nothing, which is not the same as no paper
     */
    record Doing(
            Optional<String> by,
            Optional<String> channel,
            Map<String, Given> with,
            Optional<Map<String, Paper>> papers) {
        public Doing {
            with = ordered(with);
            papers = papers.map(Doing::ordered);
        }

        private static <V> Map<String, V> ordered(Map<String, V> map) {
            return Collections.unmodifiableMap(new LinkedHashMap<>(map));
        }
    }

    /** What is stated of a fact, in the words of a policy file. */
    sealed interface Given {
        record One(String text) implements Given {}

        record Many(List<String> texts) implements Given {
            public Many {
                texts = List.copyOf(texts);
            }
        }
    }

    /** A paper, with the dates printed on it; what is not said is good: issued that day, good for ten years. */
    record Paper(Optional<LocalDate> issued, Optional<LocalDate> expires) {
        /** A good one. */
        public static final Paper GOOD = new Paper(Optional.empty(), Optional.empty());
    }

    /** How a body votes. */
    sealed interface Vote {
        /** Everybody who may, in favour; nobody votes where no body acts. */
        record Unanimous() implements Vote {}

        /** There is no roll. */
        record None() implements Vote {}

        /**
         * So many each way.
         *
         * @param chair who leads; empty for the first of the roll
         */
        record Counted(Side inFavour, Side against, Side abstained, Optional<String> chair) implements Vote {}
    }

    /**
     * Those who vote one way.
     *
     * @param members by name
     * @param others so many more, who have no name and are not the owner
     */
    record Side(List<String> members, int others) {
        /** Nobody. */
        public static final Side NONE = new Side(List.of(), 0);

        public Side {
            members = List.copyOf(members);
        }
    }
}
