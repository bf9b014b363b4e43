package dev.sanad.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sanad.fund.Posting.Kind;
import dev.sanad.journal.StaleVersionException;
import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.CommandId;
import dev.sanad.kernel.PersonId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every book of accounts must hold; an author extends this class and gives it his own. */
public abstract class FundBookContract {
    private static final Instant AT = Instant.parse("2026-03-21T20:30:00.123456Z");

    private final AssociationId association = new AssociationId("a-" + UUID.randomUUID());
    private final AssociationId other = new AssociationId("b-" + UUID.randomUUID());

    /** For the book's own test. */
    protected FundBookContract() {}

    /** The book under test, which may be shared by all tests. */
    protected abstract FundBook book();

    @Test
    void lines_come_back_as_they_were_in_their_order_and_only_to_their_association() {
        Posting first = added("gifts", 1, "تبرع 7", Optional.of(new PersonId("p-clerk")));
        Posting second = added("gifts", 2, "case", Optional.empty());
        Posting elsewhere = added("chest", 1, "case", Optional.empty());

        assertThat(book().after(association, "gifts", 0, 10)).containsExactly(first, second);
        assertThat(book().after(association, "gifts", 1, 10)).containsExactly(second);
        assertThat(book().after(association, "gifts", 0, 1)).containsExactly(first);
        assertThat(book().last(association, "gifts")).contains(second);
        assertThat(book().last(association, "chest")).contains(elsewhere);
        assertThat(book().last(other, "gifts")).isEmpty();
        assertThat(book().after(other, "gifts", 0, 10)).isEmpty();
    }

    @Test
    void a_line_is_found_by_its_command_and_by_what_it_is_about_in_its_fund() {
        Posting first = added("gifts", 1, "one", Optional.empty());
        added("gifts", 2, "two", Optional.empty());
        Posting again = added("gifts", 3, "one", Optional.empty());
        added("chest", 1, "one", Optional.empty());

        assertThat(book().find(association, "gifts", first.origin().command())).contains(first);
        assertThat(book().find(association, "mill", first.origin().command())).isEmpty();
        assertThat(book().find(other, "gifts", first.origin().command())).isEmpty();
        assertThat(book().about(association, "gifts", "one")).containsExactly(first, again);
        assertThat(book().about(other, "gifts", "one")).isEmpty();
    }

    @Test
    void no_number_and_no_command_is_entered_twice_in_a_fund() {
        added("gifts", 1, "one", Optional.empty());

        stale(line("gifts", 1, "other", "one", Optional.empty()));
        stale(line("gifts", 2, "gifts-1", "one", Optional.empty()));
        assertThat(book().after(association, "gifts", 0, 10)).hasSize(1);
    }

    @Test
    void no_number_is_left_out() {
        stale(line("gifts", 2, "early", "one", Optional.empty()));

        assertThat(book().last(association, "gifts")).isEmpty();
    }

    private void stale(Posting posting) {
        assertThatThrownBy(() -> book().add(association, posting)).isInstanceOf(StaleVersionException.class);
    }

    private Posting added(String fund, long number, String about, Optional<PersonId> by) {
        Posting line = line(fund, number, fund + "-" + number, about, by);
        book().add(association, line);
        return line;
    }

    private static Posting line(String fund, long number, String command, String about, Optional<PersonId> by) {
        Balance after = new Balance(
                new BigDecimal("99999999999999.9999"), new BigDecimal("-1200.50"), BigDecimal.valueOf(number));
        Posting.Origin origin = new Posting.Origin(new CommandId(command), about, by, AT);
        return new Posting(fund, number, Kind.HELD, new BigDecimal("0.2500"), origin, after);
    }
}
