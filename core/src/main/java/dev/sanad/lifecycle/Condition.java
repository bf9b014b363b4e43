package dev.sanad.lifecycle;

import dev.sanad.calendar.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The only expression language of a policy: guards, eligibility, {@code when}, rules. The same objects are judged in
 * production and explored by the verifier; only the {@link View} differs.
 */
public sealed interface Condition {

    /** Whether it holds in the view. */
    Truth in(View view);

    record All(List<Condition> all) implements Condition {
        public All {
            all = List.copyOf(all);
        }

        @Override
        public Truth in(View view) {
            return all.stream().map(each -> each.in(view)).reduce(Truth.TRUE, Truth::and);
        }
    }

    record Any(List<Condition> any) implements Condition {
        public Any {
            any = List.copyOf(any);
        }

        @Override
        public Truth in(View view) {
            return any.stream().map(each -> each.in(view)).reduce(Truth.FALSE, Truth::or);
        }
    }

    record Not(Condition condition) implements Condition {
        @Override
        public Truth in(View view) {
            return condition.in(view).not();
        }
    }

    /** A condition that is not made of others. */
    sealed interface Leaf extends Condition {}

    /** A fact passes a test. */
    record FactIs(String fact, Test test) implements Leaf {
        @Override
        public Truth in(View view) {
            return view.fact(fact, test);
        }
    }

    /** The action was done, and the other was not since. */
    record Done(String action, Optional<String> after) implements Leaf {
        @Override
        public Truth in(View view) {
            return Truth.of(view.done(action, after));
        }
    }

    /** The owner was told of the action, the last time it was done. */
    record Told(String action) implements Leaf {
        @Override
        public Truth in(View view) {
            return Truth.of(view.told(action));
        }
    }

    /** So much time has passed between two moments; without {@code to}, until now. */
    record Elapsed(Moment from, Optional<Moment> to, Relation relation, Span span) implements Leaf {
        @Override
        public Truth in(View view) {
            return view.elapsed(this);
        }
    }

    /** The action was done so many times. */
    record Times(String action, Relation relation, int bound) implements Leaf {
        @Override
        public Truth in(View view) {
            return view.times(this);
        }
    }

    /** Nobody who did one of these actions, or voted on it, acts now. */
    record Different(List<String> actions) implements Leaf {
        public Different {
            actions = List.copyOf(actions);
        }

        @Override
        public Truth in(View view) {
            return view.different(actions);
        }
    }

    /** What the case is about, or the world beyond it, answers. */
    record Asked(Question question) implements Leaf {
        @Override
        public Truth in(View view) {
            return view.answer(question);
        }
    }

    /** Done on one of these channels. */
    record OnChannel(Set<String> channels) implements Leaf {
        public OnChannel {
            channels = Set.copyOf(channels);
        }

        @Override
        public Truth in(View view) {
            return view.onChannel(channels);
        }
    }

    /** The owner is of one of these kinds. */
    record OwnerIs(Set<String> kinds) implements Leaf {
        public OwnerIs {
            kinds = Set.copyOf(kinds);
        }

        @Override
        public Truth in(View view) {
            return view.ownerIs(kinds);
        }
    }

    /** The case stands in one of these stages. */
    record InStage(Set<String> stages) implements Leaf {
        public InStage {
            stages = Set.copyOf(stages);
        }

        @Override
        public Truth in(View view) {
            return view.inStage(stages);
        }
    }

    /** The embedding code agrees: the one point of extension. */
    record Host(String name) implements Leaf {
        @Override
        public Truth in(View view) {
            return view.host(name);
        }
    }
}
