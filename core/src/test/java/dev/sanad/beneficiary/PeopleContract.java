package dev.sanad.beneficiary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sanad.beneficiary.People.Written;
import dev.sanad.beneficiary.PersonChange.Kind;
import dev.sanad.beneficiary.PersonChange.Made;
import dev.sanad.journal.CommandContent;
import dev.sanad.journal.Fingerprint;
import dev.sanad.journal.Fingerprints;
import dev.sanad.journal.StaleVersionException;
import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.CommandId;
import dev.sanad.kernel.PersonId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every keeper of people must hold; an author extends this class and gives it his own. */
public abstract class PeopleContract {
    private static final Fingerprints KEYED =
            new Fingerprints("a secret of the tests, 32 bytes.".getBytes(StandardCharsets.US_ASCII));
    private static final Instant AT = Instant.parse("2026-03-21T08:30:00.123456Z");

    private final AssociationId association = new AssociationId("a-" + UUID.randomUUID());

    /** For the keeper's own test. */
    protected PeopleContract() {}

    /** The keeper under test, which may be shared by all tests. */
    protected abstract People people();

    @Test
    void an_entry_is_found_to_the_last_character_and_by_nobody_else() {
        PersonEntry entry = kept("one");

        assertThat(people().find(association, entry.id())).contains(entry);
        assertThat(people().find(new AssociationId("b-" + UUID.randomUUID()), entry.id()))
                .isEmpty();
        assertThat(people().find(association, new PersonId(entry.id().value().toUpperCase(java.util.Locale.ROOT))))
                .isEmpty();
    }

    @Test
    void entries_that_share_most_keys_come_first_and_at_most_so_many() {
        PersonEntry one = kept("x", "y");
        PersonEntry two = kept("x", "y", "z");
        PersonEntry three = kept("z");
        kept("other");

        assertThat(sharing(3, "x", "y", "z")).containsExactly(two, one, three);
        assertThat(sharing(1, "x", "y", "z")).containsExactly(two);
        assertThat(sharing(9, "none")).isEmpty();
        assertThat(people().sharing(association, Set.of(), 9)).isEmpty();
        assertThat(people().sharing(new AssociationId("c-" + UUID.randomUUID()), keys("x"), 9))
                .isEmpty();
    }

    @Test
    void who_shares_a_narrow_key_comes_first_out_of_a_crowd_that_shares_a_wide_one() {
        List<Written> crowd = Stream.generate(() -> new PersonId("p-" + UUID.randomUUID()))
                .limit(250)
                .map(id -> new PersonEntry(id, 1, SampleBeneficiary.full(), Optional.empty()))
                .map(entry -> new Written(entry, keys("wide"), registered()))
                .toList();
        people().keep(association, asked(), crowd);
        PersonEntry meant = new PersonEntry(
                new PersonId("p-zzz-" + UUID.randomUUID()), 1, SampleBeneficiary.full(), Optional.empty());
        people().keep(
                        association,
                        asked(),
                        List.of(new Written(meant, keys("wide", "narrow", "narrower"), registered())));

        assertThat(sharing(20, "wide", "narrow", "narrower"))
                .hasSize(20)
                .first()
                .isEqualTo(meant);
    }

    @Test
    void a_change_takes_the_place_of_entry_and_keys_and_stands_in_the_history() {
        PersonEntry first = kept("before");
        PersonEntry next = first.merged(Optional.of(new PersonId("p-other")));
        PersonChange merged = new PersonChange(
                2,
                Kind.MERGED,
                new Made(new PersonId("clerk"), AT),
                Optional.of(new PersonId("p-other")),
                List.of("identifier", "birth-date"));
        people().keep(association, asked(), List.of(new Written(next, keys("after"), merged)));

        assertThat(people().find(association, first.id())).contains(next);
        assertThat(sharing(9, "before")).isEmpty();
        assertThat(sharing(9, "after")).containsExactly(next);
        assertThat(people().history(association, first.id())).containsExactly(registered(), merged);
    }

    @Test
    void where_one_entry_is_stale_none_is_kept() {
        PersonEntry one = kept("one");
        PersonEntry two = kept("two");
        Written fine = written(one.merged(Optional.empty()), "new");
        Written stale = written(two.merged(Optional.empty()).merged(Optional.empty()), "new");

        assertThatThrownBy(() -> people().keep(association, asked(), List.of(fine, stale)))
                .isInstanceOf(StaleVersionException.class);
        assertThatThrownBy(() -> people().keep(association, asked(), List.of(written(one, "again"))))
                .isInstanceOf(StaleVersionException.class);
        assertThat(people().find(association, one.id())).contains(one);
        assertThat(sharing(9, "new", "again")).isEmpty();
        assertThat(people().history(association, one.id())).hasSize(1);
    }

    @Test
    void of_eight_that_change_at_once_one_is_kept() throws Exception {
        PersonEntry first = kept("one");
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Boolean>> workers = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                workers.add(() -> {
                    try {
                        people().keep(association, asked(), List.of(written(first.merged(Optional.empty()), "one")));
                        return true;
                    } catch (StaleVersionException another) {
                        return false;
                    }
                });
            }
            int kept = 0;
            for (Future<Boolean> one : threads.invokeAll(workers)) {
                kept += one.get() ? 1 : 0;
            }
            assertThat(kept).isEqualTo(1);
            assertThat(people().history(association, first.id())).hasSize(2);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void what_a_command_asked_for_is_kept_once_with_what_it_did_or_not_at_all() {
        PersonEntry one = kept("one");
        CommandContent asked = asked();
        CommandContent other = new CommandContent(asked.command(), KEYED.of("other"));
        CommandContent lost = asked();
        people().keep(association, asked, List.of());

        assertThatThrownBy(() -> people().keep(association, other, List.of(written(one.merged(Optional.empty()), "n"))))
                .isInstanceOf(StaleVersionException.class);
        assertThatThrownBy(() -> people().keep(association, lost, List.of(written(one, "n"))))
                .isInstanceOf(StaleVersionException.class);
        assertThat(people().find(association, one.id())).contains(one);
        assertThat(people().asked(association, asked.command())).contains(asked.content());
        assertThat(people().asked(association, lost.command())).isEmpty();
        assertThat(people().asked(new AssociationId("b-" + UUID.randomUUID()), asked.command()))
                .isEmpty();
    }

    private static CommandContent asked() {
        return new CommandContent(new CommandId("c-" + UUID.randomUUID()), KEYED.of("asked"));
    }

    private PersonEntry kept(String... keys) {
        PersonId id = new PersonId("p-" + UUID.randomUUID());
        PersonEntry entry = new PersonEntry(id, 1, SampleBeneficiary.full(), Optional.empty());
        people().keep(association, asked(), List.of(new Written(entry, keys(keys), registered())));
        return entry;
    }

    private static Written written(PersonEntry entry, String key) {
        PersonChange change = new PersonChange(
                entry.version(), Kind.CHANGED, new Made(new PersonId("clerk"), AT), Optional.empty(), List.of());
        return new Written(entry, keys(key), change);
    }

    private static PersonChange registered() {
        return new PersonChange(1, Kind.REGISTERED, new Made(new PersonId("clerk"), AT), Optional.empty(), List.of());
    }

    private List<PersonEntry> sharing(int most, String... keys) {
        return people().sharing(association, keys(keys), most);
    }

    private static Set<Fingerprint> keys(String... keys) {
        return Set.copyOf(Stream.of(keys).map(KEYED::of).toList());
    }
}
