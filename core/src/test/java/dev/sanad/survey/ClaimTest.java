package dev.sanad.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sanad.statistics.Cause;
import dev.sanad.statistics.Confidence;
import dev.sanad.statistics.Interval;
import dev.sanad.statistics.Proportion;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** "Last year more than 80 % of the visitors were satisfied": what somebody may make of that. */
class ClaimTest {

    private static final Claim OVER_80 = new Claim(80);

    @Test
    void of_two_hundred_the_claim_is_undecidable_and_of_two_thousand_it_is_supported() {
        assertThat(asked(164, Map.of(Mode.PAPER, 200), 250))
                .isEqualTo(verdict(Claim.Standing.UNDECIDABLE, Claim.Reason.BOUNDS_ON_BOTH_SIDES));
        assertThat(asked(1_640, Map.of(Mode.PAPER, 2_000), 2_500))
                .isEqualTo(verdict(Claim.Standing.SUPPORTED, Claim.Reason.BOUND_ABOVE));
    }

    @Test
    void of_two_thousand_asked_aloud_courtesy_could_explain_it() {
        assertThat(asked(1_640, Map.of(Mode.ORAL, 1_000, Mode.PAPER, 1_000), 2_500))
                .isEqualTo(verdict(Claim.Standing.UNDECIDABLE, Claim.Reason.COURTESY_COULD_EXPLAIN));
    }

    @Test
    void of_two_thousand_out_of_ten_thousand_most_kept_silent() {
        assertThat(asked(1_640, Map.of(Mode.PAPER, 2_000), 10_000))
                .isEqualTo(verdict(Claim.Standing.UNDECIDABLE, Claim.Reason.RESPONSE_LOW));
    }

    @Test
    void of_two_thousand_who_came_by_themselves_nobody_knows_who_did_not() {
        assertThat(asked(1_640, Map.of(Mode.FORUM, 2_000), 0))
                .isEqualTo(verdict(Claim.Standing.UNDECIDABLE, Claim.Reason.RESPONSE_UNKNOWN));
    }

    @Test
    void every_reason_is_told_at_once() {
        assertThat(asked(164, Map.of(Mode.FORUM, 200), 0).reasons())
                .containsExactly(Claim.Reason.BOUNDS_ON_BOTH_SIDES, Claim.Reason.RESPONSE_UNKNOWN);
        assertThat(asked(1_700, Map.of(Mode.ORAL, 2_000), 10_000).reasons())
                .containsExactly(Claim.Reason.RESPONSE_LOW, Claim.Reason.COURTESY_COULD_EXPLAIN);
    }

    @Test
    void where_even_the_upper_bound_is_not_above_the_claim_is_not_supported() {
        assertThat(asked(140, Map.of(Mode.ORAL, 200), 250))
                .isEqualTo(verdict(Claim.Standing.NOT_SUPPORTED, Claim.Reason.BOUND_BELOW));
    }

    @Test
    void what_is_unknown_or_not_told_supports_nothing() {
        assertThat(OVER_80.ask(row(new Score.Undefined(Cause.NO_ANSWER), Optional.empty())))
                .isEqualTo(verdict(Claim.Standing.UNDECIDABLE, Claim.Reason.NO_ANSWERS));
        assertThat(OVER_80.ask(row(new Score.Suppressed(Score.Why.FEW), Optional.empty())))
                .isEqualTo(verdict(Claim.Standing.UNDECIDABLE, Claim.Reason.SUPPRESSED));
    }

    @Test
    void no_score_is_made_of_nobody_outside_its_bounds_or_of_modes_that_do_not_add_up() {
        Response response = new Response(10, 10, 0, 0, 0);
        Evidence evidence = new Evidence(10, response, Map.of(Mode.WEB, 10), new Interval(0.5, 0.9), Set.of());

        assertThatThrownBy(() -> new Score.Share(0.95, evidence)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Score.Share(Double.NaN, evidence)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Evidence(9, response, Map.of(Mode.WEB, 10), new Interval(0, 1), Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Evidence(0, response, Map.of(), new Interval(0, 1), Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Response(3, 2, 1, 1, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Claim.Verdict asked(int favourable, Map<Mode, Integer> modes, int invited) {
        int n = modes.values().stream().mapToInt(Integer::intValue).sum();
        Response response = invited == 0 ? new Response(0, 0, 0, 0, n) : new Response(invited, n, 0, 0, 0);
        Proportion share = new Proportion(favourable, n);
        Evidence evidence = Evidence.of(modes, response, share.wilson(Confidence.P95));
        return OVER_80.ask(row(
                new Score.Share((double) favourable / n, evidence),
                Optional.of(Sensitivity.of(favourable, 0, evidence))));
    }

    private static Report.Row row(Score score, Optional<Sensitivity> sensitivity) {
        return new Report.Row("satisfied", Aspect.SERVICE, Cell.ALL, score, sensitivity);
    }

    private static Claim.Verdict verdict(Claim.Standing standing, Claim.Reason reason) {
        return new Claim.Verdict(standing, List.of(reason));
    }
}
