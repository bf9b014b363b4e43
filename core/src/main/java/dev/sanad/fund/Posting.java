package dev.sanad.fund;

import dev.sanad.kernel.CommandId;
import dev.sanad.kernel.PersonId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/**
 * One line of a fund's account. Lines are only ever added; a wrong one is reversed by another.
 *
 * @param number from 1, without gaps
 * @param amount above zero, in the association's currency
 * @param after what the fund has with it
 */
public record Posting(String fund, long number, Kind kind, BigDecimal amount, Origin origin, Balance after) {

    /** What a line does. */
    public enum Kind {
        /** Given for good: only what it yields is spent. */
        CAPITAL,
        /** Given, or yielded, to be spent. */
        INCOME,
        CAPITAL_REVERSED,
        INCOME_REVERSED,
        /** Granted to a case. */
        HELD,
        /** Granted, and not needed. */
        FREED,
        /** Spent out of what was granted. */
        PAID;

        boolean received() {
            return this == CAPITAL || this == INCOME;
        }

        boolean ofCase() {
            return this == HELD || this == FREED || this == PAID;
        }
    }

    /**
     * Where a line comes from.
     *
     * @param command by which it was entered; the same one enters nothing in the same fund a second time
     * @param about the bank's reference, the number of the line that is reversed, or the id of the case
     * @param by who entered it; nobody where it follows from a case
     */
    public record Origin(CommandId command, String about, Optional<PersonId> by, Instant at) {}

    /** Keeps the amount without zeros at its end. */
    public Posting {
        amount = Amounts.plain(amount);
    }

    /** Without amounts and people. */
    @Override
    public String toString() {
        return "Posting[" + fund + " " + number + ", " + kind + "]";
    }
}
