package dev.sanad.explain;

import static dev.sanad.explain.GrantDesk.DESK;
import static dev.sanad.explain.GrantDesk.OWNER;
import static dev.sanad.explain.GrantDesk.papers;
import static dev.sanad.explain.GrantDesk.turnover;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sanad.journal.BodyWriter;
import dev.sanad.journal.Value;
import dev.sanad.kernel.Actor;
import dev.sanad.kernel.RefusedException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Why something is refused, and the shortest way to its being done. */
class VerdictTest {
    private static final Actor COUNCIL = Actor.staff("council-1", "council");
    private static final Value.Tree SUM =
            new BodyWriter().put("sum", new Value.Number(BigDecimal.TEN)).tree();
    private static final Value.Tree REVIEWER =
            new BodyWriter().put("assigned", "reviewer-1").tree();

    private static GrantDesk lodged(GrantDesk desk) {
        return desk.lodged(turnover(1000).put("documents", papers()).tree());
    }

    private static List<String> actions(Verdict verdict) {
        return verdict.way().orElseThrow().stream()
                .map(step -> step instanceof WayStep.Does does
                        ? does.party() + " " + does.action()
                        : step instanceof WayStep.IsTold told ? "told " + told.action() : "wait")
                .toList();
    }

    @Test
    void what_can_be_done_needs_no_way() {
        Verdict verdict = lodged(new GrantDesk()).explain(DESK, "assign", REVIEWER);

        assertThat(verdict.possible()).isTrue();
        assertThat(verdict.way()).isEmpty();
    }

    @Test
    void why_a_request_would_not_be_lodged_is_told_without_lodging_it() {
        GrantDesk desk = new GrantDesk();
        Value.Tree inputs = turnover(1000).put("documents", papers()).tree();

        assertThat(desk.explainLodging("small-grant", "web", inputs).possible()).isTrue();
        assertThat(codes(desk.explainLodging("no-grant", "web", inputs))).containsExactly("service-unknown");
        assertThat(codes(desk.explainLodging("small-grant", "pigeon", inputs))).containsExactly("channel-unknown");
        assertThat(codes(
                        desk.explainLodging("small-grant", "web", turnover(1000).tree())))
                .containsExactly("input-missing");
    }

    private static List<String> codes(Verdict verdict) {
        return verdict.refusals().stream().map(refusal -> refusal.code().id()).toList();
    }

    @Test
    void explaining_writes_nothing() {
        GrantDesk desk = lodged(new GrantDesk());
        desk.explain(DESK, "assign", REVIEWER);

        desk.done(DESK, "assign", REVIEWER);
        assertThat(desk.explain(DESK, "assign", REVIEWER).refusals())
                .extracting(refusal -> refusal.code().id())
                .containsExactly("action-not-from-stage");
    }

    @Test
    void every_step_on_the_way_is_named_with_who_does_it_and_what_he_states() {
        Verdict verdict = lodged(new GrantDesk()).explain(COUNCIL, "grant", SUM);

        assertThat(verdict.refusals())
                .extracting(refusal -> refusal.code().id())
                .containsExactly("action-not-from-stage");
        assertThat(verdict.refusals().get(0).clauses())
                .extracting(clause -> clause.citation())
                .containsExactly("G-3");
        assertThat(actions(verdict)).containsExactly("desk assign", "assigned review", "council grant");
        assertThat(verdict.way().orElseThrow())
                .extracting(WayStep::stage)
                .containsExactly("in-review", "before-council", "granted");
        assertThat(((WayStep.Does) verdict.way().get().get(0)).states()).containsExactly("assigned");
    }

    @Test
    void papers_that_are_missing_are_supplied_on_the_way() {
        GrantDesk desk = new GrantDesk("asks: [turnover, documents]", "asks: [turnover]");
        Verdict verdict = desk.lodged(turnover(1000).tree()).explain(DESK, "assign", REVIEWER);

        assertThat(verdict.refusals())
                .extracting(refusal -> refusal.code().id())
                .containsExactly("documents-missing");
        assertThat(actions(verdict)).containsExactly("owner complete", "desk assign");
    }

    @Test
    void what_is_another_s_to_do_is_done_by_him() {
        Verdict verdict = lodged(new GrantDesk()).explain(OWNER, "assign", REVIEWER);

        assertThat(verdict.refusals())
                .extracting(refusal -> refusal.code().id())
                .containsExactly("party-not-allowed");
        assertThat(actions(verdict)).containsExactly("desk assign");
    }

    @Test
    void what_comes_too_early_is_waited_for_until_the_moment_from_which_it_can_be_done() {
        GrantDesk desk = lodged(new GrantDesk("within: 3 months", "hold: 2 weeks, within: 3 months"));
        desk.done(DESK, "assign", REVIEWER);
        desk.done(
                Actor.staff("reviewer-1", "reviewer"),
                "review",
                new BodyWriter().put("opinion", true).tree());
        Verdict verdict = desk.explain(COUNCIL, "grant", SUM);

        assertThat(verdict.refusals())
                .extracting(refusal -> refusal.code().id())
                .containsExactly("held-until");
        assertThat(actions(verdict)).containsExactly("wait", "council grant");
        assertThat(verdict.way().orElseThrow().get(0).at()).isEqualTo(Instant.parse("2026-12-06T23:00:00Z"));
    }

    @Test
    void a_notice_that_has_to_be_told_is_told_on_the_way() {
        Verdict verdict = lodged(new GrantDesk("requires: [{documents: complete}]", "requires: [{told: apply}]"))
                .explain(DESK, "assign", REVIEWER);

        assertThat(actions(verdict)).containsExactly("told apply", "desk assign");
    }

    @Test
    void where_nothing_leads_there_no_way_is_found_and_everything_was_looked_at() {
        GrantDesk desk = new GrantDesk()
                .lodged(turnover(50_000).put("documents", papers()).tree());
        Verdict verdict = desk.explain(COUNCIL, "grant", SUM);

        assertThat(verdict.possible()).isFalse();
        assertThat(verdict.way()).isEmpty();
        assertThat(verdict.searched()).isTrue();
    }

    @Test
    void what_the_world_does_not_have_is_not_made_up() {
        Verdict verdict = lodged(new GrantDesk("{documents: complete}", "{place: free}").noPlace())
                .explain(DESK, "assign", REVIEWER);

        assertThat(verdict.refusals())
                .extracting(refusal -> refusal.code().id())
                .containsExactly("no-place");
        assertThat(verdict.way()).isEmpty();
    }

    @Test
    void a_stranger_learns_nothing() {
        GrantDesk desk = lodged(new GrantDesk());

        assertThatThrownBy(() -> desk.explain(Actor.person("stranger"), "withdraw", Value.empty()))
                .isInstanceOf(RefusedException.class)
                .hasMessage("case-unknown");
    }

    @Test
    void what_can_come_next_is_told_with_who_may_do_it_who_is_told_and_by_when() {
        Prospects prospects = lodged(new GrantDesk()).prospects();

        assertThat(prospects.actions())
                .extracting(Prospects.Next::action)
                .containsExactly("complete", "assign", "withdraw");
        assertThat(prospects.actions())
                .allSatisfy(next -> assertThat(next.against()).isEmpty());
        assertThat(prospects.clocks()).singleElement().satisfies(due -> {
            assertThat(due.clock()).isEqualTo("decided");
            assertThat(due.rings()).contains(Instant.parse("2027-02-23T23:00:00Z"));
            assertThat(due.tells()).containsExactly("council");
        });
    }

    @Test
    void a_deadline_says_from_when_it_was_counted_and_to_when() {
        Prospects.Due due = lodged(new GrantDesk()).prospects().clocks().get(0);

        assertThat(due.reckoned()).hasValueSatisfying(reckoned -> {
            assertThat(reckoned.since()).isEqualTo(GrantDesk.START);
            assertThat(reckoned.span())
                    .hasValueSatisfying(span -> assertThat(span.text()).isEqualTo("3 months"));
            assertThat(reckoned.deadline().at()).isEqualTo(Instant.parse("2027-02-23T23:00:00Z"));
        });
    }

    @Test
    void an_action_that_cannot_be_done_yet_says_what_stands_against_it_and_by_when_it_is_due() {
        GrantDesk desk = lodged(new GrantDesk("{eligible: yes}", "{told: apply}"));
        desk.done(DESK, "assign", REVIEWER);
        desk.done(
                Actor.staff("reviewer-1", "reviewer"),
                "review",
                new BodyWriter().put("opinion", true).tree());

        Prospects.Next grant = desk.prospects().actions().get(0);
        assertThat(grant.action()).isEqualTo("grant");
        assertThat(grant.by()).containsExactly("council");
        assertThat(grant.tells()).containsExactly("owner");
        assertThat(grant.latest()).contains(Instant.parse("2027-02-23T23:00:00Z"));
        assertThat(grant.against()).extracting(refusal -> refusal.code().id()).containsExactly("not-told");
    }
}
