package dev.sanad.request;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.kernel.Argument;
import dev.sanad.kernel.Refusal;
import dev.sanad.lifecycle.Receipt;
import dev.sanad.policy.source.Fault;
import dev.sanad.policy.source.FaultCode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who waits for a place gets it in the order of the policy, and is told where he stands. */
class WaitingListTest {

    private static final String LIFE = """
            parties: {clerk: {title: Clerk}}
            clauses: {turn: {ref: T-1, en: in turn}}
            lifecycles:
              life:
                facts: {urgent-since: date}
                stages: {asked: open, approved: open, waiting: open, served: {ends: granted}}
                actions:
                  ask: {to: asked, by: [owner, clerk], tells: owner}
                  approve: {from: asked, to: approved, by: clerk}
                  hurry: {from: open, by: clerk, asks: [urgent-since]}
                  wait: {from: approved, to: waiting, by: clerk, requires: [{not: {place: free}}]}
                  take: {from: waiting, to: approved, by: [clerk, clock], requires: [{place: free, clause: turn}]}
                  serve: {from: approved, to: served, by: clerk, tells: owner, requires: [{place: free}]}
                clocks:
                  queue: {since: wait, until: take, every: 1 day, missed: [{do: take}]}
            """;

    private static Bench under(String per, String order) {
        return Bench.under(LIFE + "services: {thing: {lifecycle: life, waiting-list: {per: " + per + ", order: " + order
                        + "}}}\n")
                .at("2026-11-22T09:00:00Z");
    }

    private final Bench bench = under("service", "approve");

    /** Three that wait; the last that asked was approved first. */
    private List<Receipt> three() {
        Receipt first = asked();
        Receipt second = asked();
        Receipt third = asked();
        approved(third, "2026-11-22T10:00:00Z");
        approved(first, "2026-11-22T11:00:00Z");
        approved(second, "2026-11-22T12:00:00Z");
        bench.ports.placeFree = false;
        List.of(first, second, third).forEach(each -> bench.about(each).does("wait"));
        return List.of(first, second, third);
    }

    private Receipt asked() {
        bench.owner().on("desk").lodges();
        return bench.receipt();
    }

    private void approved(Receipt receipt, String at) {
        bench.at(at).staff("anna", "clerk").about(receipt).does("approve");
    }

    private Optional<Long> place(Receipt receipt) {
        return bench.desk().follow(receipt.tracking(), bench.now()).place().map(Timeline.Place::place);
    }

    @Test
    void everybody_is_told_which_place_he_has() {
        List<Receipt> waiting = three();
        assertThat(waiting).extracting(this::place).containsExactly(Optional.of(2L), Optional.of(3L), Optional.of(1L));
        assertThat(place(asked())).as("one that does not wait").isEmpty();
    }

    @Test
    void a_place_goes_to_the_first_and_the_others_move_up() {
        List<Receipt> waiting = three();
        assertThat(bench.about(waiting.get(2)).refuses("take")).containsExactly("no-place");
        bench.ports.placeFree = true;
        Refusal refusal = bench.about(waiting.get(0)).refused("take").get(0);
        assertThat(refusal.code().id()).isEqualTo("not-in-turn");
        assertThat(refusal.arguments()).containsEntry("place", Argument.number(2));
        assertThat(refusal.clauses()).extracting(clause -> clause.citation()).containsExactly("T-1");
        bench.about(waiting.get(2)).does("take");
        assertThat(waiting).extracting(this::place).containsExactly(Optional.of(1L), Optional.of(2L), Optional.empty());
        bench.does("serve");
        bench.about(waiting.get(0)).does("take");
    }

    @Test
    void whoever_comes_now_does_not_overtake_those_who_wait_and_may_join_them() {
        three();
        bench.ports.placeFree = true;
        Receipt late = asked();
        approved(late, "2026-11-22T13:00:00Z");
        assertThat(bench.refuses("serve")).containsExactly("not-in-turn");
        bench.does("wait");
        assertThat(place(late)).contains(4L);
    }

    @Test
    void the_clock_takes_the_first_alone() {
        List<Receipt> waiting = three();
        bench.ports.placeFree = true;
        bench.at("2026-11-24T01:00:00Z").about(waiting.get(0));
        bench.desk().ring(10);
        assertThat(waiting).extracting(each -> bench.about(each).stage()).contains("approved", "waiting");
        assertThat(bench.about(waiting.get(2)).stage()).isEqualTo("approved");
    }

    @Test
    void the_order_may_be_that_of_a_date_and_without_one_that_of_the_start() {
        Bench urgent = under("service", "urgent-since");
        urgent.owner().lodges();
        Receipt first = urgent.receipt();
        urgent.lodges();
        Receipt second = urgent.receipt();
        urgent.staff("anna", "clerk").about(second).does("hurry", "urgent-since", "2026-11-01");
        urgent.ports.placeFree = false;
        for (Receipt each : List.of(first, second)) {
            urgent.about(each).does("approve").does("wait");
        }
        urgent.ports.placeFree = true;
        assertThat(urgent.about(first).refuses("take")).containsExactly("not-in-turn");
        urgent.about(second).does("take");
    }

    @Test
    void each_office_may_have_a_line_of_its_own() {
        Bench offices = under("office", "start");
        offices.ports.placeFree = false;
        for (String office : List.of("north", "south")) {
            offices.owner();
            offices.lodges(new Lodging(
                    offices.occasion(),
                    "thing",
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(office),
                    Bench.Inputs.of()));
            offices.staff("anna", "clerk").does("approve").does("wait");
            assertThat(offices.desk()
                            .follow(offices.receipt().tracking(), offices.now())
                            .place()
                            .map(Timeline.Place::place))
                    .contains(1L);
        }
    }

    @Test
    void without_a_list_the_host_alone_says_whether_there_is_a_place() {
        Bench none = Bench.under(LIFE + "services: {thing: {lifecycle: life}}\n");
        none.ports.placeFree = false;
        none.owner().lodges();
        none.staff("anna", "clerk").does("approve").does("wait");
        none.ports.placeFree = true;
        none.owner().lodges();
        none.staff("anna", "clerk").does("approve").does("serve");
        assertThat(none.stage()).isEqualTo("served");
    }

    @Test
    void an_order_that_is_no_moment_of_the_lifecycle_is_a_fault() {
        assertThat(BenchPolicy.faults(
                        LIFE + "services: {thing: {lifecycle: life, waiting-list: {per: service, order: approved}}}\n"))
                .extracting(Fault::code)
                .containsExactly(FaultCode.REFERENCE_UNKNOWN);
    }
}
