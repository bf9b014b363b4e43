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
    private static final int JUDGED = 1;
    private static final int HOLDS = 2;
    private static final int FAILS = 4;

    private final Outlook outlook;
    private final Predicate<View> conditions;
    private final List<Field> reads;
    private final byte[] kept;

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
        this.outlook = new Outlook(of.leaves(), scope, layout, byClock);
        this.conditions = of.conditions();
        this.reads = Footprint.of(of.leaves(), scope, layout);
        int bits = reads.stream().mapToInt(Field::bits).sum();
        this.kept = new byte[bits <= MOST_BITS ? 1 << bits : 0];
    }

    /** Whether the conditions can hold in the state. */
    boolean canHold(long[] state) {
        return (judged(state) & HOLDS) != 0;
    }

    /** Whether the conditions can fail in the state. */
    boolean canFail(long[] state) {
        return (judged(state) & FAILS) != 0;
    }

    private int judged(long[] state) {
        if (kept.length == 0) {
            return judge(state);
        }
        int at = 0;
        for (Field field : reads) {
            at = at << field.bits() | field.get(state);
        }
        if (kept[at] == 0) {
            kept[at] = (byte) judge(state);
        }
        return kept[at];
    }

    private int judge(long[] state) {
        if (outlook.tooWide()) {
            return JUDGED | HOLDS | FAILS;
        }
        boolean holds = outlook.best(state).anyMatch(conditions);
        boolean fails = outlook.worst(state).anyMatch(conditions.negate());
        return JUDGED | (holds ? HOLDS : 0) | (fails ? FAILS : 0);
    }
}
