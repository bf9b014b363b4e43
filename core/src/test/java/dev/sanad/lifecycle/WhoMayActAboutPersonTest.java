package dev.sanad.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.request.Bench;
import org.junit.jupiter.api.Test;

/** Facts about the person may name who acts, and where, although their values are kept apart from the journal. */
class WhoMayActAboutPersonTest {

    private final Bench bench = Bench.under("""
            parties: {clerk: {title: Clerk}, guard: {title: Guard, per: branch}}
            offices: {north: {kind: branch}, south: {kind: branch}}
            facts: {caseworker: {person: clerk}, home: {office: branch}}
            lifecycles:
              life:
                stages: {begun: open}
                actions:
                  begin: {to: begun, by: owner}
                  meet: {from: begun, by: clerk, asks: [caseworker, home]}
                  handle: {from: begun, by: caseworker}
                  patrol: {from: begun, by: guard}
            """);

    @Test
    void the_person_whom_a_fact_about_the_person_names_acts() {
        bench.owner().lodges();
        bench.ports.hold("clerk", "anna", "boris");
        assertThat(bench.staff("boris", "clerk").refuses("handle")).containsExactly("responsible-unbound");

        bench.staff("anna", "clerk").does("meet", "caseworker", "boris", "home", "south");

        assertThat(bench.refuses("handle")).containsExactly("party-not-allowed");
        assertThat(bench.staff("boris", "clerk").does("handle").deeds()).endsWith("handle");
    }

    @Test
    void the_office_that_a_fact_about_the_person_names_is_an_office_of_the_case() {
        bench.owner().lodges();
        bench.staff("anna", "clerk").does("meet", "caseworker", "anna", "home", "south");

        assertThat(bench.of("gita", "north", "guard").refuses("patrol")).containsExactly("party-not-allowed");
        assertThat(bench.of("gita", "south", "guard").does("patrol").deeds()).endsWith("patrol");
    }
}
