package dev.sanad.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.sanad.ServiceDesk;
import dev.sanad.kernel.Actor;
import dev.sanad.kernel.RefusedException;
import dev.sanad.lifecycle.Receipt;
import dev.sanad.policy.MemoryVersions;
import dev.sanad.policy.PolicyVersions;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which version of a policy governs a case, and for how long. */
class PolicyVersionsAtWorkTest {

    private static final String LIFE = """
            lifecycles:
              life:
                facts: {n: number}
                stages: {begun: open}
                actions: {begin: {to: begun, by: owner}, %s: {from: begun, by: owner}}
            """;

    private static String version(int number, String effective, String action) {
        return "version: " + number + "\neffective: " + effective + "\n" + LIFE.formatted(action);
    }

    private final String first = version(1, "{from: 2020-01-01}", "old");
    private final String second = version(2, "{from: 2026-12-01}", "new");

    @Test
    void a_case_stays_with_the_version_it_was_lodged_under() {
        Bench bench = Bench.under(new MemoryVersions(), first, second);
        bench.at("2026-11-30T20:59:59Z").owner().lodges().at("2026-12-02T09:00:00Z");

        assertThat(bench.refuses("new")).containsExactly("action-unknown");
        assertThat(bench.does("old").deeds()).endsWith("old");
    }

    @Test
    void a_new_version_governs_from_the_first_instant_of_its_day_in_the_associations_zone() {
        Bench bench = Bench.under(new MemoryVersions(), first, second);
        bench.at("2026-11-30T21:00:00Z").owner().lodges();

        assertThat(bench.state().opening().rules().number()).isEqualTo(2);
        assertThat(bench.does("new").deeds()).endsWith("new");
    }

    @Test
    void before_and_after_its_days_nothing_is_lodged() {
        Bench bench = Bench.under(version(1, "{from: 2026-11-22, until: 2026-11-23}", "old"));
        bench.owner().at("2026-11-21T20:59:59Z");
        assertThat(Bench.codes(bench.refusedLodging(bench.lodging("thing")))).containsExactly("policy-not-in-force");
        bench.at("2026-11-21T21:00:00Z").lodges();
        bench.at("2026-11-23T20:59:59Z").lodges();
        bench.at("2026-11-23T21:00:00Z");
        assertThat(Bench.codes(bench.refusedLodging(bench.lodging("thing")))).containsExactly("policy-not-in-force");
        assertThat(bench.does("old").deeds()).endsWith("old");
    }

    @Test
    void a_policy_that_changed_under_its_number_is_refused_at_start() {
        PolicyVersions kept = new MemoryVersions();
        Bench bench = Bench.under(kept, first);

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> bench.reopened(version(1, "{from: 2020-01-01}", "other")))
                .withMessage("policy-changed-under-number");
        assertThat(kept.all(bench.desk().association())).hasSize(1);
    }

    @Test
    void an_earlier_version_governs_its_cases_although_only_the_keeper_of_versions_knows_it() {
        Bench bench = Bench.under(new MemoryVersions(), first);
        bench.owner().lodges();
        Receipt receipt = bench.receipt();

        ServiceDesk later = bench.reopened(second);
        later.act(bench.act("old"));

        assertThat(later.timeline(receipt.id(), Actor.person("owner"), bench.now())
                        .past())
                .extracting(step -> step.action().name())
                .containsExactly("begin", "old");
        assertThat(later.policies()).extracting(view -> view.id().number()).containsExactly(1, 2);
        assertThat(later.services(bench.now())).hasSize(1);
    }

    @Test
    void a_service_that_the_version_in_force_does_not_offer_is_not_lodged_under_an_older_one() {
        String without = second + "services: {other: {lifecycle: life}}\n";
        Bench bench = Bench.under(new MemoryVersions(), first, without);
        bench.owner().at("2026-12-02T09:00:00Z");

        assertThat(Bench.codes(bench.refusedLodging(bench.lodging("thing")))).containsExactly("policy-not-in-force");
        assertThat(List.copyOf(bench.desk().services(bench.now())))
                .extracting(offer -> offer.service().name())
                .containsExactly("other");
    }
}
