package dev.sanad.complaint;

import dev.sanad.journal.Value;
import dev.sanad.kernel.CaseId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that was left without a name and waits to be taken in. Nothing in it is finer than the day.
 *
 * @param id a keyed digest, so that it tells neither when nor after what it came; the same thing left again has the same
 * @param report which it is, or belongs to
 * @param left on which day
 * @param body what it is
 * @param receipt of a report that is new
 * @param refused codes of the refusals for which it was not taken in; none while it waits
 */
public record Deposit(
        UUID id, CaseId report, Left left, Value.Tree body, Optional<KeptReceipt> receipt, List<String> refused) {

    /**
     * A day.
     *
     * @param at its last moment, to the microsecond, or its first where it is urgent; what was left is taken in after it,
     *     as if it were done then
     */
    public record Left(LocalDate day, Instant at) {
        static Left on(Instant moment, ZoneId zone, boolean urgent) {
            LocalDate day = moment.atZone(zone).toLocalDate();
            Instant start = day.atStartOfDay(zone).toInstant();
            Instant end = day.plusDays(1).atStartOfDay(zone).toInstant().minus(1, ChronoUnit.MICROS);
            return new Left(day, urgent ? start : end);
        }
    }

    public Deposit {
        refused = List.copyOf(refused);
    }

    Deposit returned(List<String> codes) {
        return new Deposit(id, report, left, body, receipt, codes);
    }

    /** The same as it is taken in at the earlier moment of the two, where it waits still. */
    public Deposit hastened(Left other) {
        return refused.isEmpty() && other.at().isBefore(left.at())
                ? new Deposit(id, report, other, body, receipt, refused)
                : this;
    }

    /** The same with its receipt revoked. */
    public Deposit without() {
        return new Deposit(id, report, left, body, Optional.empty(), refused);
    }

    /** Without what was said. */
    @Override
    public String toString() {
        return "Deposit";
    }
}
