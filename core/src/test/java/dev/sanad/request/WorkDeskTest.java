package dev.sanad.request;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.journal.Task;
import dev.sanad.journal.WorkList;
import dev.sanad.kernel.Actor;
import dev.sanad.kernel.PersonId;
import dev.sanad.lifecycle.Receipt;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who works here finds what waits for him, the longest due first, and nothing else. */
class WorkDeskTest {

    private static final String POLICY = """
            parties:
              clerk: {title: Clerk, per: branch}
              expert: {title: Expert}
              chief: {title: Chief, stand-in: deputy}
              deputy: {title: Deputy}
            offices: {north: {kind: branch}, south: {kind: branch}, centre: {kind: head}}
            lifecycles:
              life:
                facts: {handler: {person: expert}, by-day: date, words: text}
                stages: {begun: open, paused: open, handled: open, led: open, over: {ends: answered}, gone: {ends: withdrawn}}
                actions:
                  begin: {to: begun, by: owner}
                  ask: {from: open, by: owner, asks: [words]}
                  reply: {from: open, by: expert, requires: [{done: ask, after: reply}]}
                  check: {from: begun, by: expert}
                  hand: {from: begun, to: handled, by: clerk, asks: [handler], requires: [{done: check}]}
                  pause: {from: handled, to: paused, by: handler}
                  resume: {from: paused, to: handled, by: handler}
                  handle: {from: handled, to: led, by: [handler, clock]}
                  end: {from: led, to: over, by: chief}
                  leave: {from: open, to: gone, by: [owner, expert]}
                  return: {from: over, to: begun, by: owner, limit: 1}
                clocks:
                  all: {since: [start, return], until: end, within: 30 days}
                  handling: {since: hand, until: handle, within: 5 days, pauses: [paused], missed: [{do: handle}]}
              restricted:
                reads: {deputy: file}
                stages: {begun: open, over: {ends: answered}}
                actions: {begin: {to: begun, by: owner}, end: {from: begun, to: over, by: [clerk, deputy, staff]}}
            services: {thing: {lifecycle: life}, danger: {lifecycle: restricted}}
            """;

    private static final Actor EXPERT = Actor.staff("e", "expert");
    private static final Actor CHIEF = Actor.staff("c", "chief");

    private final Bench bench = Bench.under(POLICY);

    private static Actor clerk(String office) {
        return new Actor.Known(new PersonId("k-" + office), Set.of("clerk"), Optional.of(office));
    }

    private Receipt lodged(String service, String office) {
        Lodging plain = bench.owner().lodging(service);
        return bench.lodges(new Lodging(
                        plain.occasion(),
                        service,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(office),
                        plain.inputs()))
                .receipt();
    }

    private WorkPage page(Actor reader, Optional<WorkList.Place> after, int most) {
        return bench.desk()
                .work()
                .orElseThrow()
                .page(new WorkDesk.Asked(reader, Optional.empty(), Optional.empty(), after, most), bench.now());
    }

    /** The stage of each request that waits for somebody, with its last day. */
    private List<String> work(Actor reader) {
        return page(reader, Optional.empty(), 100).items().stream()
                .map(item -> item.stage().name()
                        + item.due().map(due -> " " + due.day()).orElse(""))
                .toList();
    }

    private List<String> refused(Actor reader, String party, String office) {
        WorkDesk.Asked asked = new WorkDesk.Asked(
                reader,
                Optional.of(party).filter(any -> !any.isEmpty()),
                Optional.of(office).filter(any -> !any.isEmpty()),
                Optional.empty(),
                9);
        return Bench.codes(
                bench.refusals(() -> bench.desk().work().orElseThrow().page(asked, bench.now())));
    }

    private Bench handed() {
        bench.ports.hold("expert", "e");
        lodged("thing", "north");
        bench.as(EXPERT).does("check");
        return bench.as(clerk("north")).does("hand", "handler", "e");
    }

    @Test
    void it_waits_for_what_is_demanded_first_and_then_at_the_office_where_it_was_lodged() {
        lodged("thing", "north");
        assertThat(work(EXPERT)).containsExactly("begun 2026-12-22");
        assertThat(work(clerk("north"))).isEmpty();

        bench.as(EXPERT).does("check");
        assertThat(work(EXPERT)).isEmpty();
        assertThat(work(clerk("north"))).containsExactly("begun 2026-12-22");
        assertThat(work(clerk("south"))).isEmpty();
        assertThat(work(CHIEF)).isEmpty();
    }

    @Test
    void it_waits_for_the_person_that_a_fact_names_until_the_day_that_his_act_ends() {
        handed();
        assertThat(work(EXPERT)).containsExactly("handled 2026-11-27");
        assertThat(work(Actor.staff("other", "expert"))).isEmpty();
        assertThat(work(clerk("north"))).isEmpty();

        bench.as(EXPERT).does("pause");
        assertThat(work(EXPERT)).as("only the clock of the whole runs").containsExactly("paused 2026-12-22");
    }

    @Test
    void a_question_waits_for_its_answer_while_the_case_goes_on() {
        handed().owner().does("ask", "words", "how long");
        Actor other = Actor.staff("other", "expert");
        assertThat(work(other)).containsExactly("handled 2026-12-22");
        bench.as(other).does("reply");
        assertThat(work(other)).isEmpty();
    }

    @Test
    void what_leaves_the_way_or_is_over_waits_for_nobody_and_what_is_reopened_waits_again() {
        handed();
        bench.as(EXPERT).does("handle");
        assertThat(work(CHIEF)).containsExactly("led 2026-12-22");
        bench.staff("c", "chief").as(CHIEF).does("end");
        assertThat(bench.row().tasks()).isEmpty();
        bench.owner().does("return");
        assertThat(work(clerk("north"))).hasSize(1);
        bench.owner().does("leave");
        assertThat(bench.row().tasks()).isEmpty();
    }

    @Test
    void where_the_only_holder_is_barred_it_waits_for_who_stands_in() {
        bench.ports.hold("chief", "owner");
        handed();
        bench.as(EXPERT).does("handle");
        assertThat(work(Actor.staff("d", "deputy"))).containsExactly("led 2026-12-22");
        assertThat(work(Actor.staff("owner", "chief"))).isEmpty();
    }

    @Test
    void after_a_change_of_the_staff_it_is_filed_anew_and_goes_on_waiting_since_the_same_moment() {
        bench.ports.hold("chief", "owner");
        handed();
        bench.as(EXPERT).does("handle");
        bench.ports.hold("chief", "c");
        assertThat(work(CHIEF)).isEmpty();
        bench.desk().work().orElseThrow().refile();
        assertThat(work(CHIEF)).hasSize(1);
        assertThat(work(Actor.staff("d", "deputy"))).isEmpty();
        List<Task> filed = bench.row().tasks();
        bench.desk().work().orElseThrow().refile();
        assertThat(bench.row().tasks()).isEqualTo(filed);
    }

    @Test
    void his_own_case_is_not_listed_for_him_and_a_restricted_one_is_for_its_readers() {
        lodged("thing", "north");
        assertThat(work(Actor.staff("owner", "expert"))).isEmpty();
        lodged("danger", "north");
        assertThat(work(Actor.staff("d", "deputy"))).containsExactly("begun");
        assertThat(work(EXPERT)).containsExactly("begun 2026-12-22", "begun");
    }

    @Test
    void pages_are_in_order_and_lose_nothing_and_the_task_says_since_when() {
        List<String> tracked = new ArrayList<>();
        for (int day = 25; day >= 22; day--) {
            bench.at("2026-11-" + day + "T09:00:00Z");
            tracked.add(0, lodged("thing", "north").tracking());
            lodged("danger", "south");
        }
        List<WorkPage.Item> all = new ArrayList<>();
        Optional<WorkList.Place> next = Optional.empty();
        do {
            WorkPage page = page(EXPERT, next, 3);
            all.addAll(page.items());
            next = page.next();
        } while (next.isPresent());

        assertThat(all).hasSize(8);
        assertThat(all.subList(0, 4)).extracting(WorkPage.Item::tracking).isEqualTo(tracked);
        assertThat(all.get(0).since()).isEqualTo(Instant.parse("2026-11-22T09:00:00Z"));
        assertThat(all.subList(4, 8)).allMatch(item -> item.due().isEmpty());
    }

    @Test
    void it_goes_on_waiting_since_the_same_moment_while_something_else_is_done() {
        lodged("thing", "north");
        bench.at("2026-11-24T09:00:00Z").owner().does("ask", "words", "how long");

        assertThat(bench.row().tasks()).extracting(Task::since).containsExactly(Instant.parse("2026-11-22T09:00:00Z"));
    }

    @Test
    void a_case_that_waits_at_two_desks_of_one_reader_is_listed_once_where_it_is_due_sooner() {
        handed().owner().does("ask", "words", "how long");
        assertThat(bench.row().tasks()).hasSize(2);
        assertThat(work(EXPERT)).containsExactly("handled 2026-11-27");
    }

    @Test
    void only_who_works_here_asks_and_only_for_desks_that_are_his() {
        assertThat(refused(Actor.person("owner"), "", "")).containsExactly("staff-only");
        assertThat(refused(new Actor.Anybody(), "", "")).containsExactly("staff-only");
        assertThat(refused(EXPERT, "clerk", "")).containsExactly("desk-not-yours");
        assertThat(refused(clerk("north"), "clerk", "south")).containsExactly("desk-not-yours");
        lodged("danger", "north");
        WorkDesk.Asked own =
                new WorkDesk.Asked(clerk("north"), Optional.of("clerk"), Optional.of("north"), Optional.empty(), 9);
        assertThat(bench.desk().work().orElseThrow().page(own, bench.now()).items())
                .hasSize(1);
    }

    @Test
    void a_rung_that_does_the_act_takes_it_off_the_list() {
        handed().at("2026-11-28T09:00:00Z");
        assertThat(page(EXPERT, Optional.empty(), 9)
                        .items()
                        .get(0)
                        .due()
                        .orElseThrow()
                        .late())
                .isTrue();
        bench.rings();
        assertThat(work(EXPERT)).isEmpty();
        assertThat(work(CHIEF)).containsExactly("led 2026-12-22");
    }
}
