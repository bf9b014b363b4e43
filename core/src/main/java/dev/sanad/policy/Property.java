package dev.sanad.policy;

import dev.sanad.calendar.Span;
import dev.sanad.kernel.Clause;
import dev.sanad.kernel.LocalText;
import dev.sanad.lifecycle.Condition;
import dev.sanad.lifecycle.Moment;
import dev.sanad.lifecycle.Notice;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Something the association wants to be sure of, whatever happens.
 *
 * @param name in its own words
 * @param lifecycle of whose cases it speaks
 * @param demand what must be so
 * @param rule its key in the file, or its number in the list, from 0; a rule that demands several things makes several
 *     properties
 */
public record Property(LocalText name, String lifecycle, Demand demand, List<Clause> clauses, String rule) {

    /** What must be so. */
    public sealed interface Demand {}

    /** The condition holds in no state that can be reached. */
    public record Never(Condition condition) implements Demand {}

    /** The condition holds in every state that can be reached; what is unknown does not hold. */
    public record Always(Condition condition) implements Demand {}

    /** Each time the action is done, the condition holds. */
    public record Before(String action, Condition condition) implements Demand {}

    /** Only these parties do the action. */
    public record OnlyBy(String action, Set<String> parties) implements Demand {
        public OnlyBy {
            parties = Set.copyOf(parties);
        }
    }

    /**
     * Each of these parties can come to do the action.
     *
     * @param stages in each of these; in some, where none is named
     */
    public record May(String action, Set<String> parties, Set<String> stages) implements Demand {
        public May {
            parties = Set.copyOf(parties);
            stages = Set.copyOf(stages);
        }
    }

    /** Each time the action is done, at least these notices are made of it. */
    public record Tells(String action, List<Notice> notices) implements Demand {
        public Tells {
            notices = List.copyOf(notices);
        }
    }

    /**
     * When the clock runs out and nobody acts, each of these parties comes to be told.
     *
     * @param parties with how long after the clock's latest moment each hears at the latest, where that matters
     */
    public record Missed(String clock, Map<String, Optional<Span>> parties) implements Demand {
        public Missed {
            parties = Collections.unmodifiableMap(new LinkedHashMap<>(parties));
        }
    }

    /** Once the action is done, the condition comes to hold, whatever follows, when clocks ring and notices arrive. */
    public record After(String action, Condition condition) implements Demand {}

    /** From the moment on, some latest moment no later than this is set for one of the actions, as long as the case is open. */
    public record Within(Moment from, Set<String> until, Span most) implements Demand {
        public Within {
            until = Set.copyOf(until);
        }
    }

    /** In the life of a case, the action is done no more often than this. */
    public record AtMost(String action, int times) implements Demand {}

    public Property {
        clauses = List.copyOf(clauses);
    }
}
