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
    static final String UNCOVERED = "covered (false) where the days off of one of the years are not known.";

    /** What the arguments of a command say for every row that does not say it. */
    record Terms(Optional<String> from, Optional<String> to, CalendarChoice calendar) {}

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
        OfficeCalendar calendar = calendar(row);
        json.put("param", weekday(day));
        json.put("expected", calendar.days().status(day).works() ? "WORKING" : "NON_WORKING");
        covered(calendar, day, day, json);
    }

    private void due(Row row, ObjectNode json) {
        OfficeCalendar calendar = calendar(row);
        DueRule rule = DueRule.read(row.raw("param"));
        Instant start = start(row.raw("input"), calendar);
        LocalDate first = LocalDate.ofInstant(start, calendar.zone());
        Reckoning reckoning = calendar.reckoning(rule.moves() ? Due.NEXT_WORKING_DAY : Due.AS_IS, first);
        Optional<Instant> moment = rule.moment(reckoning, start);
        if (moment.isPresent()) {
            hours(moment.get(), calendar, json);
            covered(calendar, first, LocalDate.ofInstant(moment.get(), calendar.zone()), json);
            return;
        }
        Span span = rule.span().orElseThrow();
        LocalDate day = reckoning.deadline(start, span).day();
        json.put("expected", day.toString());
        if (!span.unit().equals(SpanUnit.MONTH) && !span.unit().equals(SpanUnit.YEAR)) {
            json.put("expected2", weekday(day));
        } else if (calendar.months() == Months.GREGORIAN) {
            Reckoning moving = calendar.reckoning(Due.NEXT_WORKING_DAY, first);
            json.put("expected2", moving.deadline(start, span).day().toString());
        }
        covered(calendar, first, day, json);
    }

    private OfficeCalendar calendar(Row row) {
        return terms.calendar().or(RowCalendar.of(row)).calendar();
    }

    private static void covered(OfficeCalendar calendar, LocalDate from, LocalDate to, ObjectNode json) {
        if (!calendar.covers(from, to)) {
            json.put("covered", false);
        }
    }

    private static void hours(Instant end, OfficeCalendar calendar, ObjectNode json) {
        LocalDateTime local = LocalDateTime.ofInstant(end, calendar.zone());
        Months.GREGORIAN.fields(local.toLocalDate());
        json.put("expected", MINUTES.format(local));
        json.put("expected2", MINUTES.format(LocalDateTime.ofInstant(end, ZoneOffset.UTC)) + "Z");
    }

    private static Instant start(String text, OfficeCalendar calendar) {
        int mark = text.indexOf('T');
        LocalDate day = day(mark < 0 ? text : text.substring(0, mark));
        return mark < 0
                ? day.atStartOfDay(calendar.zone()).toInstant()
                : day.atTime(time(text.substring(mark + 1)))
                        .atZone(calendar.zone())
                        .toInstant();
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
