package dev.sanad.examples.policies;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.kernel.Actor;
import dev.sanad.kernel.CommandId;
import dev.sanad.kernel.PersonId;
import dev.sanad.lifecycle.Occasion;
import dev.sanad.policy.MemoryVersions;
import dev.sanad.policy.Policies;
import dev.sanad.policy.Policy;
import dev.sanad.policy.upkeep.Circulate;
import dev.sanad.policy.upkeep.ConfirmReading;
import dev.sanad.policy.upkeep.DoDuty;
import dev.sanad.policy.upkeep.DutyView;
import dev.sanad.policy.upkeep.MemoryUpkeep;
import dev.sanad.policy.upkeep.Upkeep;
import dev.sanad.policy.upkeep.UpkeepDesk;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the boards owe their own texts beside any case: reviews, circulation, and keeping in touch. */
class UpkeepRulesTest {

    private int commands;

    @Test
    void HAR_03_the_board_reviews_the_policy_every_year() {
        reviewed("harakiya", "board");
    }

    @Test
    void SAF_03_the_policy_is_reviewed_and_circulated_and_staff_confirm_that_they_read_it() {
        reviewed("safe-treatment", "board");
        circulated("safe-treatment", "circulate", "board");
    }

    @Test
    void BZA_14_procedures_are_issued_to_staff_who_confirm_that_they_read_them() {
        circulated("behzisti", "procedures", "council");
    }

    @Test
    void CSG_06_the_president_is_reminded_of_the_partners_every_half_year() {
        Policy policy = Example.policy("csagyi");
        Upkeep upkeep = upkeep(policy);
        DutyView first = duty(upkeep, policy, "partners", "president");
        Instant late = first.falls().plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);

        assertThat(view(upkeep, "partners", "president", late).state()).isEqualTo(DutyView.State.OVERDUE);
        upkeep.done(new DoDuty(occasion("president", late), id(policy), "partners", "letter 7"));
        assertThat(view(upkeep, "partners", "president", late).state()).isEqualTo(DutyView.State.AHEAD);
        assertThat(view(upkeep, "partners", "president", late).falls())
                .isEqualTo(first.falls().plusDays(1).plusMonths(6));
    }

    private void reviewed(String association, String party) {
        Policy policy = Example.policy(association);
        Upkeep upkeep = upkeep(policy);
        DutyView review = duty(upkeep, policy, "review", party);
        Instant due = review.falls().atTime(9, 0).toInstant(ZoneOffset.UTC);

        assertThat(view(upkeep, "review", party, due).state()).isEqualTo(DutyView.State.DUE);
        upkeep.done(new DoDuty(occasion(party, due), id(policy), "review", "minutes 12"));
        assertThat(view(upkeep, "review", party, due).falls())
                .isAfter(review.falls().plusDays(350));
    }

    private void circulated(String association, String duty, String party) {
        Policy policy = Example.policy(association);
        Upkeep upkeep = upkeep(policy);
        int number = policy.head().id().number();
        Instant due = duty(upkeep, policy, duty, party).falls().atTime(9, 0).toInstant(ZoneOffset.UTC);

        assertThat(view(upkeep, duty, party, due).state()).isEqualTo(DutyView.State.DUE);
        upkeep.circulate(new Circulate(occasion(party, due), id(policy), number, List.of("staff")));
        assertThat(view(upkeep, duty, party, due).state()).isEqualTo(DutyView.State.AHEAD);
        Actor sender = Actor.staff("sender", party);
        int all = upkeep.circulations(sender, id(policy)).get(0).outstanding().size();
        upkeep.confirm(new ConfirmReading(occasion(party, due), id(policy), number));
        assertThat(upkeep.circulations(sender, id(policy)).get(0).outstanding()).hasSize(all - 1);
    }

    /** Each party is held by one person, whose id is its name. */
    private static Upkeep upkeep(Policy policy) {
        Policies policies = Policies.of(List.of(policy), new MemoryVersions(), Example.loader(), Instant.EPOCH);
        return new UpkeepDesk(
                policy.head().id().association(), policies, party -> Set.of(new PersonId(party)), new MemoryUpkeep());
    }

    private static DutyView duty(Upkeep upkeep, Policy policy, String duty, String party) {
        return view(upkeep, duty, party, policy.head().from().atTime(9, 0).toInstant(ZoneOffset.UTC));
    }

    private static DutyView view(Upkeep upkeep, String duty, String party, Instant at) {
        return upkeep.duties(Actor.staff(party, party), at).stream()
                .filter(each -> each.duty().name().equals(duty))
                .findFirst()
                .orElseThrow();
    }

    private Occasion occasion(String party, Instant at) {
        commands++;
        return new Occasion(new CommandId("c-" + commands), Actor.staff(party, party), Optional.empty(), at);
    }

    private static String id(Policy policy) {
        return policy.head().id().policy();
    }
}
