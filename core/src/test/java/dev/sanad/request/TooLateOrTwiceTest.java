package dev.sanad.request;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.kernel.Clause;
import dev.sanad.kernel.Language;
import dev.sanad.kernel.Refusal;
import dev.sanad.text.Messages;
import dev.sanad.text.MonthSystem;
import dev.sanad.text.Style;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What comes too late or once more than it may is refused by its own code and by the clause that says so. */
class TooLateOrTwiceTest {

    private final Bench bench = Bench.under("""
            clauses:
              once: {ref: X-1, en: extended once}
              given: {ref: X-2, en: what was given is not taken back}
              appeals: {ref: X-3, en: appeals within ten days}
              again: {ref: X-4, en: reopened once}
            parties: {clerk: {title: Clerk}}
            lists: {why: {no: No}}
            lifecycles:
              life:
                facts: {more: duration, reason: {reason: why}}
                stages: {begun: open, refused: {ends: refused}, served: {ends: granted}, gone: {ends: withdrawn}}
                actions:
                  begin: {to: begun, by: [owner, clerk], tells: owner}
                  prolong: {from: begun, by: clerk, asks: [more], limit: 1, extends: {work: more}, tells: owner, clause: once}
                  give: {from: begun, to: served, by: clerk, delivers: yes, tells: owner}
                  refuse: {from: begun, to: refused, by: clerk, asks: [reason], tells: {owner: [reason]}}
                  withdraw: {from: begun, to: gone, by: owner, clause: given}
                  appeal: {from: refused, to: begun, by: owner, limit: 2, requires: [{elapsed: {from: refuse, at-most: 10 days}, clause: appeals}]}
                  reopen: {from: served, to: begun, by: owner, limit: 1, clause: again}
                clocks:
                  work: {since: start, until: [give, refuse], within: 10 days}
            services: {thing: {lifecycle: life, delivery: {times: 2}}}
            """).at("2026-11-22T09:00:00Z");

    private Bench clerk() {
        return bench.staff("anna", "clerk").onNoChannel();
    }

    private void begun() {
        bench.owner().on("desk").lodges();
    }

    @Test
    void a_second_extension() {
        begun();
        clerk().does("prolong", "more", "2 days");
        refused(bench.refused("prolong", "more", "2 days"), "limit-reached", "X-1");
    }

    @Test
    void a_withdrawal_after_delivery() {
        begun();
        clerk().does("give");
        refused(bench.owner().refused("withdraw"), "case-closed", "X-2");
    }

    @Test
    void an_appeal_after_its_time() {
        begun();
        clerk().does("refuse", "reason", "no");
        refused(bench.owner().at("2026-12-03T09:00:00Z").refused("appeal"), "too-late", "X-3");
        bench.at("2026-12-02T09:00:00Z").does("appeal");
    }

    @Test
    void a_second_reopening() {
        begun();
        clerk().does("give");
        bench.owner().does("reopen");
        clerk().does("give");
        refused(bench.owner().refused("reopen"), "limit-reached", "X-4");
    }

    private static void refused(List<Refusal> refusals, String code, String clause) {
        assertThat(Bench.codes(refusals)).containsExactly(code);
        assertThat(refusals.get(0).clauses()).extracting(Clause::citation).containsExactly(clause);
        for (Language language : Language.values()) {
            Style style = Style.of(language, MonthSystem.GREGORIAN, ZoneOffset.UTC);
            assertThat(Messages.shipped().write(refusals.get(0), style)).contains(clause);
        }
    }
}
