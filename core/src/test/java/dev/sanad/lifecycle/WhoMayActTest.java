package dev.sanad.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.kernel.Actor;
import dev.sanad.kernel.PersonId;
import dev.sanad.request.Bench;
import dev.sanad.request.Lodging;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code from}, {@code to} and {@code by}: what is allowed to whom, and what is not. */
class WhoMayActTest {

    private static final String POLICY = """
            parties:
              clerk: {title: Clerk}
              judge: {title: Judge, exactly: 1, stand-in: deputy}
              deputy: {title: Deputy}
              guard: {title: Guard, per: branch}
            offices:
              main: {kind: head-office}
              north: {kind: branch, in: main}
              north-desk: {kind: counter, in: north}
              south: {kind: branch, in: main}
            clauses: {three: {ref: T-3, en: the clerk notes}}
            lifecycles:
              life:
                facts: {handler: {person: clerk}, where: {office: branch}}
                stages: {begun: open, noted: open, over: {ends: answered}, again: {ends: answered}}
                actions:
                  begin: {to: begun, by: [owner, staff]}
                  note: {from: begun, to: noted, by: clerk, clause: three}
                  judge: {from: begun, by: judge}
                  patrol: {from: open, by: guard}
                  greet: {from: open, by: staff}
                  own: {from: open, by: owner}
                  assign: {from: open, by: clerk, asks: [handler]}
                  handle: {from: open, by: handler}
                  both: {from: open, by: [handler, judge]}
                  move: {from: open, by: clerk, asks: [where]}
                  end: {from: [begun, noted], to: over, by: clerk}
                  twice: {from: over, to: again, by: clerk, limit: 1}
            """;

    private static final String STANDING_IN = """
            parties:
              judge: {title: Judge, exactly: 1, stand-in: deputy}
              deputy: {title: Deputy}
              board: {title: Board, body: {members: 3, quorum: 2, passes: {over: 1/2, of: votes}, tie: lost}}
            lifecycles:
              life:
                facts: {grave: yes-no}
                stages: {begun: open, over: {ends: answered}}
                actions:
                  begin: {to: begun, by: owner}
                  judge: {from: begun, by: judge}
                  review: {from: begun, to: over, by: judge, requires: [{different: [judge]}]}
            """;

    private final Bench bench = Bench.under(POLICY);

    @BeforeEach
    void lodged() {
        bench.ports.hold("clerk", "anna", "boris");
        bench.ports.hold("judge", "jafar");
        bench.owner().lodges();
    }

    @Test
    void an_action_leads_from_its_stage_to_its_stage() {
        assertThat(bench.stage()).isEqualTo("begun");
        assertThat(bench.staff("anna", "clerk").does("note").stage()).isEqualTo("noted");
    }

    @Test
    void an_action_without_a_target_leaves_the_case_where_it_is() {
        assertThat(bench.staff("jafar", "judge").does("judge").stage()).isEqualTo("begun");
    }

    @Test
    void an_action_is_refused_from_any_other_stage_and_the_clause_is_cited() {
        bench.staff("anna", "clerk").does("note");

        assertThat(bench.refuses("note")).containsExactly("action-not-from-stage");
        assertThat(bench.refused("note").get(0).clauses())
                .extracting(clause -> clause.citation())
                .containsExactly("T-3");
    }

    @Test
    void open_means_every_stage_that_does_not_end_a_case() {
        bench.owner().does("own");
        bench.staff("anna", "clerk").does("note");
        bench.owner().does("own");
        bench.staff("anna", "clerk").does("end");

        assertThat(bench.owner().refuses("own")).containsExactly("case-closed");
    }

    @Test
    void an_action_may_lead_out_of_a_final_stage_by_name() {
        bench.staff("anna", "clerk").does("end").does("twice");

        assertThat(bench.stage()).isEqualTo("again");
    }

    @Test
    void an_action_that_nobody_wrote_is_unknown_and_so_is_starting_again() {
        assertThat(bench.staff("anna", "clerk").refuses("destroy")).containsExactly("action-unknown");
        assertThat(bench.refuses("begin")).containsExactly("action-unknown");
    }

    @Test
    void a_party_that_is_not_named_is_refused() {
        assertThat(bench.staff("dina", "deputy").refuses("note")).containsExactly("party-not-allowed");
        assertThat(bench.owner().refuses("note")).containsExactly("party-not-allowed");
    }

    @Test
    void the_representative_of_the_owner_acts_as_the_owner() {
        bench.ports.represent("daughter", "owner");

        assertThat(bench.as(Actor.person("daughter")).does("own").deeds()).containsExactly("begin", "own");
    }

    @Test
    void staff_is_whoever_holds_a_party_of_the_policy() {
        assertThat(bench.staff("dina", "deputy").does("greet").deeds()).containsExactly("begin", "greet");
    }

    @Test
    void a_role_that_the_policy_does_not_know_makes_nobody_staff_and_shows_him_no_case() {
        assertThat(bench.staff("visitor", "newsletter-reader").refuses("greet")).containsExactly("case-unknown");
    }

    @Test
    void nobody_is_staff_because_the_host_calls_him_owner() {
        Bench titled = Bench.under(POLICY.replace("parties:\n", "parties:\n  owner: {title: Applicant}\n"));
        titled.owner().lodges();

        assertThat(titled.as(Actor.staff("visitor", "owner", "staff")).refuses("greet"))
                .containsExactly("case-unknown");
    }

    @Test
    void a_role_that_the_policy_does_not_know_cannot_start_a_case_for_somebody() {
        bench.staff("visitor", "newsletter-reader");
        Lodging for1 = bench.lodging("thing");
        Lodging lodging = new Lodging(
                for1.occasion(),
                "thing",
                Optional.empty(),
                Optional.of(new PersonId("owner")),
                Optional.empty(),
                for1.inputs());

        assertThat(Bench.codes(bench.refusedLodging(lodging))).containsExactly("party-not-allowed");
    }

    @Test
    void the_owner_never_acts_on_his_case_in_another_role() {
        assertThat(bench.staff("owner", "clerk").refuses("note")).containsExactly("own-case");
        assertThat(bench.staff("owner", "clerk").refuses("greet")).containsExactly("own-case");
    }

    @Test
    void who_represents_the_owner_does_not_act_on_the_case_in_another_role_either() {
        bench.ports.represent("anna", "owner");

        assertThat(bench.staff("anna", "clerk").refuses("note")).containsExactly("own-case");
    }

    @Test
    void the_stand_in_acts_only_when_the_only_holder_is_the_owner() {
        assertThat(bench.staff("dina", "deputy").refuses("judge")).containsExactly("party-not-allowed");

        Bench other = Bench.under(POLICY);
        other.staff("owner", "judge").as(Actor.person("owner")).lodges();
        assertThat(other.staff("owner", "judge").refuses("judge")).containsExactly("own-case");
        assertThat(other.staff("dina", "deputy").does("judge").deeds()).contains("judge");
    }

    @Test
    void the_stand_in_acts_when_the_only_holder_represents_the_owner() {
        bench.ports.represent("jafar", "owner");

        assertThat(bench.staff("jafar", "judge").refuses("judge")).containsExactly("own-case");
        assertThat(bench.staff("dina", "deputy").does("judge").deeds()).contains("judge");
    }

    @Test
    void the_stand_in_does_not_act_while_another_holder_can() {
        Bench other = Bench.under(POLICY);
        other.ports.hold("judge", "owner", "jafar");
        other.owner().lodges();

        assertThat(other.staff("dina", "deputy").refuses("judge")).containsExactly("party-not-allowed");
    }

    @Test
    void a_body_that_stands_in_decides_by_vote() {
        Bench other = Bench.under(STANDING_IN.replace("stand-in: deputy", "stand-in: board"));
        other.ports.hold("board", "b1", "b2", "b3");
        other.staff("owner", "judge").as(Actor.person("owner")).lodges();

        assertThat(other.staff("b1", "board").refuses("judge")).containsExactly("roll-needed");
        assertThat(other.voting("b1", "", "", "").refuses("judge")).containsExactly("no-quorum");
        other.voting("b1", "b2 b3", "", "").does("judge");
        assertThat(other.deeds()).doesNotContain("judge");
        other.voting("b1 b2", "b3", "", "").does("judge");
        assertThat(other.events(CaseEvent.Acted.class).get(1).party()).isEqualTo("board");
    }

    @Test
    void the_stand_in_acts_where_the_only_holder_may_not_as_others_must() {
        Bench other = Bench.under(STANDING_IN);
        other.ports.hold("judge", "jafar");
        other.owner().lodges();
        assertThat(other.staff("dina", "deputy").refuses("review")).containsExactly("party-not-allowed");

        other.staff("jafar", "judge").does("judge");

        assertThat(other.refuses("review")).containsExactly("same-person");
        assertThat(other.staff("dina", "deputy").refuses("judge")).containsExactly("party-not-allowed");
        assertThat(other.does("review").deeds()).endsWith("judge", "review");
    }

    @Test
    void what_others_must_do_only_at_times_calls_in_nobody() {
        Bench other =
                Bench.under(STANDING_IN.replace("{different: [judge]}", "{different: [judge], when: {grave: yes}}"));
        other.ports.hold("judge", "jafar");
        other.owner().lodges().staff("jafar", "judge").does("judge");

        assertThat(other.staff("dina", "deputy").refuses("review")).containsExactly("party-not-allowed");
    }

    @Test
    void a_person_fact_that_is_not_bound_lets_nobody_act() {
        assertThat(bench.staff("anna", "clerk").refuses("handle")).containsExactly("responsible-unbound");
    }

    @Test
    void a_person_fact_lets_the_one_act_whom_it_names_last() {
        bench.staff("anna", "clerk").does("assign", "handler", "boris");
        assertThat(bench.refuses("handle")).containsExactly("party-not-allowed");
        bench.staff("boris", "clerk").does("handle");

        bench.does("assign", "handler", "anna");
        assertThat(bench.refuses("handle")).containsExactly("party-not-allowed");
        assertThat(bench.staff("anna", "clerk").does("handle").deeds()).endsWith("assign", "handle");
    }

    @Test
    void one_of_several_parties_suffices_even_while_a_person_fact_among_them_is_unbound() {
        assertThat(bench.staff("jafar", "judge").does("both").deeds()).endsWith("both");
        assertThat(bench.staff("anna", "clerk").refuses("both")).containsExactly("party-not-allowed");
    }

    @Test
    void the_owner_does_not_handle_his_own_case_when_a_fact_names_him() {
        bench.ports.hold("clerk", "owner");
        bench.staff("anna", "clerk").does("assign", "handler", "owner");

        assertThat(bench.staff("owner", "clerk").refuses("handle")).containsExactly("own-case");
    }

    @Test
    void a_party_per_office_acts_only_in_cases_of_its_own_office() {
        Bench north = lodgedAt("north-desk");

        assertThat(north.of("gita", "north", "guard").does("patrol").deeds()).endsWith("patrol");
        assertThat(north.of("gita", "south", "guard").refuses("patrol")).containsExactly("party-not-allowed");
        assertThat(north.of("gita", "main", "guard").refuses("patrol")).containsExactly("party-not-allowed");
        assertThat(north.as(Actor.staff("gita", "guard")).refuses("patrol")).containsExactly("party-not-allowed");
    }

    @Test
    void an_office_that_a_fact_names_is_an_office_of_the_case_too() {
        Bench north = lodgedAt("north-desk");
        north.staff("anna", "clerk").does("move", "where", "south");

        assertThat(north.of("gita", "south", "guard").does("patrol").deeds()).endsWith("patrol");
    }

    @Test
    void the_office_that_handles_the_service_is_an_office_of_the_case_too() {
        Bench south = Bench.under(POLICY + "services: {thing: {lifecycle: life, at: south}}\n");
        south.owner().lodges();

        assertThat(south.of("gita", "south", "guard").does("patrol").deeds()).endsWith("patrol");
        assertThat(south.of("gita", "north", "guard").refuses("patrol")).containsExactly("party-not-allowed");
    }

    private static Bench lodgedAt(String office) {
        Bench bench = Bench.under(POLICY);
        bench.ports.hold("clerk", "anna");
        Lodging lodging = bench.owner().lodging("thing");
        return bench.lodges(new Lodging(
                lodging.occasion(),
                "thing",
                Optional.empty(),
                Optional.empty(),
                Optional.of(office),
                lodging.inputs()));
    }
}
