package dev.sanad.policy.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.CommandId;
import dev.sanad.kernel.PersonId;
import dev.sanad.policy.upkeep.UpkeepEntry.Circulated;
import dev.sanad.policy.upkeep.UpkeepEntry.Deed;
import dev.sanad.policy.upkeep.UpkeepEntry.DutyDone;
import dev.sanad.policy.upkeep.UpkeepEntry.ReadingConfirmed;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every log of upkeep must hold; an author extends this class and gives it his own. */
public abstract class UpkeepLogContract {
    private static final Instant AT = Instant.parse("2026-03-21T20:30:00.123456789Z");
    private static final DutyDone DONE = new DutyDone("partners", "president", "۱۴۰۵/۱ jegyzőkönyv");

    private final AssociationId association = new AssociationId("a-" + UUID.randomUUID());

    /** For the log's own test. */
    protected UpkeepLogContract() {}

    /** The log under test, which may be shared by all tests. */
    protected abstract UpkeepLog log();

    @Test
    void entries_are_found_to_the_last_character_and_by_nobody_else() {
        Circulated sent =
                new Circulated(7, List.of("board", "clerk"), Set.of(new PersonId("e-1"), new PersonId("e-2")));
        UpkeepEntry done = keep("aid", "1", AT, DONE);
        UpkeepEntry circulated = keep("aid", "2", AT, sent);
        UpkeepEntry confirmed = keep("aid", "3", AT.plusSeconds(1), new ReadingConfirmed(7));
        keep("AID", "4", AT, DONE);

        assertThat(log().of(association, "aid")).containsExactly(done, circulated, confirmed);
        assertThat(log().of(association, "other\0")).isEmpty();
        assertThat(log().of(new AssociationId("b-" + UUID.randomUUID()), "aid")).isEmpty();
    }

    @Test
    void they_come_by_the_moment_at_which_they_were_done() {
        UpkeepEntry late = keep("aid", "1", AT, DONE);
        UpkeepEntry early = keep("aid", "2", AT.minusNanos(1000), DONE);

        assertThat(log().of(association, "aid")).containsExactly(early, late);
    }

    @Test
    void what_is_kept_under_a_command_answers_for_whatever_comes_under_it_later() {
        UpkeepEntry first = keep("aid", "1", AT, DONE);

        assertThat(keep("aid", "1", AT.plusSeconds(9), new ReadingConfirmed(1))).isEqualTo(first);
        assertThat(keep("other", "1", AT, DONE)).isEqualTo(first);
        assertThat(log().of(association, "aid")).containsExactly(first);
        assertThat(log().keep(new AssociationId("b-" + UUID.randomUUID()), first))
                .isEqualTo(first);
    }

    private UpkeepEntry keep(String policy, String command, Instant at, Deed deed) {
        return log().keep(association, new UpkeepEntry(policy, new CommandId(command), new PersonId("e-1"), at, deed));
    }
}
