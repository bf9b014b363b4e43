package dev.sanad.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.sanad.kernel.Actor;
import dev.sanad.kernel.CaseId;
import dev.sanad.kernel.CommandId;
import dev.sanad.kernel.Language;
import dev.sanad.kernel.PersonId;
import dev.sanad.kernel.RefusedException;
import dev.sanad.lifecycle.CaseEvent;
import dev.sanad.lifecycle.Occasion;
import dev.sanad.lifecycle.Receipt;
import dev.sanad.lifecycle.Truth;
import dev.sanad.text.Messages;
import dev.sanad.text.MonthSystem;
import dev.sanad.text.Style;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Commands at the desk: repeated, reused, stale, foreign, malformed; and what is never written. */
class RequestDeskTest {

    private static final String POLICY = """
            parties: {clerk: {title: Clerk}, porter: {title: Porter}}
            offices: {main: {kind: head-office}}
            calendar: {uses: SA, zone: Asia/Riyadh, months: gregorian, hours: {counter: {SUN-THU: "09:00-16:00"}}}
            channels:
              desk: {medium: in-person}
              counter: {medium: in-person, hours: counter, after-hours: porter}
              window: {medium: in-person, hours: counter}
              volunteering: {medium: web, lodges: [help]}
            lifecycles:
              life:
                facts: {n: number}
                stages: {begun: open, over: {ends: answered}}
                actions:
                  begin: {to: begun, by: [owner, clerk, porter]}
                  count: {from: begun, by: [owner, clerk], asks: [n], tells: owner}
                  end: {from: begun, to: over, by: clerk}
                clocks:
                  answer: {since: start, until: end, within: 1 day, missed: [{tell: clerk}, {after: 1 day, tell: clerk}]}
            services: {thing: {lifecycle: life}}
            """;

    private final Bench bench = Bench.under(POLICY);

    private static Act with(Act act, long version) {
        return new Act(act.occasion(), act.request(), version, act.action(), act.inputs(), act.roll());
    }

    @Test
    void a_repeated_lodging_returns_the_first_receipt_even_after_later_commands() {
        Lodging lodging = bench.owner().lodging("thing");
        Receipt first = bench.lodges(lodging).receipt();
        bench.does("count", "n", 1);

        assertThat(bench.desk().lodge(lodging)).isEqualTo(first);
        assertThat(bench.deeds()).containsExactly("begin", "count");
    }

    @Test
    void a_repeated_act_returns_the_first_receipt_even_after_later_commands_and_at_a_later_time() {
        bench.owner().lodges();
        Act act = bench.act("count", "n", 1);
        Receipt first = bench.desk().act(act);
        bench.desk().act(with(bench.act("count", "n", 2), first.version()));
        Act again = new Act(
                new Occasion(
                        act.occasion().command(),
                        act.occasion().actor(),
                        act.occasion().channel(),
                        Instant.MAX),
                act.request(),
                act.version(),
                act.action(),
                act.inputs(),
                act.roll());

        assertThat(bench.desk().act(act)).isEqualTo(first);
        assertThat(bench.desk().act(again)).isEqualTo(first);
        assertThat(bench.deeds()).containsExactly("begin", "count", "count");
    }

    @Test
    void a_repeated_telling_returns_the_first_receipt() {
        bench.owner().lodges().does("count", "n", 1);
        Tell tell =
                new Tell(bench.occasion(), bench.receipt().id(), bench.receipt().version(), "count");

        assertThat(bench.desk().tell(tell)).isEqualTo(bench.desk().tell(tell));
    }

    @Test
    void a_reused_id_with_another_content_is_refused() {
        bench.owner().lodges();
        Act act = bench.act("count", "n", 1);
        bench.desk().act(act);
        Act other = new Act(
                act.occasion(),
                act.request(),
                act.version(),
                "count",
                bench.act("count", "n", 2).inputs(),
                act.roll());
        Act asLodging = new Act(
                new Occasion(new CommandId("command-1"), act.occasion().actor(), Optional.of("desk"), bench.now()),
                act.request(),
                act.version(),
                "count",
                act.inputs(),
                act.roll());

        assertThat(Bench.codes(bench.refusals(() -> bench.desk().act(other)))).containsExactly("command-reused");
        assertThat(Bench.codes(bench.refusals(() -> bench.desk().act(asLodging))))
                .containsExactly("command-reused");
    }

    @Test
    void somebody_else_who_uses_the_id_of_a_lodging_learns_nothing_of_the_case() {
        Lodging lodging = bench.owner().lodging("thing");
        bench.lodges(lodging);
        Occasion stolen =
                new Occasion(lodging.occasion().command(), Actor.person("stranger"), Optional.of("desk"), bench.now());
        Lodging other =
                new Lodging(stolen, "thing", Optional.empty(), Optional.empty(), Optional.empty(), lodging.inputs());

        assertThat(Bench.codes(bench.refusedLodging(other))).containsExactly("command-reused");
    }

    @Test
    void of_the_same_command_from_many_threads_at_once_one_is_done_and_all_get_its_receipt() throws Exception {
        for (int round = 0; round < 20; round++) {
            bench.owner().lodges();
            Act act = bench.act("count", "n", round);
            assertThat(atOnce(4, () -> bench.desk().act(act))).hasSize(1);
            assertThat(bench.deeds()).containsExactly("begin", "count");
        }
    }

    @Test
    void of_the_same_lodging_from_many_threads_at_once_one_case_is_opened() throws Exception {
        for (int round = 0; round < 20; round++) {
            Lodging lodging = bench.owner().lodging("thing");
            assertThat(atOnce(4, () -> bench.desk().lodge(lodging))).hasSize(1);
        }
    }

    private static List<Receipt> atOnce(int threads, Callable<Receipt> command) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Receipt>> futures = pool.invokeAll(
                    IntStream.range(0, threads).mapToObj(i -> command).toList());
            List<Receipt> receipts = new ArrayList<>();
            for (Future<Receipt> future : futures) {
                receipts.add(future.get());
            }
            return receipts.stream().distinct().collect(Collectors.toList());
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void a_stale_version_is_refused_and_so_is_one_that_never_was() {
        bench.owner().lodges();
        Act stale = bench.act("count", "n", 1);
        bench.does("count", "n", 2);

        assertThat(Bench.codes(bench.refusals(() -> bench.desk().act(stale)))).containsExactly("version-stale");
        assertThat(Bench.codes(bench.refusals(() -> bench.desk().act(with(stale, 99)))))
                .containsExactly("version-stale");
        assertThat(bench.does("count", "n", 3).deeds()).hasSize(3);
    }

    @Test
    void somebody_elses_case_and_one_that_never_was_are_refused_alike() {
        bench.owner().lodges().does("count", "n", 1);
        bench.as(Actor.person("stranger"));
        Act foreign = bench.act("count", "n", 1);
        Act unknown =
                new Act(foreign.occasion(), new CaseId(new UUID(9, 9)), 1, "count", foreign.inputs(), foreign.roll());
        Tell told = new Tell(foreign.occasion(), foreign.request(), foreign.version(), "count");

        assertThat(bench.refusals(() -> bench.desk().act(foreign)))
                .isEqualTo(bench.refusals(() -> bench.desk().act(unknown)))
                .isEqualTo(bench.refusals(() -> bench.desk().act(with(foreign, 99))))
                .isEqualTo(bench.refusals(() -> bench.desk().tell(told)))
                .isEqualTo(bench.refusals(
                        () -> bench.desk().timeline(foreign.request(), Actor.person("stranger"), bench.now())))
                .isEqualTo(bench.refusals(
                        () -> bench.desk().timeline(unknown.request(), Actor.person("owner"), bench.now())))
                .isEqualTo(bench.refusals(() -> bench.desk().follow("NO-SUCH-CODE", bench.now())));
        assertThat(Bench.codes(bench.refusals(() -> bench.desk().act(foreign)))).containsExactly("case-unknown");
    }

    @Test
    void a_stranger_who_repeats_a_command_of_the_owner_learns_nothing() {
        bench.owner().lodges();
        Act act = bench.act("count", "n", 1);
        bench.desk().act(act);
        Occasion stolen =
                new Occasion(act.occasion().command(), Actor.person("stranger"), Optional.of("desk"), bench.now());
        Act again = new Act(stolen, act.request(), act.version(), act.action(), act.inputs(), act.roll());

        assertThat(Bench.codes(bench.refusals(() -> bench.desk().act(again)))).containsExactly("case-unknown");
    }

    @Test
    void with_the_code_anybody_follows_the_case_and_reads_nothing_personal() {
        bench.owner().lodges().does("count", "n", 1);

        Timeline timeline = bench.desk().follow(bench.receipt().tracking(), bench.now());
        assertThat(timeline.stage().name()).isEqualTo("begun");
        assertThat(timeline.notices())
                .extracting(notice -> notice.action().name())
                .containsExactly("count");
        assertThat(timeline.next()).extracting(next -> next.action().name()).containsExactly("count", "end");
    }

    private Lodging lodging(
            String service, Optional<PersonId> owner, Optional<String> office, Optional<String> action) {
        return new Lodging(bench.occasion(), service, action, owner, office, Bench.Inputs.of());
    }

    @Test
    void staff_lodges_for_an_owner_and_never_for_nobody() {
        bench.staff("anna", "clerk");
        bench.lodges(lodging("thing", Optional.of(new PersonId("owner")), Optional.of("main"), Optional.empty()));
        assertThat(bench.state().opening().owner()).contains(new PersonId("owner"));
        assertThat(bench.owner().does("count", "n", 1).deeds()).hasSize(2);

        bench.staff("anna", "clerk");
        assertThat(Bench.codes(
                        bench.refusedLodging(lodging("thing", Optional.empty(), Optional.empty(), Optional.empty()))))
                .containsExactly("owner-needed");
    }

    @Test
    void a_representative_lodges_for_the_owner_and_a_stranger_does_not() {
        bench.ports.represent("daughter", "owner");
        bench.as(Actor.person("daughter"));
        bench.lodges(lodging("thing", Optional.of(new PersonId("owner")), Optional.empty(), Optional.empty()));
        assertThat(bench.state().opening().owner()).contains(new PersonId("owner"));

        bench.as(Actor.person("stranger"));
        assertThat(Bench.codes(bench.refusedLodging(
                        lodging("thing", Optional.of(new PersonId("owner")), Optional.empty(), Optional.empty()))))
                .containsExactly("party-not-allowed");
    }

    @Test
    void the_public_lodges_only_where_the_policy_takes_what_has_no_name() {
        bench.as(new Actor.Anybody());
        assertThat(Bench.codes(bench.refusedLodging(bench.lodging("thing")))).containsExactly("owner-needed");

        Bench open =
                Bench.under(POLICY.replace("{thing: {lifecycle: life}}", "{thing: {lifecycle: life, anonymous: yes}}"));
        open.as(new Actor.Anybody()).lodges();
        assertThat(open.state().opening().owner()).isEmpty();
        for (Actor stranger : List.of(new Actor.Anybody(), Actor.person("stranger"))) {
            assertThat(Bench.codes(open.refusals(
                            () -> open.desk().timeline(open.receipt().id(), stranger, open.now()))))
                    .containsExactly("case-unknown");
        }
    }

    @Test
    void a_lodging_needs_a_channel_that_is_known_and_takes_such_requests() {
        bench.owner().onNoChannel();
        assertThat(Bench.codes(bench.refusedLodging(bench.lodging("thing")))).containsExactly("channel-needed");
        bench.on("pigeon");
        assertThat(Bench.codes(bench.refusedLodging(bench.lodging("thing")))).containsExactly("channel-unknown");
        bench.on("volunteering");
        assertThat(Bench.codes(bench.refusedLodging(bench.lodging("thing"))))
                .containsExactly("channel-takes-no-request");
        bench.on("desk").lodges();
    }

    @Test
    void a_channel_is_open_in_its_hours_and_after_them_only_to_who_is_on_duty() {
        bench.owner().at("2026-11-22T12:59:59Z").on("counter").lodges();
        bench.at("2026-11-22T13:00:00Z");
        assertThat(Bench.codes(bench.refusedLodging(bench.lodging("thing")))).containsExactly("channel-closed");
        assertThat(bench.refusedLodging(bench.lodging("thing"))
                        .get(0)
                        .arguments()
                        .get("opens"))
                .hasToString("Moment[instant=2026-11-23T06:00:00Z]");

        bench.staff("paul", "porter");
        bench.lodges(lodging("thing", Optional.of(new PersonId("owner")), Optional.empty(), Optional.empty()));
        bench.on("window");
        assertThat(Bench.codes(bench.refusedLodging(
                        lodging("thing", Optional.of(new PersonId("owner")), Optional.empty(), Optional.empty()))))
                .containsExactly("channel-closed");
    }

    @Test
    void an_act_on_a_closed_or_unknown_channel_is_refused() {
        bench.owner().lodges().at("2026-11-22T20:00:00Z").on("counter");
        assertThat(bench.refuses("count", "n", 1)).containsExactly("channel-closed");
        assertThat(bench.on("pigeon").refuses("count", "n", 1)).containsExactly("channel-unknown");
        assertThat(bench.on("desk").does("count", "n", 1).deeds()).hasSize(2);
    }

    @Test
    void an_unknown_service_office_or_action_is_refused() {
        bench.owner();
        assertThat(Bench.codes(bench.refusedLodging(bench.lodging("flying")))).containsExactly("service-unknown");
        assertThat(Bench.codes(bench.refusedLodging(
                        lodging("thing", Optional.empty(), Optional.of("moon"), Optional.empty()))))
                .containsExactly("office-unknown");
        assertThat(Bench.codes(bench.refusedLodging(
                        lodging("thing", Optional.empty(), Optional.empty(), Optional.of("count")))))
                .containsExactly("action-unknown");
        bench.lodges(lodging("thing", Optional.empty(), Optional.of("main"), Optional.of("begin")));
    }

    @Test
    void everything_wrong_with_the_way_in_is_told_at_once() {
        bench.owner().on("volunteering").at("2026-11-22T20:00:00Z");

        assertThat(Bench.codes(bench.refusedLodging(
                        lodging("thing", Optional.empty(), Optional.of("moon"), Optional.empty()))))
                .containsExactly("channel-takes-no-request", "office-unknown");
    }

    @Test
    void a_command_that_breaks_a_constraint_names_every_field() {
        bench.owner().lodges();
        Act act = bench.act("count", "n", 1);
        Act bad = new Act(act.occasion(), act.request(), 0, "", act.inputs(), act.roll());

        assertThat(bench.refusals(() -> bench.desk().act(bad)))
                .extracting(refusal ->
                        refusal.code().id() + " " + refusal.arguments().get("field"))
                .containsExactly("constraint-violated Word[word=action]", "constraint-violated Word[word=version]");
        Tell tell = new Tell(act.occasion(), act.request(), -1, "x".repeat(61));
        assertThat(bench.refusals(() -> bench.desk().tell(tell))).hasSize(2);
        Lodging lodging = new Lodging(
                new Occasion(new CommandId("c"), Actor.person("owner"), Optional.of(""), bench.now()),
                "",
                Optional.of(""),
                Optional.empty(),
                Optional.of("x".repeat(61)),
                act.inputs());
        assertThat(bench.refusedLodging(lodging))
                .extracting(refusal -> Messages.shipped()
                        .write(refusal, Style.of(Language.ENGLISH, MonthSystem.GREGORIAN, ZoneOffset.UTC)))
                .containsExactlyInAnyOrder(
                        "“action” is not filled in correctly (it takes from 1 to 60 characters).",
                        "“occasion.channel” is not filled in correctly (it takes from 1 to 60 characters).",
                        "“office” is not filled in correctly (it takes from 1 to 60 characters).",
                        "“service” is not filled in correctly (it takes from 1 to 60 characters).");
        assertThat(bench.does("count", "n", 1).deeds()).hasSize(2);
    }

    @Test
    void two_ways_to_begin_have_to_be_told_apart() {
        Bench two = Bench.under("""
                parties: {clerk: {title: Clerk}}
                lifecycles:
                  life:
                    facts: {n: number}
                    stages: {begun: open}
                    actions: {ask: {to: begun, by: owner}, beg: {to: begun, by: owner}, order: {to: begun, by: clerk}}
                """);
        two.owner();
        assertThat(Bench.codes(two.refusedLodging(two.lodging("thing")))).containsExactly("action-needed");
        two.lodges(new Lodging(
                two.occasion(), "thing", Optional.of("beg"), Optional.empty(), Optional.empty(), Bench.Inputs.of()));
        assertThat(two.deeds()).containsExactly("beg");
        two.staff("anna", "clerk");
        two.lodges(new Lodging(
                two.occasion(),
                "thing",
                Optional.empty(),
                Optional.of(new PersonId("owner")),
                Optional.empty(),
                Bench.Inputs.of()));
        assertThat(two.deeds()).containsExactly("order");
    }

    @Test
    void what_is_due_rings_by_the_clock_of_the_store_and_one_rung_at_a_time() {
        bench.owner().lodges().at("2026-11-23T20:59:59Z");
        assertThat(bench.desk().ring(10)).isZero();

        bench.at("2026-11-30T00:00:00Z");
        assertThat(bench.desk().ring(10)).isEqualTo(1);
        assertThat(bench.desk().ring(10)).isEqualTo(1);
        assertThat(bench.desk().ring(10)).isZero();
    }

    @Test
    void a_clock_set_back_rings_nothing_twice() {
        bench.owner()
                .lodges()
                .at("2026-11-24T00:00:00Z")
                .rings()
                .at("2026-11-22T00:00:00Z")
                .rings();
        bench.at("2026-11-24T00:00:00Z").rings();

        assertThat(bench.events(CaseEvent.ClockRang.class)).hasSize(1);
    }

    @Test
    void a_case_that_cannot_be_rung_is_reported_and_keeps_no_other_from_ringing() {
        Bench hosted = Bench.under("""
                lifecycles:
                  life:
                    facts: {n: number}
                    stages: {begun: open, over: {ends: lapsed}}
                    actions: {begin: {to: begun, by: owner}, lapse: {from: begun, to: over, by: clock, requires: [{host: ready}]}}
                    clocks: {answer: {since: start, within: 1 day, missed: [{do: lapse}]}}
                """);
        hosted.ports.answer = Truth.TRUE;
        hosted.owner().lodges();
        hosted.ports.broken = Optional.of(hosted.receipt().id());
        hosted.lodges().at("2026-11-24T00:00:00Z");

        assertThatIllegalStateException()
                .isThrownBy(() -> hosted.desk().ring(10))
                .withMessage("the host broke down");
        assertThat(hosted.stage()).isEqualTo("over");
    }

    @Test
    void a_refused_exception_holds_every_refusal_and_its_message_their_codes_only() {
        bench.owner().on("volunteering");
        try {
            bench.desk().lodge(lodging("thing", Optional.empty(), Optional.of("moon"), Optional.empty()));
        } catch (RefusedException refused) {
            assertThat(refused).hasMessage("channel-takes-no-request, office-unknown");
            return;
        }
        throw new AssertionError("it was not refused");
    }
}
