package dev.sanad.calendar;

import dev.sanad.kernel.RefusalCode;
import dev.sanad.kernel.RefusalKind;

/** Why a date, a span, opening hours or a calendar file is not taken. */
public enum CalendarRefusal implements RefusalCode {
    /** Not of the form "n unit". */
    SPAN_UNREADABLE("span-unreadable"),
    /** The unit of a span is none of those known. */
    SPAN_UNIT_UNKNOWN("span-unit-unknown"),
    /** The amount of a span is not 1 to 9999. */
    SPAN_AMOUNT_OUT_OF_RANGE("span-amount-out-of-range"),
    /** Not of the form day/month/year or year/month/day. */
    DATE_UNREADABLE("date-unreadable"),
    /** No part has four digits, so that the year cannot be told. */
    DATE_AMBIGUOUS("date-ambiguous"),
    /** The month, or the day in that month, does not exist in that year. */
    DATE_DOES_NOT_EXIST("date-does-not-exist"),
    /** The calendar is not defined that far; argument {@code calendar}. */
    DATE_OUTSIDE_CALENDAR("date-outside-calendar"),
    /** The mark behind the date is that of another calendar. */
    DATE_OF_ANOTHER_ERA("date-of-another-era"),
    /** Opening hours are not of the form {@code MON-FRI: "09:00-16:00"}, or they overlap. */
    HOURS_UNREADABLE("hours-unreadable"),
    /** A span in working hours, or a question about opening, where no office hours are known. */
    HOURS_UNKNOWN("hours-unknown"),
    /** No working time within ten years: the weekend, the holidays and the office hours leave none. */
    NEVER_WORKING("never-working"),
    /** Not YAML, or YAML with anchors, tags or repeated keys, or too large or too deep. */
    FILE_UNREADABLE("calendar-file-unreadable"),
    /** A key that means nothing there; argument {@code key}. */
    FILE_KEY_UNKNOWN("calendar-file-key-unknown"),
    /** A key is missing; argument {@code key}. */
    FILE_KEY_MISSING("calendar-file-key-missing"),
    /** A value does not fit its key; argument {@code key}. */
    FILE_VALUE_UNFIT("calendar-file-value-unfit"),
    /** The calendar under this one is not known; argument {@code base}. */
    BASE_UNKNOWN("calendar-base-unknown");

    private final String id;

    CalendarRefusal(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public RefusalKind kind() {
        return this == HOURS_UNKNOWN || this == NEVER_WORKING ? RefusalKind.RULE : RefusalKind.INPUT;
    }
}
