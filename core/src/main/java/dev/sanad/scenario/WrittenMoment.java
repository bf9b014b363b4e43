package dev.sanad.scenario;

import dev.sanad.calendar.CalendarRefusal;
import dev.sanad.calendar.Months;
import dev.sanad.calendar.Reading;
import dev.sanad.calendar.WrittenDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a date as people write it, maybe with its calendar and an hour. */
final class WrittenMoment {
    private static final Pattern FORM =
            Pattern.compile("(?<date>.*?)(?: (?<calendar>[a-z]+(?:-[a-z]+)?))?(?: (?<time>[0-9]{2}:[0-9]{2}))?");

    private static final int FIRST_YEAR = 1700;

    private WrittenMoment() {}

    static Reading<When.On> read(String text) {
        Matcher form = FORM.matcher(text);
        Optional<Months> calendar = form.matches() ? calendar(form) : Optional.empty();
        Optional<LocalTime> time = calendar.isPresent() ? time(form) : Optional.empty();
        boolean hasTime =
                calendar.isPresent() && Optional.ofNullable(form.group("time")).isPresent();
        String date = calendar.isPresent() && hasTime == time.isPresent() ? form.group("date") : text;
        Reading<WrittenDate> written = WrittenDate.read(date, calendar.orElse(Months.GREGORIAN));
        boolean unnamed = calendar.isEmpty()
                || Optional.ofNullable(form.group("calendar")).isEmpty();
        return unnamed && written.map(WrittenMoment::early).equals(Reading.of(true))
                ? Reading.not(CalendarRefusal.DATE_AMBIGUOUS)
                : written.map(each -> new When.On(each.date(), time));
    }

    /** A year such as 1448 is hardly a Gregorian one where nobody says so. */
    private static boolean early(WrittenDate written) {
        return written.date().getYear() < FIRST_YEAR;
    }

    private static Optional<Months> calendar(Matcher form) {
        return Optional.ofNullable(form.group("calendar")).map(Months::of).orElse(Optional.of(Months.GREGORIAN));
    }

    private static Optional<LocalTime> time(Matcher form) {
        return Optional.ofNullable(form.group("time"))
                .filter(text -> text.compareTo("24:00") < 0 && text.charAt(3) < '6')
                .map(LocalTime::parse);
    }
}
