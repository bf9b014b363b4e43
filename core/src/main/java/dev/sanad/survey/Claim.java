package dev.sanad.survey;

import dev.sanad.statistics.Interval;
import java.util.ArrayList;
import java.util.List;

/**
 * Somebody says that more than so many of a hundred are satisfied: a question, and never a fact before it is answered.
 *
 * @param above percent, 1 to 99
 */
public record Claim(int above) {

    /** Refuses what nobody can be above or everybody is with {@link IllegalArgumentException}. */
    public Claim {
        if (above < 1 || above > 99) {
            throw new IllegalArgumentException("above: 1 to 99");
        }
    }

    /** Whether the claim can be made, with the reasons. */
    public enum Standing {
        SUPPORTED,
        NOT_SUPPORTED,
        UNDECIDABLE
    }

    /** What a verdict rests on. */
    public enum Reason {
        /** Even the lower bound is above. */
        BOUND_ABOVE,
        /** Even the upper bound is not above. */
        BOUND_BELOW,
        /** The bounds lie on both sides: ask more people. */
        BOUNDS_ON_BOTH_SIDES,
        NO_ANSWERS,
        SUPPRESSED,
        /** Nobody knows who did not answer. */
        RESPONSE_UNKNOWN,
        /** Most did not answer. */
        RESPONSE_LOW,
        /** Politeness to whoever asked would be enough to explain it. */
        COURTESY_COULD_EXPLAIN
    }

    /** An answer and every reason for it; there is at least one. */
    public record Verdict(Standing standing, List<Reason> reasons) {
        public Verdict {
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("reasons: at least one is needed");
            }
            reasons = List.copyOf(reasons);
        }
    }

    /** Judges a row of a report. */
    public Verdict ask(Report.Row row) {
        if (row.score() instanceof Score.Share share) {
            return ask(share, row.sensitivity().orElseThrow());
        }
        return undecidable(row.score() instanceof Score.Suppressed ? Reason.SUPPRESSED : Reason.NO_ANSWERS);
    }

    private Verdict ask(Score.Share share, Sensitivity sensitivity) {
        double claimed = above / 100.0;
        Interval bounds = share.evidence().interval();
        boolean high = bounds.low() > claimed;
        List<Reason> doubts = new ArrayList<>();
        add(doubts, Reason.BOUNDS_ON_BOTH_SIDES, !high && bounds.high() > claimed);
        add(doubts, Reason.RESPONSE_UNKNOWN, share.evidence().flags().contains(Flag.RESPONSE_UNKNOWN));
        add(doubts, Reason.RESPONSE_LOW, share.evidence().flags().contains(Flag.RESPONSE_LOW));
        add(
                doubts,
                Reason.COURTESY_COULD_EXPLAIN,
                high && sensitivity.courtesy().low() <= claimed);
        if (!doubts.isEmpty()) {
            return new Verdict(Standing.UNDECIDABLE, doubts);
        }
        return high
                ? new Verdict(Standing.SUPPORTED, List.of(Reason.BOUND_ABOVE))
                : new Verdict(Standing.NOT_SUPPORTED, List.of(Reason.BOUND_BELOW));
    }

    private static void add(List<Reason> doubts, Reason reason, boolean holds) {
        if (holds) {
            doubts.add(reason);
        }
    }

    private static Verdict undecidable(Reason reason) {
        return new Verdict(Standing.UNDECIDABLE, List.of(reason));
    }
}
