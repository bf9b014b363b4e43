package dev.sanad.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.policy.source.Fault;
import dev.sanad.request.BenchPolicy;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be wrong with a rule, each with its place and what was probably meant. */
class RuleFaultsTest {
    private static final String SOUND = """
            calendar: {uses: SA, zone: Asia/Riyadh, months: gregorian}
            parties: {clerk: {title: Clerk}, board: {title: Board}}
            lifecycles:
              life:
                facts: {handler: {person: clerk}, by: yes-no, stage: yes-no}
                stages: {begun: open, over: {ends: refused}}
                actions:
                  begin: {to: begun, by: owner, asks: [handler, by, stage]}
                  refuse: {from: begun, to: over, by: [board, clock, handler]}
              twin:
                stages: {begun: open, over: {ends: refused}}
                actions: {begin: {to: begun, by: owner}, refuse: {from: begun, to: over, by: board}}
            services: {thing: {lifecycle: life}}
            rules:
            """;

    private static List<Fault> faults(String rule) {
        return BenchPolicy.faults(SOUND + "  - {name: Rule, " + rule + "}\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lifecycle: life                                          | key-missing       | rules[0]                  |",
                "never: {done: begin}                                     | key-missing       | rules[0]                  |",
                "lifecycle: lief, never: {done: begin}                    | reference-unknown | rules[0].lifecycle        | life",
                "lifecycle: life, never: {}                               | key-missing       | rules[0].never            |",
                "lifecycle: twin, never: {stage: begn}                    | reference-unknown | rules[0].never.stage      | begun",
                "lifecycle: life, always: {doen: begin}                   | key-unknown       | rules[0].always.doen      | done",
                "before: {begn: {done: begin}}                            | key-unknown       | rules[0].before.begn      | begin",
                "lifecycle: twin, before: {refuse: {by: bord}}            | reference-unknown | rules[0].before.refuse.by | board",
                "at-most: {begin: 100}                                    | number-wrong      | rules[0].at-most.begin    |",
                "lifecycle: life, within: {from: start, at-most: 1 day}   | key-missing       | rules[0].within           |",
                "lifecycle: life, within: {from: strat, until: refuse, at-most: 1 day}  | reference-unknown | rules[0].within.from    | start",
                "lifecycle: life, within: {from: start, until: refuse, at-most: 1 dya}  | duration-wrong    | rules[0].within.at-most |",
            })
    void aFaultHasItsPlace(String rule, String code, String path, String suggestion) {
        assertThat(faults(rule)).first().satisfies(fault -> {
            assertThat(fault.code().id()).isEqualTo(code);
            assertThat(fault.place().path()).isEqualTo(path);
            assertThat(fault.suggestion().orElse(null)).isEqualTo(suggestion);
        });
    }

    @Test
    void factsThatAreCalledAsTheNewWordsKeepTheirMeaning() {
        assertThat(faults("lifecycle: life, never: {stage: yes}, before: {refuse: {by: yes}}"))
                .isEmpty();
    }

    @Test
    void whoMayActIncludesTheClockAndWhomAFactNames() {
        assertThat(faults("lifecycle: twin, before: {refuse: {by: [board, clock, staff, subject]}}"))
                .isEmpty();
    }
}
