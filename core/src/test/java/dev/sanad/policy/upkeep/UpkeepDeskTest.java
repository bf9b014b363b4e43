package dev.sanad.policy.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.sanad.calendar.NationalCalendars;
import dev.sanad.kernel.Actor;
import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.CommandId;
import dev.sanad.kernel.PersonId;
import dev.sanad.kernel.Refusal;
import dev.sanad.kernel.RefusedException;
import dev.sanad.lifecycle.Occasion;
import dev.sanad.policy.MemoryVersions;
import dev.sanad.policy.Policies;
import dev.sanad.policy.PolicyLoader;
import dev.sanad.policy.source.Templates;
import dev.sanad.request.BenchPolicy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When duties fall due, who does them, to whom a version goes and who has read it. */
class UpkeepDeskTest {

    private static final String POLICY = """
            version: %s
            effective: {from: %s}
            clauses: {C-1: {en: reviewed and circulated}}
            calendar: {uses: SA, zone: Asia/Riyadh, months: gregorian, due: next-working-day}
            parties: {clerk: {title: Clerk}, board: {title: Board}}
            duties:
              contact: {title: Contact, every: 6 months, by: clerk}
              review: {as: review, every: 1 year, by: board, clause: C-1}
              circulate: {as: circulation, every: 1 year, by: board, clause: C-1}
            lifecycles:
              life:
                stages: {begun: open, over: {ends: answered}}
                actions: {begin: {to: begun, by: owner}, end: {from: begun, to: over, by: clerk, clause: C-1}}
            """;

    private static final Actor BOARD = Actor.staff("b-1", "board");
    private static final Actor CLERK = Actor.staff("c-1", "clerk");

    private final Map<String, Set<PersonId>> staff = new HashMap<>();
    private final UpkeepLog log = new MemoryUpkeep();
    private final Upkeep desk = new UpkeepDesk(
            new AssociationId("test"),
            Policies.of(
                    List.of(
                            BenchPolicy.of(POLICY.formatted(1, "2024-01-01")),
                            BenchPolicy.of(POLICY.formatted(2, "2026-01-04")),
                            BenchPolicy.of(POLICY.formatted(3, "2027-01-03"))),
                    new MemoryVersions(),
                    new PolicyLoader(Templates.none(), new NationalCalendars()::find),
                    Instant.EPOCH),
            party -> staff.getOrDefault(party, Set.of()),
            log);
    private int commands;

    @BeforeEach
    void everybody() {
        staff.put("clerk", Set.of(new PersonId("c-1"), new PersonId("c-2")));
        staff.put("board", Set.of(new PersonId("b-1")));
    }

    @Test
    void a_duty_never_done_falls_due_so_long_after_it_was_first_laid_down_and_a_review_after_the_version_in_force() {
        assertThat(desk.duties(CLERK, at("2026-02-01")))
                .extracting(each -> each.duty().name(), DutyView::falls, DutyView::state)
                .containsExactly(
                        tuple("contact", LocalDate.of(2024, 7, 1), DutyView.State.OVERDUE),
                        tuple("circulate", LocalDate.of(2025, 1, 1), DutyView.State.OVERDUE),
                        tuple("review", LocalDate.of(2027, 1, 4), DutyView.State.AHEAD));
    }

    @Test
    void one_done_falls_due_again_by_the_working_days_of_the_association() {
        // Half a year after 21 January is 21 July, a Tuesday; after 24 January it would be a Friday.
        desk.done(duty(CLERK, "contact", "2026-01-24"));

        DutyView contact = contact("2026-07-25");
        assertThat(contact.falls()).isEqualTo(LocalDate.of(2026, 7, 26));
        assertThat(contact.state()).isEqualTo(DutyView.State.AHEAD);
        assertThat(contact.last()).contains(at("2026-01-24"));
        assertThat(contact("2026-07-26").state()).isEqualTo(DutyView.State.DUE);
        assertThat(contact("2026-07-27").state()).isEqualTo(DutyView.State.OVERDUE);
        assertThat(contact("2026-01-23").last()).isEmpty();
    }

    @Test
    void who_did_it_as_which_party_and_where_it_is_written_down_stays() {
        desk.done(duty(CLERK, "contact", "2026-01-24"));

        assertThat(log.of(new AssociationId("test"), "small"))
                .extracting(UpkeepEntry::by, UpkeepEntry::at, UpkeepEntry::deed)
                .containsExactly(tuple(
                        new PersonId("c-1"),
                        at("2026-01-24"),
                        new UpkeepEntry.DutyDone("contact", "clerk", "minutes 4")));
    }

    @Test
    void a_review_may_come_to_nothing_new_and_a_new_version_is_one_too() {
        desk.done(duty(BOARD, "review", "2026-06-01"));

        assertThat(review("2026-07-01").falls()).isEqualTo(LocalDate.of(2027, 6, 1));
        assertThat(review("2027-02-01").falls()).isEqualTo(LocalDate.of(2028, 1, 3));
    }

    @Test
    void only_the_party_whose_duty_it_is_does_it_and_strangers_see_none() {
        assertThat(refused(() -> desk.done(duty(BOARD, "contact", "2026-02-01"))))
                .containsExactly("upkeep-not-yours");
        assertThat(refused(() -> desk.done(duty(new Actor.Anybody(), "contact", "2026-02-01"))))
                .containsExactly("upkeep-not-yours");
        assertThat(refused(() -> desk.done(duty(CLERK, "nothing", "2026-02-01"))))
                .containsExactly("upkeep-duty-unknown");
        assertThat(refused(() -> desk.done(duty(CLERK, "contact", "2023-02-01"))))
                .containsExactly("policy-unknown");
        assertThat(desk.duties(Actor.person("somebody"), at("2026-02-01"))).isEmpty();
    }

    @Test
    void the_same_command_returns_what_it_did_first_though_the_rules_have_changed_since() {
        DoDuty done = duty(CLERK, "contact", "2026-02-01");
        UpkeepEntry first = desk.done(done);
        Circulate sent = circulation(BOARD, 2, "clerk");
        UpkeepEntry circulated = desk.circulate(sent);

        assertThat(desk.done(new DoDuty(at(done.occasion(), "2023-02-01"), "small", "contact", "minutes 4")))
                .isEqualTo(first);
        assertThat(desk.circulate(new Circulate(at(sent.occasion(), "2027-02-01"), "small", 2, List.of("clerk"))))
                .isEqualTo(circulated);
        assertThat(refused(() -> desk.done(new DoDuty(done.occasion(), "small", "contact", "minutes 5"))))
                .containsExactly("command-reused");
        assertThat(refused(() -> desk.circulate(new Circulate(sent.occasion(), "small", 3, List.of("clerk")))))
                .containsExactly("command-reused");
    }

    private static Occasion at(Occasion before, String day) {
        return new Occasion(before.command(), before.actor(), before.channel(), at(day));
    }

    @Test
    void circulating_is_done_by_circulating_and_by_nothing_else() {
        assertThat(refused(() -> desk.done(duty(BOARD, "circulate", "2026-02-01"))))
                .containsExactly("upkeep-by-circulation");
        desk.circulate(circulation(BOARD, 2, "staff"));

        assertThat(view("circulate", "2026-03-01").falls()).isEqualTo(LocalDate.of(2027, 2, 1));
    }

    @Test
    void whoever_holds_the_parties_is_to_read_it_and_is_outstanding_until_he_confirms() {
        desk.circulate(circulation(BOARD, 2, "staff"));
        desk.confirm(new ConfirmReading(occasion(CLERK, "2026-02-03"), "small", 2));

        assertThat(desk.circulations(BOARD, "small")).singleElement().satisfies(sent -> {
            assertThat(sent.number()).isEqualTo(2);
            assertThat(sent.addressees())
                    .extracting(each -> each.person().value(), Circulation.Addressee::confirmed)
                    .containsExactly(
                            tuple("b-1", Optional.empty()),
                            tuple("c-1", Optional.of(at("2026-02-03"))),
                            tuple("c-2", Optional.empty()));
            assertThat(sent.outstanding()).hasSize(2);
        });
    }

    @Test
    void who_comes_later_gets_it_by_another_circulation_which_asks_nobody_again() {
        desk.circulate(circulation(BOARD, 2, "clerk"));
        desk.confirm(new ConfirmReading(occasion(CLERK, "2026-02-03"), "small", 2));
        staff.put("clerk", Set.of(new PersonId("c-1"), new PersonId("c-3")));
        desk.circulate(circulation(BOARD, 2, "clerk"));

        assertThat(desk.circulations(BOARD, "small").get(0).outstanding())
                .extracting(each -> each.person().value())
                .containsExactly("c-2", "c-3");
    }

    @Test
    void whoever_does_not_circulate_reads_only_his_own_line() {
        desk.circulate(circulation(BOARD, 2, "staff"));

        assertThat(desk.circulations(CLERK, "small").get(0).addressees())
                .extracting(each -> each.person().value())
                .containsExactly("c-1");
        assertThat(desk.circulations(Actor.person("somebody"), "small")).isEmpty();
    }

    @Test
    void only_who_got_a_version_confirms_it_and_a_second_time_changes_nothing() {
        desk.circulate(circulation(BOARD, 2, "clerk"));
        UpkeepEntry first = desk.confirm(new ConfirmReading(occasion(CLERK, "2026-02-03"), "small", 2));

        assertThat(desk.confirm(new ConfirmReading(occasion(CLERK, "2026-02-09"), "small", 2)))
                .isEqualTo(first);
        assertThat(refused(() -> desk.confirm(new ConfirmReading(occasion(BOARD, "2026-02-03"), "small", 2))))
                .containsExactly("upkeep-not-addressed");
        assertThat(refused(() -> desk.confirm(new ConfirmReading(occasion(CLERK, "2026-02-03"), "small", 1))))
                .containsExactly("upkeep-not-addressed");
    }

    @Test
    void a_version_that_is_over_is_not_circulated_and_one_to_come_is() {
        assertThat(refused(() -> desk.circulate(circulation(BOARD, 1, "clerk"))))
                .containsExactly("upkeep-version-over");
        assertThat(refused(() -> desk.circulate(circulation(BOARD, 9, "clerk"))))
                .containsExactly("policy-unknown");
        desk.circulate(circulation(BOARD, 3, "clerk"));

        assertThat(desk.circulations(BOARD, "small"))
                .extracting(Circulation::number)
                .containsExactly(3);
    }

    @Test
    void it_goes_to_parties_of_the_policy_that_somebody_holds_by_the_party_whose_duty_it_is() {
        staff.clear();

        assertThat(refused(() -> desk.circulate(circulation(BOARD, 2, "clerk"))))
                .containsExactly("upkeep-nobody");
        assertThat(refused(() -> desk.circulate(circulation(BOARD, 2, "owner"))))
                .containsExactly("upkeep-party-unknown");
        assertThat(refused(() -> desk.circulate(circulation(CLERK, 2, "clerk"))))
                .containsExactly("upkeep-not-yours");
    }

    @Test
    void a_command_again_returns_the_first_result_and_with_another_content_is_refused() {
        Occasion once = occasion(BOARD, "2026-02-01");
        UpkeepEntry first = desk.circulate(new Circulate(once, "small", 2, List.of("clerk")));
        staff.clear();
        staff.put("clerk", Set.of(new PersonId("c-9")));

        assertThat(desk.circulate(new Circulate(once, "small", 2, List.of("clerk"))))
                .isEqualTo(first);
        assertThat(refused(() -> desk.done(new DoDuty(once, "small", "review", "minutes"))))
                .containsExactly("command-reused");
    }

    @Test
    void a_command_that_confirmed_one_version_confirms_no_other_that_was_read_too() {
        desk.circulate(circulation(BOARD, 2, "clerk"));
        desk.circulate(circulation(BOARD, 3, "clerk"));
        Occasion once = occasion(CLERK, "2026-02-03");
        desk.confirm(new ConfirmReading(once, "small", 2));
        desk.confirm(new ConfirmReading(occasion(CLERK, "2026-02-03"), "small", 3));

        assertThat(refused(() -> desk.confirm(new ConfirmReading(once, "small", 3))))
                .containsExactly("command-reused");
    }

    @Test
    void refusals_cite_the_clause_of_the_duty() {
        List<Refusal> refusals = refusals(() -> desk.done(duty(CLERK, "review", "2026-02-01")));

        assertThat(refusals.get(0).clauses())
                .extracting(clause -> clause.citation())
                .containsExactly("C-1");
    }

    private DutyView contact(String day) {
        return view("contact", day);
    }

    private DutyView review(String day) {
        return view("review", day);
    }

    private DutyView view(String duty, String day) {
        return desk.duties(CLERK, at(day)).stream()
                .filter(each -> each.duty().name().equals(duty))
                .findFirst()
                .orElseThrow();
    }

    private DoDuty duty(Actor actor, String duty, String day) {
        return new DoDuty(occasion(actor, day), "small", duty, "minutes 4");
    }

    private Circulate circulation(Actor actor, int number, String party) {
        return new Circulate(occasion(actor, "2026-02-01"), "small", number, List.of(party));
    }

    private Occasion occasion(Actor actor, String day) {
        commands++;
        return new Occasion(new CommandId("c-" + commands), actor, Optional.empty(), at(day));
    }

    private static Instant at(String day) {
        return Instant.parse(day + "T09:00:00Z");
    }

    private static List<String> refused(Runnable command) {
        return refusals(command).stream().map(refusal -> refusal.code().id()).toList();
    }

    private static List<Refusal> refusals(Runnable command) {
        try {
            command.run();
        } catch (RefusedException refused) {
            return refused.refusals();
        }
        throw new AssertionError("it was not refused");
    }
}
