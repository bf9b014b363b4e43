package dev.sanad.calendar;

import dev.sanad.kernel.Argument;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * A length of time as a policy states it, such as {@code 2 weeks} or {@code 1 working day}. How long it takes depends
 * on when it starts and on a calendar; see {@link Reckoning}.
 *
 * @param amount 1 to 9999
 */
public record Span(int amount, SpanUnit unit) {
    /** The largest amount. */
    public static final int MOST = 9999;

    private static final Pattern FORM = Pattern.compile("(0|[1-9][0-9]*) ([a-z]+(?: [a-z]+)?)");

    /** Refuses an amount that is not 1 to 9999 with {@link IllegalArgumentException}. */
    public Span {
        if (amount < 1 || amount > MOST) {
            throw new IllegalArgumentException("amount: not 1 to " + MOST);
        }
    }

    /** Reads {@code n unit}, in ASCII digits and lower case, with one blank between words. */
    public static Reading<Span> read(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Reading.not(CalendarRefusal.SPAN_UNREADABLE);
        }
        OptionalInt amount = amount(form.group(1));
        if (amount.isEmpty()) {
            return Reading.not(CalendarRefusal.SPAN_AMOUNT_OUT_OF_RANGE);
        }
        return SpanUnit.of(form.group(2))
                .map(unit -> Reading.of(new Span(amount.getAsInt(), unit)))
                .orElseGet(() -> Reading.not(CalendarRefusal.SPAN_UNIT_UNKNOWN));
    }

    private static OptionalInt amount(String digits) {
        boolean inRange = digits.length() <= String.valueOf(MOST).length() && !digits.equals("0");
        return inRange ? OptionalInt.of(Integer.parseInt(digits)) : OptionalInt.empty();
    }

    /**
     * Negative, zero or positive as this is shorter than, as long as or longer than the other. Empty where that depends
     * on when they start: only minutes with hours, days with weeks, months with years, and a working unit with itself
     * compare.
     */
    public OptionalInt comparedWith(Span other) {
        return unit.measure() == other.unit.measure()
                ? OptionalInt.of(Long.compare(unit.smallest(amount), other.unit.smallest(other.amount)))
                : OptionalInt.empty();
    }

    /** Lengths next to it in every unit that compares with it: about as long, a unit shorter, a unit longer. */
    public List<Span> neighbours() {
        long smallest = unit.smallest(amount);
        return Stream.of(SpanUnit.values())
                .filter(each -> each.measure() == unit.measure())
                .flatMap(each -> LongStream.rangeClosed(-1, 1)
                        .map(step -> smallest / each.smallest(1) + step)
                        .filter(near -> near >= 1 && near <= MOST)
                        .mapToObj(near -> new Span((int) near, each)))
                .toList();
    }

    /** The one way to write it: {@code 1 working day}, {@code 2 weeks}. */
    public String text() {
        return amount + " " + unit.words(amount);
    }

    /** For a message. */
    public Argument.Span argument() {
        return new Argument.Span(amount, unit.key());
    }

    @Override
    public String toString() {
        return text();
    }
}
