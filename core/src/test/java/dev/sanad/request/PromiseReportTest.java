package dev.sanad.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sanad.kernel.Actor;
import dev.sanad.kernel.PersonId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What was promised, kept and broken, over many cases, with nobody found out. */
class PromiseReportTest {

    private static final String POLICY = """
            parties: {clerk: {title: Clerk}}
            channels: {desk: {medium: in-person}, web: {medium: web}}
            lifecycles:
              life:
                facts: {to: date}
                stages: {begun: open, asleep: open, done: {ends: granted}, gone: {ends: withdrawn}}
                actions:
                  begin: {to: begun, by: [owner, clerk], tells: {owner: [work]}}
                  put-off: {from: begun, by: clerk, asks: [to], extends: {work: to}, tells: {owner: [work]}}
                  sleep: {from: begun, to: asleep, by: clerk}
                  wake: {from: asleep, to: begun, by: clerk}
                  finish: {from: begun, to: done, by: clerk}
                  leave: {from: begun, to: gone, by: owner}
                  hush: {to: begun, by: clerk}
                clocks:
                  work: {since: start, until: finish, within: 10 days, pauses: [asleep]}
            services: {thing: {lifecycle: life}, rare: {lifecycle: life}}
            """;

    private final Bench bench = Bench.under(POLICY).at("2026-03-01T09:00:00Z");

    private void lodged(int many, String day, Runnable then) {
        lodged(many, day, "thing", then);
    }

    private void lodged(int many, String day, String service, Runnable then) {
        for (int i = 0; i < many; i++) {
            bench.at(day + "T09:00:00Z").owner().on("web").lodges(begin(bench, service));
            bench.onNoChannel();
            then.run();
        }
    }

    private static Lodging begin(Bench bench, String service) {
        Lodging plain = bench.lodging(service);
        return new Lodging(
                plain.occasion(), service, Optional.of("begin"), plain.owner(), plain.office(), plain.inputs());
    }

    private void finishedOn(String day) {
        bench.at(day + "T09:00:00Z").staff("anna", "clerk").does("finish");
    }

    private PromiseReport report(int year) {
        return bench.desk()
                .promises()
                .orElseThrow()
                .report(new PromiseReports.Asked(year, 3), Actor.staff("anna", "clerk"), bench.now());
    }

    private List<Optional<Long>> line(String by, String name) {
        return report(2026).lines().stream()
                .filter(line -> line.by().equals(by) && line.name().equals(name))
                .flatMap(line -> PromiseReport.FATES.stream().map(line::count))
                .toList();
    }

    /** Five kept; four broken, and four more after a pause; three running, and three of which the day was put off; three void. */
    private void many() {
        lodged(5, "2026-03-01", () -> finishedOn("2026-03-05"));
        lodged(4, "2026-03-01", () -> finishedOn("2026-03-20"));
        lodged(4, "2026-03-01", () -> bench.staff("anna", "clerk").does("sleep"));
        lodged(3, "2026-03-18", () -> {});
        lodged(3, "2026-03-18", () -> bench.staff("anna", "clerk").does("put-off", "to", "2026-04-25"));
        lodged(3, "2026-03-01", () -> bench.owner().does("leave"));
        bench.at("2026-03-21T09:00:00Z");
    }

    @Test
    void it_counts_requests_by_what_became_of_what_was_promised_and_a_spreadsheet_reads_it() {
        many();
        assertThat(report(2026).table().subList(0, 3))
                .containsExactly(
                        List.of("by", "name", "made", "kept", "broken", "running", "void"),
                        List.of("all", "all", "22", "5", "8", "6", "3"),
                        List.of("service", "thing", "22", "5", "8", "6", "3"));
        assertThat(line("channel", "web")).isEqualTo(line("office", "none")).isEqualTo(line("all", "all"));
        assertThat(line("month", "2026-03")).isEqualTo(line("wait", "work")).isEqualTo(line("all", "all"));
    }

    @Test
    void of_whom_nothing_was_promised_it_says_nothing() {
        many();
        PromiseReport before = report(2026);
        bench.staff("anna", "clerk")
                .on("desk")
                .lodges(new Lodging(
                        bench.occasion(),
                        "thing",
                        Optional.of("hush"),
                        Optional.of(new PersonId("owner")),
                        Optional.empty(),
                        Bench.Inputs.of()));
        assertThat(report(2026)).isEqualTo(before);
    }

    @Test
    void small_groups_are_hidden_and_nobody_finds_them_from_the_total() {
        many();
        lodged(1, "2026-03-01", "rare", () -> finishedOn("2026-03-20"));
        bench.at("2026-03-21T09:00:00Z");
        assertThat(line("service", "rare")).allMatch(Optional::isEmpty);
        assertThat(line("all", "all").get(1)).contains(9L);
        assertThat(line("service", "thing").get(1))
                .as("all less these are the rare one")
                .isEmpty();
    }

    @Test
    void what_took_more_time_is_told_apart() {
        many();
        assertThat(line("paused", "yes").get(1)).contains(4L);
        assertThat(line("extended", "yes").get(2)).contains(3L);
        assertThat(line("told-again", "yes").get(2)).contains(3L);
    }

    @Test
    void only_requests_of_the_year_are_counted_and_no_group_is_of_one() {
        many();
        assertThat(report(2025).lines()).isEmpty();

        assertThatThrownBy(() -> new PromiseReports.Asked(2026, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void years_and_months_are_those_of_the_associations_calendar() {
        Bench persian = Bench.under("calendar: {uses: IR, zone: Asia/Tehran, months: persian}\n" + POLICY)
                .at("2026-03-20T20:29:59Z");
        for (int i = 0; i < 3; i++) {
            persian.owner().on("web").lodges(begin(persian, "thing"));
        }
        persian.at("2026-03-20T20:30:00Z");
        for (int i = 0; i < 4; i++) {
            persian.owner().on("web").lodges(begin(persian, "thing"));
        }
        assertThat(months(persian, 1404)).containsExactly("1404-12");
        assertThat(months(persian, 1405)).containsExactly("1405-01");
    }

    private static List<String> months(Bench bench, int year) {
        return bench
                .desk()
                .promises()
                .orElseThrow()
                .report(new PromiseReports.Asked(year, 3), Actor.staff("anna", "clerk"), bench.now())
                .lines()
                .stream()
                .filter(line -> line.by().equals("month"))
                .map(PromiseReport.Line::name)
                .toList();
    }

    @Test
    void only_those_who_work_here_read_it() {
        PromiseReports reports = bench.desk().promises().orElseThrow();
        PromiseReports.Asked asked = new PromiseReports.Asked(2026, 3);
        assertThat(Bench.codes(bench.refusals(() -> reports.report(asked, Actor.person("owner"), bench.now()))))
                .containsExactly("staff-only");
    }
}
