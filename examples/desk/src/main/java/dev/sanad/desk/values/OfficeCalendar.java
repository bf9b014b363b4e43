package dev.sanad.desk.values;

import dev.sanad.calendar.CalendarData;
import dev.sanad.calendar.CalendarRefusal;
import dev.sanad.calendar.CalendarTerms;
import dev.sanad.calendar.Due;
import dev.sanad.calendar.Months;
import dev.sanad.calendar.NationalCalendars;
import dev.sanad.calendar.OfficeHours;
import dev.sanad.calendar.OpenTimes;
import dev.sanad.calendar.Reckoning;
import dev.sanad.calendar.Weekend;
import dev.sanad.calendar.WorkCalendar;
import dev.sanad.kernel.Refusal;
import dev.sanad.kernel.RefusedException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A named calendar and the months it counts in.
 *
 * @param hours of an office under it; the usual ones on all days but the weekend where empty
 */
record OfficeCalendar(WorkCalendar days, ZoneId zone, Optional<OfficeHours> hours, Months months) {
    static final String USUAL_HOURS = "09:00-16:00";

    private static final NationalCalendars NATIONAL = new NationalCalendars();
    private static final Map<String, ZoneId> ZONES =
            Map.of("HU", ZoneId.of("Europe/Budapest"), "SA", ZoneId.of("Asia/Riyadh"), "IR", ZoneId.of("Asia/Tehran"));
    private static final String WITHOUT_TRANSFERS = "HU-no-transfers";

    /** Refuses a name that is not known. */
    static OfficeCalendar named(String name) {
        String id = name.equals("HU without transfers") ? WITHOUT_TRANSFERS : name;
        WorkCalendar calendar = NATIONAL.find(id)
                .orElseThrow(() -> new RefusedException(
                        Refusal.of(CalendarRefusal.BASE_UNKNOWN).with("base", name)));
        ZoneId zone = Optional.ofNullable(ZONES.get(id.substring(0, 2))).orElseThrow();
        return new OfficeCalendar(calendar, zone, Optional.empty(), Months.GREGORIAN);
    }

    /** Reads {@code MON-FRI 09:00-16:00}. */
    static OfficeHours hoursOf(String text) {
        int blank = text.indexOf(' ');
        String days = text.substring(0, Math.max(blank, 0));
        return OfficeHours.read(Map.of(days, text.substring(blank + 1))).orThrow();
    }

    /** Its days with another weekend. */
    WorkCalendar resting(Set<DayOfWeek> weekend) {
        return days.under(CalendarData.of("own", "1")
                .weekend(new Weekend(LocalDate.MIN, weekend))
                .build());
    }

    Reckoning reckoning(Due due, LocalDate start) {
        OfficeHours office = hours.orElseGet(() -> usual(start));
        return new CalendarTerms(days, zone, months, due, Map.of("office", office)).reckoning();
    }

    /** Whether the days off of all years from one day to another are known. */
    boolean covers(LocalDate from, LocalDate to) {
        return IntStream.rangeClosed(from.getYear(), to.getYear())
                .allMatch(year -> days.covers(LocalDate.ofYearDay(year, 1)));
    }

    private OfficeHours usual(LocalDate start) {
        Set<DayOfWeek> rest = days.weekend(start).map(Weekend::days).orElse(Set.of());
        OpenTimes times = OpenTimes.read(USUAL_HOURS).orThrow();
        return new OfficeHours(Arrays.stream(DayOfWeek.values())
                .filter(day -> !rest.contains(day))
                .collect(Collectors.toMap(Function.identity(), day -> times)));
    }
}
