package dev.sanad.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sanad.journal.StaleVersionException;
import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.PersonId;
import dev.sanad.party.Roster.Absence;
import dev.sanad.party.Roster.Appointment;
import dev.sanad.party.Roster.Interests;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every keeper of rosters must hold; an author extends this class and gives it his own. */
public abstract class RosterBookContract {
    private static final PersonId ONE = new PersonId("p-1");
    private static final PersonId TWO = new PersonId("p-2");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 21);

    private final AssociationId association = new AssociationId("a-" + UUID.randomUUID());

    /** For the keeper's own test. */
    protected RosterBookContract() {}

    /** The keeper under test, which may be shared by all tests. */
    protected abstract RosterBook book();

    @Test
    void a_roster_is_found_whole_and_by_nobody_else() {
        Roster roster = roster("night");
        book().keep(association, 1, roster);

        assertThat(book().find(association)).contains(new RosterBook.Kept(1, roster));
        assertThat(book().find(new AssociationId("b-" + UUID.randomUUID()))).isEmpty();
    }

    @Test
    void the_next_takes_its_place_and_what_is_stale_is_not_kept() {
        book().keep(association, 1, roster("night"));
        book().keep(association, 2, roster("day"));

        assertThat(book().find(association)).contains(new RosterBook.Kept(2, roster("day")));
        assertThatThrownBy(() -> book().keep(association, 2, roster("night")))
                .isInstanceOf(StaleVersionException.class);
        assertThatThrownBy(() -> book().keep(association, 1, roster("night")))
                .isInstanceOf(StaleVersionException.class);
    }

    private static Roster roster(String party) {
        return new Roster(
                List.of(
                        new Appointment(ONE, party, "main", DAY, Optional.empty()),
                        new Appointment(TWO, "expert", "north", DAY, Optional.of(DAY.plusYears(1)))),
                List.of(new Absence(ONE, DAY, DAY.plusDays(3))),
                List.of(new Shift(
                        TWO, party, Instant.parse("2026-03-21T18:00:00Z"), Instant.parse("2026-03-22T06:00:00Z"))),
                new Interests(Map.of(ONE, TWO), Map.of(TWO, Set.of(ONE, new PersonId("p-3")))),
                ZoneId.of("Asia/Tehran"));
    }
}
