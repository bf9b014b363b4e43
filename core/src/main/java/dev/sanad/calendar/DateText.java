package dev.sanad.calendar;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a date as people write it. */
final class DateText {
    private static final Pattern FORM =
            Pattern.compile(" *([0-9]{1,4}) ?([/.-]) ?([0-9]{1,2}) ?\\2 ?([0-9]{1,4})[.]? ?([\\p{IsArabic}.]*) *");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\u0640]");
    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}]+");
    private static final int YEAR_DIGITS = 4;

    private DateText() {}

    static Reading<LocalDate> read(String text, Months calendar) {
        Matcher form = FORM.matcher(plain(text));
        if (!form.matches()) {
            return Reading.not(CalendarRefusal.DATE_UNREADABLE);
        }
        String mark = form.group(5).replace(".", "");
        if (!Era.known(mark)) {
            return Reading.not(CalendarRefusal.DATE_UNREADABLE);
        }
        if (!Era.fits(mark, calendar)) {
            return Reading.not(CalendarRefusal.DATE_OF_ANOTHER_ERA);
        }
        return inOrder(form.group(1), form.group(3), form.group(4), calendar);
    }

    private static Reading<LocalDate> inOrder(String head, String middle, String tail, Months calendar) {
        boolean yearFirst = head.length() == YEAR_DIGITS;
        boolean yearLast = tail.length() == YEAR_DIGITS;
        if (!yearFirst && !yearLast && head.length() < 3 && tail.length() < 3) {
            return Reading.not(CalendarRefusal.DATE_AMBIGUOUS);
        }
        if (yearFirst == yearLast || Math.min(head.length(), tail.length()) > 2) {
            return Reading.not(CalendarRefusal.DATE_UNREADABLE);
        }
        String year = yearFirst ? head : tail;
        String day = yearFirst ? tail : head;
        return day(Integer.parseInt(year), Integer.parseInt(middle), Integer.parseInt(day), calendar);
    }

    private static Reading<LocalDate> day(int year, int month, int day, Months calendar) {
        if (!calendar.holds(year)) {
            return new Reading.Unread<>(calendar.outside());
        }
        return calendar.day(year, month, day)
                .map(Reading::of)
                .orElseGet(() -> Reading.not(CalendarRefusal.DATE_DOES_NOT_EXIST));
    }

    private static String plain(String text) {
        String seen = BLANK.matcher(UNSEEN.matcher(text).replaceAll("")).replaceAll(" ");
        StringBuilder ascii = new StringBuilder(seen.length());
        seen.codePoints().forEach(c -> ascii.appendCodePoint(Character.isDigit(c) ? '0' + Character.digit(c, 10) : c));
        return ascii.toString();
    }
}
