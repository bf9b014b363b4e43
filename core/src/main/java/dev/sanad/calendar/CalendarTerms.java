package dev.sanad.calendar;

import java.time.ZoneId;
import java.util.Map;

/**
 * How an association reckons time: the {@code calendar} of its policy.
 *
 * @param uses which days are worked
 * @param zone where its local days begin and end
 * @param months the calendar in which its months and years are counted
 * @param hours office hours by name, maybe none
 */
public record CalendarTerms(WorkCalendar uses, ZoneId zone, Months months, Due due, Map<String, OfficeHours> hours) {

    public CalendarTerms {
        hours = Map.copyOf(hours);
    }

    /**
     * Reckoning for the association as a whole. Working days are those of the calendar, whatever any office's hours;
     * working hours are those of the only office hours there are, and refused where there are none or several.
     */
    public Reckoning reckoning() {
        Workdays days = Workdays.of(uses);
        Workdays time = hours.size() == 1 ? days.at(hours.values().iterator().next()) : days;
        return new Reckoning(this, days, time);
    }

    /**
     * Reckoning for an office: a day on which it keeps no hours is not a working day of it. Refuses a name that is not
     * among the hours with {@link IllegalArgumentException}.
     */
    public Reckoning at(String name) {
        OfficeHours kept = hours.get(name);
        if (kept == null) {
            throw new IllegalArgumentException("name: no such office hours");
        }
        Workdays days = Workdays.of(uses).at(kept);
        return new Reckoning(this, days, days);
    }
}
