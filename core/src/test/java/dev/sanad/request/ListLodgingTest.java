package dev.sanad.request;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.kernel.CaseId;
import dev.sanad.kernel.CommandId;
import dev.sanad.kernel.PersonId;
import dev.sanad.kernel.Refusal;
import dev.sanad.lifecycle.Occasion;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A list of numbers starts one request for each person, every line on its own. */
class ListLodgingTest {
    private static final String ALI = "0012345679";
    private static final String SARA = "0023456787";
    private static final String WRONG = "0012345678";

    private final Bench bench = Bench.under("""
            parties: {head: {title: Head}, clerk: {title: Clerk}}
            lifecycles:
              life:
                facts: {code: {title: Code, identifier: ir-melli}}
                stages: {named: open, over: {ends: granted}}
                actions:
                  nominate: {to: named, by: head, asks: [code], tells: owner}
                  close: {from: named, to: over, by: clerk, tells: owner}
            services: {thing: {lifecycle: life, list: ir-melli}, single: {lifecycle: life}}
            """);

    @BeforeEach
    void people() {
        bench.ports.numbers.put(ALI, new PersonId("ali"));
        bench.ports.numbers.put(SARA, new PersonId("sara"));
        bench.staff("hanna", "head").onNoChannel();
    }

    private List<ListLine> lodged(Occasion occasion, String service, String... numbers) {
        return bench.desk()
                .lodge(new ListLodging(occasion, service, Optional.empty(), Optional.empty(), List.of(numbers)));
    }

    private static Stream<CaseId> taken(List<ListLine> lines) {
        return lines.stream()
                .filter(ListLine.Taken.class::isInstance)
                .map(line -> ((ListLine.Taken) line).receipt().id());
    }

    private static List<String> codes(ListLine line) {
        return line instanceof ListLine.Refused refused ? Bench.codes(refused.refusals()) : List.of();
    }

    @Test
    void every_line_is_answered_on_its_own_and_in_its_order() {
        List<ListLine> lines = lodged(bench.occasion(), "thing", WRONG, ALI, "0034567895", SARA, "۰۰۱۲۳۴۵۶۷۹", " ");
        assertThat(lines.stream().map(ListLodgingTest::codes))
                .containsExactly(
                        List.of("identifier-check-digit"),
                        List.of(),
                        List.of("list-person-unknown"),
                        List.of(),
                        List.of("list-line-repeated"),
                        List.of("identifier-empty"));
        assertThat(taken(lines)).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void each_request_is_for_its_person_and_nobody_asked_for_it() {
        ListLine line = lodged(bench.occasion(), "thing", SARA).get(0);
        bench.about(((ListLine.Taken) line).receipt());
        assertThat(bench.state().opening().owner()).contains(new PersonId("sara"));
        assertThat(bench.desk().follow(bench.receipt().tracking(), bench.now()).proactive())
                .isTrue();
    }

    @Test
    void the_same_list_again_starts_nothing_twice_and_one_that_was_broken_off_goes_on() {
        Occasion occasion = bench.occasion();
        List<CaseId> first = taken(lodged(occasion, "thing", ALI)).toList();
        List<CaseId> again = taken(lodged(occasion, "thing", ALI, SARA)).toList();
        assertThat(again).hasSize(2).startsWith(first.get(0));
        assertThat(taken(lodged(occasion, "thing", SARA, ALI))).containsExactlyInAnyOrderElementsOf(again);
    }

    @Test
    void a_list_takes_the_longest_command_that_there_is() {
        Occasion some = bench.occasion();
        Occasion longest = new Occasion(new CommandId("x".repeat(160)), some.actor(), some.channel(), some.at());

        assertThat(taken(lodged(longest, "thing", ALI))).hasSize(1);
    }

    @Test
    void who_may_not_nominate_is_refused_line_by_line_and_who_does_not_work_here_altogether() {
        bench.staff("anna", "clerk").on("desk");
        assertThat(codes(lodged(bench.occasion(), "thing", ALI).get(0))).containsExactly("party-not-allowed");
        bench.owner();
        assertThat(Bench.codes(bench.refusals(() -> lodged(bench.occasion(), "thing", ALI))))
                .containsExactly("staff-only");
    }

    @Test
    void a_service_that_takes_no_list_refuses_one() {
        assertThat(Bench.codes(bench.refusals(() -> lodged(bench.occasion(), "single", ALI))))
                .containsExactly("list-not-taken");
        assertThat(Bench.codes(bench.refusals(() -> lodged(bench.occasion(), "thing"))))
                .containsExactly("constraint-violated");
    }

    @Test
    void a_wrong_number_is_refused_wherever_it_is_asked_for_and_never_quoted() {
        List<Refusal> refusals = bench.refusedLodging(nominating("single", WRONG));
        assertThat(Bench.codes(refusals)).containsExactly("identifier-check-digit");
        assertThat(refusals.get(0).arguments()).containsKey("fact");
        assertThat(refusals.toString()).doesNotContain(WRONG);
    }

    @Test
    void a_number_is_kept_as_its_scheme_writes_it() {
        bench.lodges(nominating("single", "۰۰۱۲۳۴۵۶۷۹"));
        assertThat(bench.contents().toString()).doesNotContain("۰۰۱۲");
        assertThat(bench.contents().get("texts").orElseThrow()).isEqualTo(Bench.Inputs.of("2.code", ALI));
    }

    private Lodging nominating(String service, String number) {
        return new Lodging(
                bench.occasion(),
                service,
                Optional.empty(),
                Optional.of(new PersonId("ali")),
                Optional.empty(),
                Bench.Inputs.of("code", number));
    }
}
