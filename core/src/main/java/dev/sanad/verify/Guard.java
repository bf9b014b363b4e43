package dev.sanad.verify;

import dev.sanad.lifecycle.Action;
import dev.sanad.lifecycle.Condition;
import dev.sanad.lifecycle.View;
import java.util.List;
import java.util.function.Predicate;

/**
 * Some conditions of the policy, judged on packed states. The conditions themselves are asked once for each combination
 * of the fields that they read; the answer is kept.
 */
final class Guard {
    private static final int MOST_BITS = 14;

    private final Judgement judgement;
    private final Field[] reads;
    private final Judgement.Verdict[] kept;

    /** What is judged: the conditions, and the leaves that they are made of. */
    record Of(Leaves leaves, Predicate<View> conditions) {
        static Of action(Action action, Scope scope) {
            return new Of(
                    new Leaves(scope.variants()).with(action.requires()),
                    view -> action.requires().stream().allMatch(each -> each.metIn(view)));
        }

        static Of condition(Condition condition, Scope scope) {
            return new Of(
                    new Leaves(scope.variants()).with(condition),
                    view -> condition.in(view).holds());
        }
    }

    Guard(Of of, Scope scope, Layout layout, boolean byClock) {
        this.judgement = new Judgement(new Outlook(of.leaves(), scope, layout, byClock), of, layout.time());
        List<Field> fields = Footprint.of(of.leaves(), scope, layout);
        this.reads = fields.toArray(Field[]::new);
        int bits = fields.stream().mapToInt(Field::bits).sum();
        this.kept = new Judgement.Verdict[bits <= MOST_BITS ? 1 << bits : 0];
    }

    /** Whether the conditions can hold in the state. */
    boolean canHold(long[] state) {
        return anyOpen(judged(state).holds(), state);
    }

    /** Whether the conditions can fail in the state. */
    boolean canFail(long[] state) {
        return anyOpen(judged(state).fails(), state);
    }

    /** Goes on in every way in which they hold. */
    Branch holds() {
        return (state, rest) -> {
            List<Way> ways = judged(state).holds();
            for (int way = 0; way < ways.size(); way++) {
                ways.get(way).on(state, rest);
            }
        };
    }

    private static boolean anyOpen(List<Way> ways, long[] state) {
        for (int way = 0; way < ways.size(); way++) {
            if (ways.get(way).open(state)) {
                return true;
            }
        }
        return false;
    }

    private Judgement.Verdict judged(long[] state) {
        if (kept.length == 0) {
            return judgement.of(state);
        }
        int at = 0;
        for (Field field : reads) {
            at = at << field.bits() | field.get(state);
        }
        if (kept[at] == null) {
            kept[at] = judgement.of(state);
        }
        return kept[at];
    }
}
