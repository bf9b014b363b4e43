package dev.sanad.verify;

import dev.sanad.calendar.CalendarTerms;
import dev.sanad.calendar.Coverage;
import dev.sanad.calendar.Reckoning;
import dev.sanad.calendar.Span;
import dev.sanad.calendar.SpanUnit;
import dev.sanad.kernel.RefusedException;
import dev.sanad.lifecycle.Clock;
import dev.sanad.lifecycle.Setting;
import dev.sanad.party.Office;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * How much time spans of a policy can take: reckoned with the calendar of production from every day of the years that
 * it covers, at most from 2010 to 2037, for the association and for each of its offices. So closures, months that are
 * too short, days off at the end and clocks put forward are all in it. Very long spans of working days, and spans that
 * no office can reckon, are left open.
 */
final class Lapses {
    private static final int FIRST_YEAR = 2010;
    private static final int LAST_YEAR = 2037;
    private static final int MOST_WORKING_DAYS = 300;

    private final List<Reckoning> reckonings;
    private final LocalDate first;
    private final LocalDate last;
    private final Map<Asked, Lapse> known = new HashMap<>();

    private enum Kind {
        DEADLINE,
        EARLIEST,
        PUT_OFF
    }

    private record Asked(Kind kind, Span span, int times) {}

    Lapses(Setting setting) {
        CalendarTerms calendar = setting.calendar();
        this.reckonings = Stream.concat(
                        Stream.of(Optional.<String>empty()),
                        setting.offices().values().stream().map(Office::hours))
                .distinct()
                .map(hours -> hours.map(calendar::at).orElseGet(calendar::reckoning))
                .toList();
        List<Coverage> covered = calendar.uses().coverage();
        this.first = LocalDate.of(
                covered.stream().mapToInt(each -> each.years().first()).reduce(FIRST_YEAR, Math::max), 1, 1);
        this.last = LocalDate.of(
                covered.stream().mapToInt(each -> each.years().last()).reduce(LAST_YEAR, Math::min), 12, 31);
    }

    /** The first day from which it reckons. */
    LocalDate first() {
        return first;
    }

    /** From a moment until it is too late: as many spans in a row as given. */
    Lapse deadline(Span span, int times) {
        long more = (long) span.amount() * (times - 1);
        return known(
                new Asked(Kind.DEADLINE, span, times),
                (reckoning, from) -> reckoning.deadline(from, span, more).at());
    }

    Lapse deadline(Span span) {
        return deadline(span, 1);
    }

    /** From a moment until a span has been waited for. */
    Lapse earliest(Span span) {
        return known(new Asked(Kind.EARLIEST, span, 1), (reckoning, from) -> reckoning.earliest(from, span));
    }

    /** From a deadline until it would be if it were put off. */
    Lapse putOff(Span span) {
        return known(
                new Asked(Kind.PUT_OFF, span, 1),
                (reckoning, from) -> reckoning.plus(reckoning.kept(from), span).at());
    }

    /** From the start of a clock to the ringing of a rung, counted from 0, where it is never paused or extended. */
    Lapse ring(Clock clock, int rung) {
        if (clock.ladder().every().isPresent()) {
            return deadline(clock.ladder().every().get(), rung + 1);
        }
        if (!(clock.within().orElse(null) instanceof Clock.Latest.After after)) {
            return Lapse.ANY;
        }
        Lapse latest = deadline(after.span());
        Optional<Span> later = clock.ladder().missed().get(rung).after();
        return later.map(span -> latest.then(putOff(span))).orElse(latest);
    }

    private Lapse known(Asked asked, BiFunction<Reckoning, Instant, Instant> end) {
        Lapse found = known.get(asked);
        if (found == null) {
            found = reckoned(asked, end);
            known.put(asked, found);
        }
        return found;
    }

    private Lapse reckoned(Asked asked, BiFunction<Reckoning, Instant, Instant> end) {
        long amount = (long) asked.span().amount() * asked.times();
        SpanUnit unit = asked.span().unit();
        return switch (unit) {
            case MINUTE -> Lapse.exactly(amount);
            case HOUR -> Lapse.exactly(60 * amount);
            case WORKING_HOUR -> scanned(asked, end).orElse(Lapse.ANY);
            case WORKING_DAY ->
                amount > MOST_WORKING_DAYS ? Lapse.ANY : scanned(asked, end).orElse(Lapse.ANY);
            case DAY, WEEK, MONTH, YEAR -> scanned(asked, end).orElse(Lapse.ANY);
        };
    }

    private Optional<Lapse> scanned(Asked asked, BiFunction<Reckoning, Instant, Instant> end) {
        if (first.isAfter(last)) {
            return Optional.empty();
        }
        return reckonings.stream()
                .flatMap(reckoning -> first.datesUntil(last)
                        .flatMap(day -> onDay(asked, day, from -> end.apply(reckoning, from), reckoning).stream()))
                .reduce(Lapse::or);
    }

    private interface End {
        Instant after(Instant from);
    }

    /**
     * From any moment of a day. A later moment never has an earlier end, so the ends of the day's first moment and of
     * the next day's bound all others; where days are counted, the whole day has one end.
     */
    private static Optional<Lapse> onDay(Asked asked, LocalDate day, End end, Reckoning reckoning) {
        Instant start = reckoning.startOf(day);
        Instant next = reckoning.startOf(day.plusDays(1));
        if (!start.isBefore(next)) {
            return Optional.empty();
        }
        boolean hours = asked.span().unit() == SpanUnit.WORKING_HOUR;
        boolean kept = asked.kind() == Kind.PUT_OFF;
        try {
            Instant earliest = end.after(kept && !hours ? next : start);
            Instant latest = hours ? end.after(next) : earliest;
            long least = Math.floorDiv(Duration.between(next, earliest).toSeconds(), 60);
            long most = -Math.floorDiv(-Duration.between(start, latest).toSeconds(), 60);
            return Optional.of(new Lapse(Math.max(0, least), Math.max(0, most)));
        } catch (RefusedException outside) {
            return Optional.empty();
        }
    }
}
