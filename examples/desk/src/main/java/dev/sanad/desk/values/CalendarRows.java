package dev.sanad.desk.values;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sanad.calendar.CalendarRefusal;
import dev.sanad.calendar.Due;
import dev.sanad.calendar.Months;
import dev.sanad.calendar.Reckoning;
import dev.sanad.calendar.Span;
import dev.sanad.calendar.SpanUnit;
import dev.sanad.calendar.WrittenDate;
import dev.sanad.kernel.Refusal;
import dev.sanad.kernel.RefusedException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;

/** Answers rows about days. A row that says its kind is answered by it, whichever command reads it. */
final class CalendarRows {
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm", Locale.ROOT);
    private static final LocalTime NOON = LocalTime.NOON;

    /** What the arguments of a command say for every row that does not say it. */
    record Terms(Optional<String> from, Optional<String> to, Optional<OfficeCalendar> calendar) {}

    private final String usual;
    private final Terms terms;

    CalendarRows(String usual, Terms terms) {
        this.usual = usual;
        this.terms = terms;
    }

    void answer(Row row, ObjectNode json) {
        switch (row.get("kind", usual)) {
            case "date" -> converted(row, json);
            case "holiday" -> status(row, json);
            case "deadline", "business_hours", "period" -> due(row, json);
            default -> Answers.reason(json, "row-kind-unknown");
        }
    }

    private void converted(Row row, ObjectNode json) {
        Months from = months(row.get("from", terms.from().orElse(Months.GREGORIAN.key())));
        LocalDate day = WrittenDate.read(row.raw("input"), from).orThrow().date();
        Optional<String> to = Optional.of(row.get("to", terms.to().orElse(""))).filter(key -> !key.isEmpty());
        if (to.isPresent()) {
            json.put("date", months(to.get()).fields(day).toString());
            json.put("weekday", weekday(day));
        }
        if (row.line() > 0) {
            json.put("param", weekday(day));
            json.put("expected", fields(Months.ISLAMIC_UMALQURA, day));
            json.put("expected2", fields(Months.PERSIAN, day));
        }
    }

    private void status(Row row, ObjectNode json) {
        LocalDate day = day(row.raw("input"));
        OfficeCalendar calendar = RowCalendar.of(row, terms.calendar());
        json.put("param", weekday(day));
        json.put("expected", calendar.days().status(day).works() ? "WORKING" : "NON_WORKING");
    }

    private void due(Row row, ObjectNode json) {
        OfficeCalendar calendar = RowCalendar.of(row, terms.calendar());
        DueRule rule = DueRule.read(row.raw("param"));
        Instant start = start(row.raw("input"), calendar);
        Reckoning reckoning = calendar.reckoning(rule.moves() ? Due.NEXT_WORKING_DAY : Due.AS_IS);
        if (rule.span().isEmpty()) {
            hours(reckoning.afterOpenTime(start, rule.open()), calendar, json);
            return;
        }
        Span span = rule.span().get();
        LocalDate day = reckoning.deadline(start, span).day();
        json.put("expected", day.toString());
        if (!span.unit().equals(SpanUnit.MONTH) && !span.unit().equals(SpanUnit.YEAR)) {
            json.put("expected2", weekday(day));
        } else if (calendar.months() == Months.GREGORIAN) {
            Reckoning moving = calendar.reckoning(Due.NEXT_WORKING_DAY);
            json.put("expected2", moving.deadline(start, span).day().toString());
        }
    }

    private static void hours(Instant end, OfficeCalendar calendar, ObjectNode json) {
        json.put("expected", MINUTES.format(LocalDateTime.ofInstant(end, calendar.zone())));
        json.put("expected2", MINUTES.format(LocalDateTime.ofInstant(end, ZoneOffset.UTC)) + "Z");
    }

    private static Instant start(String text, OfficeCalendar calendar) {
        int mark = text.indexOf('T');
        LocalDate day = day(mark < 0 ? text : text.substring(0, mark));
        LocalTime time = mark < 0 ? NOON : time(text.substring(mark + 1));
        return day.atTime(time).atZone(calendar.zone()).toInstant();
    }

    private static LocalDate day(String text) {
        return WrittenDate.read(text, Months.GREGORIAN).orThrow().date();
    }

    private static LocalTime time(String text) {
        try {
            return LocalTime.parse(text);
        } catch (DateTimeParseException unread) {
            throw new RefusedException(Refusal.of(CalendarRefusal.DATE_UNREADABLE));
        }
    }

    private static Months months(String key) {
        return Months.of(key)
                .orElseThrow(() -> new RefusedException(
                        Refusal.of(CalendarRefusal.BASE_UNKNOWN).with("base", key)));
    }

    private static String fields(Months months, LocalDate day) {
        boolean outside = day.isBefore(months.first()) || day.isAfter(months.last());
        return outside ? "OUT_OF_RANGE" : months.fields(day).toString();
    }

    private static String weekday(LocalDate day) {
        return day.getDayOfWeek().name().substring(0, 3);
    }
}
