package dev.sanad.survey;

import dev.sanad.statistics.Interval;
import java.util.Optional;

/**
 * How far a score could be from that of everybody who was asked, for other reasons than chance.
 *
 * @param silence between the worst, where all who did not answer are dissatisfied, and the best, where none is; empty
 *     where nobody knows how many those are
 * @param courtesy from what it would be if ten of a hundred who were heard were only polite, to the score itself
 */
public record Sensitivity(Optional<Interval> silence, Interval courtesy) {

    private static final double POLITE = 0.10;

    /** Of so many favourable answers; whoever was asked and did not rate the item is silent, too. */
    static Sensitivity of(int favourable, int silentSheets, Evidence evidence) {
        long silent = (long) evidence.response().missing() + silentSheets;
        double everybody = (double) evidence.n() + silent;
        boolean known = !evidence.flags().contains(Flag.RESPONSE_UNKNOWN);
        double share = (double) favourable / evidence.n();
        double polite = Math.max(0, share - POLITE * evidence.heard() / evidence.n());
        return new Sensitivity(
                known
                        ? Optional.of(new Interval(favourable / everybody, (favourable + silent) / everybody))
                        : Optional.empty(),
                new Interval(polite, share));
    }
}
