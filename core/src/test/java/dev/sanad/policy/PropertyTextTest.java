package dev.sanad.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.calendar.NationalCalendars;
import dev.sanad.kernel.Language;
import dev.sanad.policy.source.Source;
import dev.sanad.policy.source.Templates;
import dev.sanad.text.MonthSystem;
import dev.sanad.text.Style;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A rule means what was understood, so that is what is explained back. */
class PropertyTextTest {
    private static final String POLICY = """
            sanad: 1
            id: help
            association: house
            version: 1
            title: Help
            languages: [en, ar]
            effective: {from: 2026-01-01}
            approval: {body: board, date: 2025-12-01}
            calendar: {uses: HU, zone: Europe/Budapest, months: gregorian}
            parties: {clerk: {title: {en: Clerk, ar: الموظف}}, board: {title: {en: Board, ar: المجلس}}}
            lists: {why: {late: {en: Too late, ar: متأخر}, poor: {en: Too poor, ar: ضعيف}}}
            channels: {web: {medium: web}}
            facts: {income: {title: {en: Income, ar: الدخل}, type: money}}
            lifecycles:
              help:
                facts:
                  reason: {title: {en: Reason, ar: السبب}, reason: why}
                  urgent: {title: {en: Urgent, ar: عاجل}, type: yes-no}
                  due: {title: {en: Due, ar: الأجل}, type: date}
                stages: {asked: {title: {en: Asked, ar: مقدَّم}}, over: {title: {en: Over, ar: منتهٍ}, ends: refused}}
                actions:
                  ask: {title: {en: Ask, ar: التقديم}, to: asked, by: owner, asks: [income, urgent, due]}
                  refuse: {title: {en: Refuse, ar: الرفض}, from: asked, to: over, by: [board, clerk], asks: [reason]}
                clocks: {answer: {title: {en: Answer, ar: الجواب}, since: start, until: refuse, within: 2 weeks}}
            services: {help: {lifecycle: help}}
            rules:
            """;

    private static final List<String> DEMANDS = List.of(
            "never: {stage: over, not: {done: ask}}",
            "always: {any: [{urgent: yes}, {income: {at-most: 4000}}, {reason: {one-of: [late, poor]}}]}",
            "before: {refuse: {by: [clerk, board], documents: complete, eligible: yes, delivered: all}}",
            "before: {refuse: {elapsed: {from: ask.told, to: due, more-than: 2 weeks}, different: ask, host: bank}}",
            "after: {refuse: {told: refuse, done: refuse, after: ask}}",
            "at-most: {refuse: 2}",
            "within: {from: start, until: refuse, at-most: 30 days}",
            "never: {times: {ask: {more-than: 3}}, owner-kind: person, channel: web}",
            "never: {due: {less-than: 2026-01-01}, place: free, funds: enough, documents: valid}",
            "may: {refuse: {by: [clerk, board], in: open}}",
            "may: {ask: owner}",
            "tells: {refuse: {owner: [reason]}}",
            "missed: {answer: [clerk, board]}",
            "missed: {answer: {clerk: 1 day, board: 5 working days}}");

    private static List<String> told(String demand, Language language) {
        PolicyLoader loader = new PolicyLoader(Templates.none(), new NationalCalendars()::find);
        PolicyLoader.Loaded loaded =
                loader.load(Source.of("help.yaml", POLICY + "  - {name: {en: Rule, ar: قاعدة}, " + demand + "}\n"));
        assertThat(loaded).isInstanceOf(PolicyLoader.Loaded.Whole.class);
        Policy policy = ((PolicyLoader.Loaded.Whole) loaded).policy();
        PropertyText text = new PropertyText(
                policy,
                Style.of(language, MonthSystem.GREGORIAN, ZoneOffset.UTC).plain());
        return policy.measures().rules().stream().map(text::of).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | Never: not so: (“Ask” has been done) and the case stands in: Over",
                "1 | Always: “Urgent” is: yes or “Income” is at most 4,000 or “Reason” is: Too late, Too poor",
                "5 | “Refuse” is done at most 2 times in the life of a case.",
                "9 | Each of these can come to do “Refuse” in these stages (Asked): Board, Clerk",
                "10 | Each of these can come to do “Ask”: the person concerned",
                "11 | Each time “Refuse” is done, these are given notice: the person concerned (it states: Reason)",
                "12 | When “Answer” runs out and nobody acts, each of these is told: Clerk, Board",
                "13 | When “Answer” runs out and nobody acts, each of these is told: Clerk (no later than 1 day after), Board (no later than 5 working days after)",
                "6 | From the beginning of the case on, a latest moment of at most 30 days is set for one of these: Refuse",
            })
    void aRuleIsExplainedBack(int demand, String words) {
        assertThat(told(DEMANDS.get(demand), Language.ENGLISH)).containsExactly(words);
    }

    @Test
    void aRuleThatDemandsTwoThingsMakesTwo() {
        assertThat(told(DEMANDS.get(2), Language.ENGLISH))
                .containsExactly(
                        "“Refuse” is done only by: Board, Clerk",
                        "Each time “Refuse” is done: the documents are complete and the conditions of the service are met"
                                + " and everything has been delivered");
        assertThat(told("never: {done: refuse}, at-most: {ask: 1}", Language.ENGLISH))
                .hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void everyPartOfTheLanguageHasWords(Language language) {
        assertThat(DEMANDS)
                .allSatisfy(demand -> assertThat(told(demand, language))
                        .isNotEmpty()
                        .allSatisfy(words -> assertThat(words).doesNotContain("condition.", "rule.", "…", "moment.")));
    }
}
