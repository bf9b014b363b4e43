package dev.sanad.explain;

import dev.sanad.calendar.DayStatus;
import dev.sanad.calendar.Deadline;
import dev.sanad.calendar.ReckonedDay;
import dev.sanad.calendar.Span;
import dev.sanad.kernel.Argument;
import dev.sanad.lifecycle.Reckoned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Which days a deadline counted, and which it did not and why. */
final class ReckonedWords {
    private static final int MOST_DAYS = 100;

    private ReckonedWords() {}

    static List<Statement> of(Reckoned reckoned) {
        Deadline deadline = reckoned.deadline();
        if (reckoned.extended() || reckoned.span().isEmpty()) {
            String key = reckoned.extended() ? "counted-extended" : "counted-set";
            return List.of(Statement.of(key).with("day", new Argument.Day(deadline.day())));
        }
        List<Statement> all = new ArrayList<>();
        Span span = reckoned.span().get();
        all.add(counted(reckoned.since(), span, deadline));
        if (reckoned.paused() > 0) {
            all.add(Statement.of("counted-paused")
                    .with(
                            "span",
                            new Argument.Span(reckoned.paused(), span.unit().key())));
        }
        deadline.explanation().skipped(MOST_DAYS).forEach(day -> all.add(skipped(day)));
        deadline.explanation().movedFrom().ifPresent(day -> all.add(on("counted-moved", day)));
        if (deadline.explanation().provisional()) {
            all.add(Statement.of("counted-announced"));
        }
        return all;
    }

    private static Statement counted(Instant since, Span span, Deadline deadline) {
        boolean hours = span.unit().inHours();
        return Statement.of(hours ? "counted-hours" : "counted-days")
                .with("since", new Argument.Moment(since))
                .with("span", span.argument())
                .with("end", hours ? new Argument.Moment(deadline.at()) : new Argument.Day(deadline.day()));
    }

    private static Statement skipped(ReckonedDay day) {
        if (day.status() instanceof DayStatus.OnHoliday on) {
            return Statement.of("counted-holiday")
                    .with("day", new Argument.Day(day.date()))
                    .with(
                            "holiday",
                            new Argument.Named(on.holiday().id(), on.holiday().name()));
        }
        return on(day.status() instanceof DayStatus.OnWeekend ? "counted-weekend" : "counted-closed", day.date());
    }

    private static Statement on(String key, LocalDate day) {
        return Statement.of(key).with("day", new Argument.Day(day));
    }
}
