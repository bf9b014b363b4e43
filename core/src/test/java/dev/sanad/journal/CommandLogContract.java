package dev.sanad.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.CommandId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What every log of commands must hold; an author extends this class and gives it his own. */
public abstract class CommandLogContract {
    private static final Fingerprint ONE = new Fingerprint("1a".repeat(32));
    private static final Fingerprint OTHER = new Fingerprint("2b".repeat(32));

    private final AssociationId association = new AssociationId("a-" + UUID.randomUUID());
    private final CommandId command = new CommandId("c".repeat(160));

    /** For the log's own test. */
    protected CommandLogContract() {}

    /** The log under test, which may be shared by all tests. */
    protected abstract CommandLog log();

    @Test
    void what_a_command_asked_for_first_stays() {
        assertThat(log().keep(association, command, ONE)).isEmpty();
        assertThat(log().keep(association, command, OTHER)).contains(ONE);
        assertThat(log().keep(association, command, ONE)).contains(ONE);
    }

    @Test
    void a_forgotten_one_may_ask_for_something_else_and_other_associations_know_nothing_of_it() {
        AssociationId elsewhere = new AssociationId(association.value() + "-2");
        log().keep(association, command, ONE);
        assertThat(log().keep(elsewhere, command, OTHER)).isEmpty();
        log().forget(association, command);

        assertThat(log().keep(association, command, OTHER)).isEmpty();
        assertThat(log().keep(elsewhere, command, ONE)).contains(OTHER);
    }

    @Test
    void of_two_that_ask_at_once_one_is_first() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            for (int i = 0; i < 10; i++) {
                CommandId both = new CommandId("both-" + i);
                List<Callable<Optional<Fingerprint>>> asking =
                        List.of(() -> log().keep(association, both, ONE), () -> log().keep(association, both, OTHER));
                List<Optional<Fingerprint>> answers = new ArrayList<>();
                for (Future<Optional<Fingerprint>> answer : threads.invokeAll(asking)) {
                    answers.add(answer.get());
                }

                assertThat(answers)
                        .isIn(
                                List.of(Optional.empty(), Optional.of(ONE)),
                                List.of(Optional.of(OTHER), Optional.empty()));
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
