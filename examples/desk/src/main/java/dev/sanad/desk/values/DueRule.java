package dev.sanad.desk.values;

import dev.sanad.calendar.CalendarRefusal;
import dev.sanad.calendar.Reckoning;
import dev.sanad.calendar.Span;
import dev.sanad.calendar.SpanUnit;
import dev.sanad.kernel.Refusal;
import dev.sanad.kernel.RefusedException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long something may take.
 *
 * @param span where it is one of the policy's own lengths of time
 * @param open else so much office time
 * @param moves whether an end on a day off moves to the next working day
 */
record DueRule(Optional<Span> span, Duration open, boolean moves) {
    private static final Pattern NAMED = Pattern.compile("([A-Z_]+):([0-9]{1,4}(?:\\.[0-9]{1,2})?)");
    private static final Pattern PERIOD = Pattern.compile("P([0-9]{1,4})([DWMY])");
    private static final Map<String, SpanUnit> UNITS =
            Map.of("D", SpanUnit.DAY, "W", SpanUnit.WEEK, "M", SpanUnit.MONTH, "Y", SpanUnit.YEAR);

    static DueRule read(String text) {
        Matcher named = NAMED.matcher(text);
        if (named.matches()) {
            return named(named.group(1), named.group(2));
        }
        Matcher period = PERIOD.matcher(text);
        if (period.matches()) {
            SpanUnit unit = UNITS.getOrDefault(period.group(2), SpanUnit.DAY);
            return counted(whole(period.group(1)), unit, false);
        }
        Span words = Span.read(text).orThrow();
        return new DueRule(Optional.of(words), Duration.ZERO, false);
    }

    /** When it is over, where that is a moment and not a day. */
    Optional<Instant> moment(Reckoning reckoning, Instant start) {
        if (span.isEmpty()) {
            return Optional.of(reckoning.afterOpenTime(start, open));
        }
        return span.filter(words -> words.unit().inHours())
                .map(words -> reckoning.deadline(start, words).at());
    }

    private static DueRule named(String name, String amount) {
        return switch (name) {
            case "ADD_WORKING_DAYS" -> counted(whole(amount), SpanUnit.WORKING_DAY, false);
            case "CALENDAR_DAYS" -> counted(whole(amount), SpanUnit.DAY, false);
            case "CALENDAR_DAYS_ROLL_FORWARD" -> counted(whole(amount), SpanUnit.DAY, true);
            case "BUSINESS_HOURS" -> new DueRule(Optional.empty(), hours(amount), false);
            default -> throw new RefusedException(Refusal.of(CalendarRefusal.SPAN_UNIT_UNKNOWN));
        };
    }

    private static DueRule counted(int amount, SpanUnit unit, boolean moves) {
        if (amount == 0) {
            throw new RefusedException(Refusal.of(CalendarRefusal.SPAN_AMOUNT_OUT_OF_RANGE));
        }
        return new DueRule(Optional.of(new Span(amount, unit)), Duration.ZERO, moves);
    }

    private static int whole(String amount) {
        if (amount.contains(".")) {
            throw new RefusedException(Refusal.of(CalendarRefusal.SPAN_UNREADABLE));
        }
        return Integer.parseInt(amount);
    }

    private static Duration hours(String amount) {
        BigDecimal seconds = new BigDecimal(amount)
                .multiply(BigDecimal.valueOf(Duration.ofHours(1).toSeconds()));
        return Duration.ofSeconds(seconds.longValueExact());
    }
}
