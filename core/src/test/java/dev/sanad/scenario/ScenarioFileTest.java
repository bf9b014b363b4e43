package dev.sanad.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.sanad.kernel.Language;
import dev.sanad.policy.Policy;
import dev.sanad.policy.source.Fault;
import dev.sanad.policy.source.FaultCode;
import dev.sanad.policy.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScenarioFileTest {
    private static final Policy POLICY = Grants.policy();

    private static ScenarioFile read(String steps) {
        return ScenarioFile.read(Source.of("grants.scenarios.yaml", """
                        sanad: 1
                        scenarios-of: grants
                        start: 2026-11-23 10:00
                        scenarios:
                          an-application:
                            steps:
                              - {lodge: small-grant, with: {turnover: 1000, documents: [budget]}}
                        """ + steps.indent(6)), POLICY);
    }

    private static Scenario sound(String steps) {
        return ((ScenarioFile.Whole) read(steps)).scenarios().get(0);
    }

    private static List<Fault> faults(String steps) {
        return ((ScenarioFile.Faulty) read(steps)).faults();
    }

    @Test
    void a_file_says_the_same_as_a_script() {
        Scenario written = sound("""
                - {do: assign, with: {assigned: reviewer}}
                - {do: review, by: assigned, with: {opinion: yes}}
                - {at: +2 working days, do: decline, with: {reason: mood}, votes: {for: 3, against: 1},
                   refused: {input-not-in-list: assumed}, told: nobody, latest: {decided: 2027-02-23}, rang: none}
                """);
        Scenario scripted = Grants.beforeCouncil()
                .at("+2 working days")
                .act("decline")
                .with("reason", "mood")
                .votes(3, 1, 0)
                .refusedByAssumption("input-not-in-list")
                .toldNobody()
                .latest("decided", "2027-02-23")
                .rang()
                .scenario();

        assertThat(written.steps())
                .usingRecursiveComparison()
                .ignoringFields("place")
                .isEqualTo(scripted.steps());
        assertThat(new ScenarioRunner(POLICY).run(written).describe(Language.ENGLISH))
                .isEmpty();
    }

    @Test
    void a_misspelt_action_is_a_fault_with_its_place_and_what_was_meant() {
        assertThat(faults("- {do: asign, with: {assigned: reviewer}}"))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.code()).isEqualTo(FaultCode.REFERENCE_UNKNOWN);
                    assertThat(fault.place().file()).isEqualTo("grants.scenarios.yaml");
                    assertThat(fault.place().line()).isEqualTo(8);
                    assertThat(fault.place().column()).isEqualTo(14);
                    assertThat(fault.place().path()).isEqualTo("scenarios.an-application.steps[1].do");
                    assertThat(fault.suggestion()).contains("assign");
                });
    }

    @Test
    void all_faults_come_at_once() {
        assertThat(faults("""
                        - {do: assign, wiht: {assigned: reviewer}}
                        - {do: review, by: asigned, stage: in-reveiw}
                        - {at: yesterday, tell: withdraw, refused: [case-closd], told: {ownr: []}}
                        - {do: withdraw, lodge: small-grant}
                        """))
                .extracting(Fault::code, fault -> fault.suggestion().orElse(""))
                .contains(
                        tuple(FaultCode.KEY_UNKNOWN, "with"),
                        tuple(FaultCode.REFERENCE_UNKNOWN, "assigned"),
                        tuple(FaultCode.REFERENCE_UNKNOWN, "in-review"),
                        tuple(FaultCode.DATE_WRONG, ""),
                        tuple(FaultCode.REFERENCE_UNKNOWN, "case-closed"),
                        tuple(FaultCode.KEY_UNKNOWN, "owner"));
    }

    @Test
    void a_scenario_continues_another_where_it_ends() {
        ScenarioFile read = ScenarioFile.read(Source.of("x", """
                        sanad: 1
                        scenarios-of: grants
                        start: 2026-11-23 10:00
                        scenarios:
                          lodged:
                            steps: [{lodge: small-grant, with: {turnover: 1000, documents: budget}}]
                          withdrawn:
                            continues: lodged
                            world: {place: taken}
                            steps: [{do: withdraw, stage: withdrawn}]
                        """), POLICY);
        List<Scenario> scenarios = ((ScenarioFile.Whole) read).scenarios();

        assertThat(scenarios.get(1).steps()).hasSize(3);
        assertThat(new ScenarioRunner(POLICY).run(scenarios)).allMatch(ScenarioResult::passed);
    }

    @Test
    void whoever_a_fact_shall_name_is_refused_while_it_names_nobody() {
        Policy early = Grants.changed("review:   {from: in-review,", "review:   {from: open,");
        ScenarioFile read = ScenarioFile.read(Source.of("x", """
                        sanad: 1
                        scenarios-of: grants
                        start: 2026-11-23 10:00
                        scenarios:
                          early:
                            steps:
                              - {lodge: small-grant, with: {turnover: 1000, documents: budget}}
                              - {do: review, by: assigned, with: {opinion: yes}, refused: responsible-unbound}
                              - {do: assign, with: {assigned: reviewer}}
                              - {do: review, by: assigned, with: {opinion: yes}, stage: before-council}
                        """), early);

        assertThat(new ScenarioRunner(early).run(((ScenarioFile.Whole) read).scenarios()))
                .singleElement()
                .extracting(result -> result.describe(Language.ENGLISH))
                .asString()
                .isEmpty();
    }

    @Test
    void whom_a_fact_names_may_be_expected_to_be_told() {
        Policy telling = Grants.changed("asks: [assigned], clause: study,", "asks: [assigned], tells: assigned,");
        ScenarioFile read = ScenarioFile.read(Source.of("x", """
                        sanad: 1
                        scenarios-of: grants
                        start: 2026-11-23 10:00
                        scenarios:
                          told:
                            steps:
                              - {lodge: small-grant, with: {turnover: 1000, documents: budget}}
                              - {do: assign, with: {assigned: reviewer}, told: assigned}
                        """), telling);

        assertThat(new ScenarioRunner(telling).run(((ScenarioFile.Whole) read).scenarios()))
                .allMatch(ScenarioResult::passed);
    }

    @Test
    void the_page_names_every_code_with_which_something_can_be_refused() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "scenarios.md"));

        assertThat(ExpectationBinder.CODES).allSatisfy(code -> assertThat(page).contains("`" + code + "`"));
    }

    @Test
    void two_commands_in_one_step_are_refused() {
        assertThat(faults("- {do: withdraw, lodge: small-grant}"))
                .extracting(Fault::code)
                .containsExactly(FaultCode.KEY_UNREAD);
    }

    @Test
    void a_file_of_another_policy_is_refused() {
        ScenarioFile read = ScenarioFile.read(
                Source.of("x", "sanad: 1\nscenarios-of: grant\nscenarios: {a: {start: 2026-11-23, steps: []}}"),
                POLICY);

        assertThat(((ScenarioFile.Faulty) read).faults())
                .extracting(Fault::code, Fault::suggestion)
                .contains(tuple(FaultCode.REFERENCE_UNKNOWN, Optional.of("grants")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "sanad: 1", "scenarios: {a: 1}", "\u0000", "sanad: [[[[", "a: &x [*x]"})
    void hostile_files_are_answered_with_faults(String text) {
        assertThat(ScenarioFile.read(Source.of("x", text), POLICY)).isInstanceOf(ScenarioFile.Faulty.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22,",
        "22/11/2026 09:00, 09:00",
        "12/6/1448 islamic-umalqura, ",
        "1448-06-12 islamic-umalqura 09:00, 09:00",
        "١٤٤٨/٦/١٢ هـ islamic-umalqura 09:00, 09:00",
        "1405-09-01 persian 23:59, 23:59",
    })
    void dates_are_written_in_any_of_the_three_calendars(String text, LocalTime time) {
        When.On expected = new When.On(LocalDate.of(2026, 11, 22), Optional.ofNullable(time));

        assertThat(When.read(text).orThrow()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "+", "+3", "3 days", "2026-11-22 24:00", "2026-11-22 julian", "2026-02-30", "12/6/1448"})
    void what_is_no_moment_is_not_read(String text) {
        assertThat(When.read(text).refused()).isPresent();
    }
}
