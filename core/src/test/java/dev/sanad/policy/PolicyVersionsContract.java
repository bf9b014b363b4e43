package dev.sanad.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.kernel.AssociationId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What every keeper of policy versions must hold; an author extends this class and gives it his own. */
public abstract class PolicyVersionsContract {
    private final AssociationId association = new AssociationId("a-" + UUID.randomUUID());

    /** For the keeper's own test. */
    protected PolicyVersionsContract() {}

    /** The keeper under test, which may be shared by all tests. */
    protected abstract PolicyVersions versions();

    @Test
    void a_kept_version_is_found_to_the_last_character() {
        VersionRecord version = version("aid", 1, "{\"title\":\"سياسة\u200c العون 👍\"}" + "ش".repeat(100_000));
        assertThat(versions().keep(version)).isEqualTo(version);
        assertThat(versions().find(version.id())).contains(version);
    }

    @Test
    void the_first_of_a_number_is_kept_and_answers_for_the_second() {
        VersionRecord first = version("aid", 1, "first");
        versions().keep(first);
        assertThat(versions().keep(version("aid", 1, "second"))).isEqualTo(first);
        assertThat(versions().find(first.id())).contains(first);
        assertThat(versions().all(association)).containsExactly(first);
    }

    @Test
    void all_come_by_policy_and_number() {
        VersionRecord tenth = versions().keep(version("aid", 10, "ten"));
        VersionRecord second = versions().keep(version("aid", 2, "two"));
        VersionRecord other = versions().keep(version("AID", 1, "other"));
        VersionRecord last = versions().keep(version("بلاغ", 1, "last"));
        assertThat(versions().all(association)).containsExactly(other, second, tenth, last);
    }

    @Test
    void what_is_unknown_or_of_another_association_is_not_found() {
        VersionRecord version = versions().keep(version("aid", 1, "mine"));
        AssociationId other = new AssociationId("b-" + UUID.randomUUID());
        assertThat(versions().find(new VersionId(association, "aid", 2))).isEmpty();
        assertThat(versions().find(new VersionId(association, "Aid", 1))).isEmpty();
        assertThat(versions().find(new VersionId(other, "aid", 1))).isEmpty();
        assertThat(versions().all(other)).isEmpty();
        assertThat(versions().all(association)).containsExactly(version);
    }

    @Test
    void of_eight_that_keep_at_once_one_is_kept_and_all_are_told_which() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            for (int number = 1; number <= 10; number++) {
                List<Callable<VersionRecord>> workers = new ArrayList<>();
                for (int i = 0; i < 8; i++) {
                    VersionRecord mine = version("aid", number, "by " + i);
                    workers.add(() -> versions().keep(mine));
                }
                List<VersionRecord> told = new ArrayList<>();
                for (Future<VersionRecord> one : threads.invokeAll(workers, 60, TimeUnit.SECONDS)) {
                    told.add(one.get());
                }
                assertThat(told).containsOnly(versions().find(told.get(0).id()).orElseThrow());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private VersionRecord version(String policy, int number, String canonical) {
        String digest = String.format("%064x", canonical.hashCode() & 0xffffffffL);
        Instant recorded = Instant.parse("2026-03-21T08:30:00.123456Z");
        return new VersionRecord(new VersionId(association, policy, number), digest, canonical, recorded);
    }
}
