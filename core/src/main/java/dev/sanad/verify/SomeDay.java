package dev.sanad.verify;

import dev.sanad.calendar.Coverage;
import dev.sanad.calendar.Reckoning;
import dev.sanad.calendar.Span;
import dev.sanad.kernel.RefusedException;
import dev.sanad.lifecycle.Setting;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds a day from which one length of time takes longer than another, as the association's calendar reckons. */
final class SomeDay {
    private static final int FIRST_YEAR = 2020;
    private static final int YEARS = 12;
    private static final Duration NOON = Duration.ofHours(12);

    private final Reckoning reckoning;
    private final LocalDate first;
    private final LocalDate last;

    SomeDay(Setting setting) {
        this.reckoning = setting.calendar().reckoning();
        List<Coverage> covered = setting.calendar().uses().coverage();
        int from = covered.stream().mapToInt(each -> each.years().first()).reduce(FIRST_YEAR, Math::max);
        int to = covered.stream().mapToInt(each -> each.years().last()).reduce(from + YEARS, Math::min);
        this.first = LocalDate.of(from, 1, 1);
        this.last = LocalDate.of(Math.max(from, to), 12, 31);
    }

    /** A day from which the first has its deadline after the second. */
    Optional<LocalDate> longer(Span one, Span other) {
        return some(
                one,
                other,
                start -> reckoning
                        .deadline(start, one)
                        .at()
                        .isAfter(reckoning.deadline(start, other).at()));
    }

    /** A day from which waiting for the first is over only after the deadline of the second. */
    Optional<LocalDate> heldPast(Span hold, Span latest) {
        return some(
                hold,
                latest,
                start -> reckoning
                        .earliest(start, hold)
                        .isAfter(reckoning.deadline(start, latest).at()));
    }

    private Optional<LocalDate> some(Span one, Span other, Predicate<Instant> such) {
        boolean never = one.comparedWith(other).stream().anyMatch(compared -> compared <= 0);
        return never
                ? Optional.empty()
                : first.datesUntil(last).filter(day -> holds(day, such)).findFirst();
    }

    /** A day from which the calendar cannot reckon so far shows nothing. */
    private boolean holds(LocalDate day, Predicate<Instant> such) {
        try {
            return such.test(reckoning.startOf(day).plus(NOON));
        } catch (RefusedException outside) {
            return false;
        }
    }
}
