package dev.sanad.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sanad.journal.CommandContent;
import dev.sanad.journal.Fingerprint;
import dev.sanad.journal.StaleVersionException;
import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.CaseId;
import dev.sanad.kernel.CommandId;
import dev.sanad.kernel.Language;
import dev.sanad.kernel.LocalText;
import dev.sanad.kernel.PersonId;
import dev.sanad.statistics.Cause;
import dev.sanad.statistics.Interval;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What every store of surveys must hold; an author extends this class and gives it his own. */
public abstract class SurveyStoreContract {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final String SHA = "0123456789abcdef".repeat(4);

    private final AssociationId here = new AssociationId("a-" + UUID.randomUUID());
    private final AssociationId there = new AssociationId("b-" + UUID.randomUUID());

    /** For the store's own test. */
    protected SurveyStoreContract() {}

    /** The store under test, which may be shared by all tests. */
    protected abstract SurveyStore store();

    @Test
    void everything_is_found_as_it_was_kept_and_only_by_its_association() {
        Instrument instrument = instrument();
        Invitation invitation = invitation("t-1", DAY);
        AnswerSheet sheet = sheet(DAY);
        Report report = report(1);
        Measure measure = measure(DAY);
        write(unit -> {
            unit.instruments().keep(here, instrument);
            unit.instruments().keep(here, instrument);
            unit.invitations().add(here, invitation);
            unit.sheets().add(here, sheet);
            unit.reports().add(here, report);
            unit.measures().add(here, measure);
            assertThat(unit.sheets().find(here, sheet.id())).contains(sheet);
        });

        assertThat(one(unit -> unit.instruments().find(here, instrument.sha256())))
                .contains(instrument);
        assertThat(one(unit -> unit.invitations().find(here, "t-1"))).contains(invitation);
        assertThat(many(unit -> unit.sheets().all(here, "after", SHA))).containsExactly(new Counted(sheet, 0));
        assertThat(many(unit -> unit.reports().all(here, "after"))).containsExactly(report);
        assertThat(one(unit -> unit.measures().find(here, measure.id()))).contains(measure);
        assertThat(one(unit -> unit.instruments().find(there, instrument.sha256())))
                .isEmpty();
        assertThat(one(unit -> unit.invitations().find(there, "t-1"))).isEmpty();
        assertThat(one(unit -> unit.invitations().find(here, "T-1"))).isEmpty();
        assertThat(one(unit -> unit.invitations().find(here, "t-1\u0000"))).isEmpty();
        assertThat(many(unit -> unit.sheets().all(there, "after", SHA))).isEmpty();
        assertThat(many(unit -> unit.reports().all(there, "after"))).isEmpty();
        assertThat(many(unit -> unit.measures().all(there, "after"))).isEmpty();
    }

    @Test
    void a_unit_that_fails_leaves_nothing() {
        assertThatThrownBy(() -> write(unit -> {
                    unit.invitations().add(here, invitation("t-2", DAY));
                    unit.sheets().add(here, sheet(DAY));
                    throw new IllegalStateException("on purpose");
                }))
                .hasMessage("on purpose");

        assertThat(one(unit -> unit.invitations().find(here, "t-2"))).isEmpty();
        assertThat(many(unit -> unit.sheets().all(here, "after", SHA))).isEmpty();
    }

    @Test
    void what_a_command_asked_for_is_kept_once_with_its_unit_or_not_at_all() {
        Fingerprint first = new Fingerprint(SHA);
        CommandContent asked = new CommandContent(new CommandId("kept"), first);
        CommandContent other = new CommandContent(asked.command(), new Fingerprint("f".repeat(64)));
        assertThatThrownBy(() -> write(unit -> {
                    unit.commands().add(here, other);
                    throw new IllegalStateException("on purpose");
                }))
                .hasMessage("on purpose");

        write(unit -> {
            assertThat(unit.commands().find(here, asked.command())).isEmpty();
            unit.commands().add(here, asked);
        });

        stale(unit -> unit.commands().add(here, other));
        assertThat(one(unit -> unit.commands().find(here, asked.command()))).contains(first);
        assertThat(one(unit -> unit.commands().find(there, asked.command()))).isEmpty();
    }

    @Test
    void what_is_there_is_not_added_again() {
        AnswerSheet sheet = sheet(DAY);
        Measure measure = measure(DAY);
        write(unit -> {
            unit.invitations().add(here, invitation("t-3", DAY));
            unit.sheets().add(here, sheet);
            unit.reports().add(here, report(1));
            unit.measures().add(here, measure);
        });

        stale(unit -> unit.invitations().add(here, invitation("t-3", DAY)));
        stale(unit -> unit.sheets().add(here, sheet));
        stale(unit -> unit.reports().add(here, report(1)));
        stale(unit -> unit.measures().add(here, measure));
        write(unit -> unit.sheets().add(there, sheet));
    }

    @Test
    void an_invitation_is_replaced_only_as_it_was_read() {
        Invitation waiting = invitation("t-4", DAY);
        Invitation reminded = waiting.reminded(DAY.plusDays(8));
        write(unit -> unit.invitations().add(here, waiting));
        write(unit -> unit.invitations().replace(here, waiting, reminded));

        stale(unit -> unit.invitations().replace(here, waiting, waiting.becoming(Invitation.State.DECLINED)));
        assertThat(one(unit -> unit.invitations().find(here, "t-4"))).contains(reminded);
    }

    @Test
    void of_many_who_answer_one_invitation_at_once_one_does() throws Exception {
        Invitation waiting = invitation("t-5", DAY);
        write(unit -> unit.invitations().add(here, waiting));
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Boolean>> hands = java.util.Collections.nCopies(4, () -> answered(waiting));
            int successes = 0;
            for (Future<Boolean> hand : threads.invokeAll(hands, 60, TimeUnit.SECONDS)) {
                successes += hand.get() ? 1 : 0;
            }
            assertThat(successes).isEqualTo(1);
        } finally {
            threads.shutdownNow();
        }
        assertThat(many(unit -> unit.sheets().all(here, "after", SHA))).hasSize(1);
    }

    @Test
    void invitations_are_found_by_survey_and_day_of_sending() {
        write(unit -> {
            unit.invitations().add(here, invitation("d-1", DAY));
            unit.invitations().add(here, invitation("d-2", DAY.plusDays(1)));
            unit.invitations().add(here, invitation("d-3", DAY.plusDays(2)));
        });

        Period two = new Period(DAY, DAY.plusDays(1));
        assertThat(many(unit -> unit.invitations().sent(here, "after", two)))
                .extracting(Invitation::token)
                .containsExactlyInAnyOrder("d-1", "d-2");
        assertThat(many(unit -> unit.invitations().sent(here, "other", two))).isEmpty();
    }

    @Test
    void a_sheet_keeps_the_number_of_the_first_release_that_counted_it() {
        AnswerSheet first = sheet(DAY);
        AnswerSheet second = sheet(DAY.plusDays(1));
        AnswerSheet late = sheet(DAY);
        write(unit -> {
            unit.sheets().add(here, first);
            unit.sheets().add(here, second);
            unit.sheets().count(here, report(1).release());
        });
        write(unit -> {
            unit.sheets().add(here, late);
            unit.sheets().count(here, report(2).release());
        });

        assertThat(many(unit -> unit.sheets().all(here, "after", SHA)))
                .containsExactlyInAnyOrder(new Counted(first, 1), new Counted(second, 0), new Counted(late, 2));
        assertThat(many(unit -> unit.sheets().all(here, "after", "f".repeat(64))))
                .isEmpty();
    }

    @Test
    void reports_come_by_number_and_measures_by_deadline_and_each_is_checked_once() {
        Measure later = measure(DAY.plusDays(30));
        Measure sooner = measure(DAY);
        write(unit -> {
            unit.reports().add(here, report(1));
            unit.reports().add(here, report(2));
            unit.measures().add(here, later);
            unit.measures().add(here, sooner);
        });
        write(unit -> unit.measures().check(here, later.checked(DAY.plusDays(60), true)));

        assertThat(many(unit -> unit.reports().all(here, "after"))).containsExactly(report(1), report(2));
        assertThat(many(unit -> unit.measures().all(here, "after")))
                .containsExactly(sooner, later.checked(DAY.plusDays(60), true));
        stale(unit -> unit.measures().check(here, later.checked(DAY.plusDays(60), false)));
    }

    private boolean answered(Invitation waiting) {
        try {
            write(unit -> {
                unit.sheets().add(here, sheet(DAY));
                unit.invitations().replace(here, waiting, waiting.becoming(Invitation.State.ANSWERED));
            });
            return true;
        } catch (StaleVersionException another) {
            return false;
        }
    }

    @Test
    void a_whole_survey_oral_and_web_mixed_is_published_from_what_is_kept() {
        SurveyBench bench = new SurveyBench(store());
        String day = "2026-03-01";
        for (int i = 0; i < 8; i++) {
            bench.answered("north", day, i < 6 ? 5 : 2);
            Invitation invitation = bench.invited(bench.served("thing", "north", "e-1", "e-2"), day, "members");
            bench.desk.enter(new Entry(
                    bench.occasion(SurveyBench.clerk("e-9"), day),
                    "after",
                    Optional.of(invitation.token()),
                    Mode.ORAL,
                    Groups.none(),
                    bench.filled(i < 7 ? 4 : 1, i < 5 ? 4 : 3)));
        }
        Report report = bench.published(day, day, Optional.of(Dimension.MODE));
        Score.Share all =
                (Score.Share) report.row("courtesy", Cell.ALL).orElseThrow().score();

        assertThat(all.value()).isEqualTo(13 / 16.0);
        assertThat(all.evidence().modes()).isEqualTo(Map.of(Mode.WEB, 8, Mode.ORAL, 8));
        assertThat(report.modeEffect("courtesy")).isPresent();
        assertThat(bench.desk.reports("after")).containsExactly(report);
    }

    private void stale(Consumer<SurveyUnit> work) {
        assertThatThrownBy(() -> write(work)).isInstanceOf(StaleVersionException.class);
    }

    private void write(Consumer<SurveyUnit> work) {
        store().inUnit(unit -> {
            work.accept(unit);
            return true;
        });
    }

    private <T> Optional<T> one(Function<SurveyUnit, Optional<T>> work) {
        return store().inUnit(work);
    }

    private <T> List<T> many(Function<SurveyUnit, List<T>> work) {
        return store().inUnit(work);
    }

    private static Instrument instrument() {
        return new Instrument(
                "after",
                List.of(Item.of(
                        "kind",
                        new Scale(1, 5, Scale.Best.HIGH),
                        LocalText.of(Language.PERSIAN, "با من با صبوری و خوش‌رویی رفتار شد"))));
    }

    private static Invitation invitation(String token, LocalDate day) {
        return new Invitation(
                token,
                "after",
                SHA,
                new Invitation.Sent(Mode.ORAL, day, day, new Groups(Map.of(Dimension.OFFICE, "main"))),
                new Invitation.About(Optional.of(new CaseId(new UUID(1, 2))), Set.of(new PersonId("e-1"))),
                Invitation.State.WAITING,
                0);
    }

    private static AnswerSheet sheet(LocalDate day) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        answers.put("z", new Answer.Rated(5));
        answers.put("a", new Answer.NotApplicable());
        answers.put("m", new Answer.NotAnswered());
        return new AnswerSheet(
                UUID.randomUUID(),
                "after",
                SHA,
                new AnswerSheet.Taken(
                        Mode.ORAL,
                        day,
                        new Groups(Map.of(Dimension.OFFICE, "main", Dimension.LITERACY, "reads")),
                        Optional.of(new CaseId(new UUID(1, 2))),
                        new AnswerSheet.Involved(Set.of(new PersonId("e-1")), Optional.of(new PersonId("e-2")))),
                answers);
    }

    private static Report report(int number) {
        Release release = new Release(
                "after",
                number,
                new CommandId("c-" + number),
                DAY,
                SHA,
                new Period(DAY, DAY),
                Optional.of(Dimension.OFFICE),
                Set.of("apart"),
                Set.of(Cell.ALL),
                Set.of("kind"));
        Evidence evidence = new Evidence(
                7, new Response(9, 7, 1, 1, 0), Map.of(Mode.ORAL, 7), new Interval(0.1, 1 / 3.0), Set.of(Flag.FEW));
        return new Report(
                release,
                5,
                new Response(9, 7, 1, 1, 0),
                Map.of("main", new Response(9, 7, 1, 1, 0)),
                List.of(
                        new Report.Row(
                                "kind",
                                Aspect.SERVICE,
                                Cell.ALL,
                                new Score.Share(2 / 7.0, evidence),
                                Optional.of(new Sensitivity(Optional.of(new Interval(0, 1)), new Interval(1e-9, 0.5)))),
                        new Report.Row(
                                "kind",
                                Aspect.SERVICE,
                                Cell.group("main"),
                                new Score.Suppressed(Score.Why.FEW),
                                Optional.empty()),
                        new Report.Row(
                                "kind",
                                Aspect.SERVICE,
                                Cell.apart("apart"),
                                new Score.Undefined(Cause.NO_ANSWER),
                                Optional.empty())));
    }

    private static Measure measure(LocalDate deadline) {
        return new Measure(
                UUID.randomUUID(),
                new Measure.Finding("after", 1, "kind", Cell.group("main")),
                new Measure.Plan("دو پنجره برای سه در", "a third", "clerk", deadline, deadline.plusDays(30)),
                Optional.empty());
    }
}
