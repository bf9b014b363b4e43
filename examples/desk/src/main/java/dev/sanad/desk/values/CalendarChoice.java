package dev.sanad.desk.values;

import dev.sanad.calendar.Months;
import dev.sanad.calendar.OfficeHours;
import java.time.DayOfWeek;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody says of the calendar to count by; what he leaves open is usual.
 *
 * @param weekend in place of the calendar's own
 */
record CalendarChoice(
        Optional<String> name, Optional<Set<DayOfWeek>> weekend, Optional<OfficeHours> hours, Optional<Months> months) {
    static final String USUAL = "HU";

    static CalendarChoice none() {
        return new CalendarChoice(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** This, and where it leaves something open another; one that names a calendar has said enough. */
    CalendarChoice or(CalendarChoice other) {
        return name.isPresent()
                ? this
                : new CalendarChoice(
                        other.name,
                        weekend.or(() -> other.weekend),
                        hours.or(() -> other.hours),
                        months.or(() -> other.months));
    }

    /** Refuses a name that is not known. */
    OfficeCalendar calendar() {
        OfficeCalendar named = OfficeCalendar.named(name.orElse(USUAL));
        return new OfficeCalendar(
                weekend.map(named::resting).orElse(named.days()), named.zone(), hours, months.orElse(Months.GREGORIAN));
    }
}
