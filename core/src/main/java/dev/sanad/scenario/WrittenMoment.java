package dev.sanad.scenario;

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

    private WrittenMoment() {}

    static Reading<When.On> read(String text) {
        Matcher form = FORM.matcher(text);
        Optional<Months> calendar = form.matches() ? calendar(form) : Optional.empty();
        Optional<LocalTime> time = calendar.isPresent() ? time(form) : Optional.empty();
        boolean hasTime =
                calendar.isPresent() && Optional.ofNullable(form.group("time")).isPresent();
        String date = calendar.isPresent() && hasTime == time.isPresent() ? form.group("date") : text;
        return WrittenDate.read(date, calendar.orElse(Months.GREGORIAN))
                .map(written -> new When.On(written.date(), time));
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
