package dev.sanad.statistics;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/**
 * Counts sheets in one pass and without garbage: how often each step of each item was chosen, and what alpha needs. A
 * sheet can be added, many at once, and taken back; tallies of the same items can be put together. A sheet is a byte for
 * each item, as {@link #code} makes it. Not answered and not applicable are counted apart and are in no score; alpha
 * rests on the sheets that have an answer to every item, which must all point the same way. For one thread.
 */
public final class Tally {
    public static final byte NOT_ANSWERED = TallyCounts.NOT_ANSWERED;
    public static final byte NOT_APPLICABLE = TallyCounts.NOT_APPLICABLE;

    private final List<Scale> items;
    private final TallyCounts all;
    private final TallyBatch batch;

    /** The whole numbers from least to most, 2 to 14 of them. */
    public record Scale(int least, int most) {
        public Scale {
            StatisticRefusal.TOO_FEW_STEPS.when(least >= most);
            StatisticRefusal.NUMBER_TOO_LARGE.when((long) most - least >= TallyCounts.MOST_STEPS);
        }

        int steps() {
            return most - least + 1;
        }
    }

    /** Refused without items. */
    public Tally(List<Scale> items) {
        StatisticRefusal.NOTHING_GIVEN.when(items.isEmpty());
        this.items = List.copyOf(items);
        this.all = new TallyCounts(items.size());
        this.batch = new TallyBatch(this.items);
    }

    /** The byte for an answer; off the scale is refused. */
    public byte code(int item, int answer) {
        Scale scale = items.get(item);
        StatisticRefusal.ANSWER_OFF_SCALE.when(answer < scale.least || answer > scale.most);
        return (byte) (answer - scale.least);
    }

    /** One sheet or many, one after the other. If any answer is off its scale all are refused and nothing is counted. */
    public void add(byte[] sheets) {
        StatisticRefusal.LENGTHS_DIFFER.when(sheets.length % items.size() != 0);
        batch.addTo(all, sheets);
    }

    /** Takes sheets back; refused when some of them cannot have been counted. */
    public void remove(byte[] sheets) {
        Tally gone = new Tally(items);
        gone.add(sheets);
        StatisticRefusal.COUNT_NEGATIVE.when(!all.holds(gone.all));
        all.add(gone.all, -1);
    }

    /** Counts what another tally of the same items has counted. */
    public void add(Tally other) {
        StatisticRefusal.STRATA_DIFFER.when(!items.equals(other.items));
        all.add(other.all, 1);
    }

    public Histogram histogram(int item) {
        Scale scale = items.get(item);
        return Histogram.from(scale.least, all.steps(item, scale.steps()));
    }

    public long notAnswered(int item) {
        return all.count(item, NOT_ANSWERED);
    }

    public long notApplicable(int item) {
        return all.count(item, NOT_APPLICABLE);
    }

    /** How many sheets have an answer to every item. */
    public long complete() {
        return all.complete();
    }

    /** Cronbach's alpha of the complete sheets; refused with fewer than two items. */
    public Figure alpha() {
        StatisticRefusal.TOO_FEW_ITEMS.when(items.size() < 2);
        if (complete() < 2) {
            return Figure.undefined(complete() == 0 ? Cause.NO_ANSWER : Cause.ONE_RESPONDENT);
        }
        List<Double> variances = new ArrayList<>();
        for (int item = 0; item < items.size(); item++) {
            variances.add(variance(all.sum(item), all.squares(item)));
        }
        return new Reliability(variances, variance(all.totalSum(), all.totalSquares())).alpha();
    }

    private double variance(BigInteger sum, BigInteger squares) {
        BigInteger n = BigInteger.valueOf(complete());
        return new BigDecimal(n.multiply(squares).subtract(sum.pow(2)))
                .divide(new BigDecimal(n.multiply(n.subtract(BigInteger.ONE))), MathContext.DECIMAL64)
                .doubleValue();
    }
}
