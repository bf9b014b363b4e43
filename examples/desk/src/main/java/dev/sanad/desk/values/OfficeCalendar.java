package dev.sanad.desk.values;

import dev.sanad.calendar.CalendarFile;
import dev.sanad.calendar.CalendarRefusal;
import dev.sanad.calendar.CalendarTerms;
import dev.sanad.calendar.Due;
import dev.sanad.calendar.Months;
import dev.sanad.calendar.NationalCalendars;
import dev.sanad.calendar.OfficeHours;
import dev.sanad.calendar.Reckoning;
import dev.sanad.calendar.WorkCalendar;
import dev.sanad.kernel.Refusal;
import dev.sanad.kernel.RefusedException;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/** A named calendar, the hours of an office under it, and the months it counts in. */
record OfficeCalendar(WorkCalendar days, ZoneId zone, OfficeHours office, Months months) {
    static final String USUAL_HOURS = "MON-FRI 09:00-16:00";

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
        return new OfficeCalendar(calendar, zone, hoursOf(USUAL_HOURS), Months.GREGORIAN);
    }

    OfficeCalendar weekend(Optional<String> weekend) {
        return weekend.map(this::resting).orElse(this);
    }

    OfficeCalendar hours(Optional<String> hours) {
        return hours.map(text -> new OfficeCalendar(days, zone, hoursOf(text), months))
                .orElse(this);
    }

    OfficeCalendar months(Months other) {
        return new OfficeCalendar(days, zone, office, other);
    }

    Reckoning reckoning(Due due) {
        return new CalendarTerms(days, zone, months, due, Map.of("office", office)).reckoning();
    }

    private OfficeCalendar resting(String weekend) {
        String text = "{calendar: own, version: 1, over: %s, weekends: [{days: [%s]}]}"
                .formatted(days.id(), weekend.replaceAll("[^A-Z,]", ""));
        if (CalendarFile.read(text, NATIONAL::find) instanceof CalendarFile.Sound sound) {
            return new OfficeCalendar(sound.calendar(), zone, office, months);
        }
        throw new RefusedException(Refusal.of(CalendarRefusal.FILE_VALUE_UNFIT).with("key", "weekends"));
    }

    private static OfficeHours hoursOf(String text) {
        int blank = text.indexOf(' ');
        String days = text.substring(0, Math.max(blank, 0));
        return OfficeHours.read(Map.of(days, text.substring(blank + 1))).orThrow();
    }
}
