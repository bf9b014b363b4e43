package dev.sanad.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Why a deadline is on its day. Nothing is worked out before it is asked for, so that long spans cost nothing. */
public final class Explanation {
    private final Workdays workdays;
    private final LocalDate from;
    private final LocalDate nominal;
    private final LocalDate to;
    private final boolean working;

    private Explanation(Workdays workdays, LocalDate from, LocalDate nominal, LocalDate to, boolean working) {
        this.workdays = workdays;
        this.from = from;
        this.nominal = nominal;
        this.to = to;
        this.working = working;
    }

    static Explanation working(Workdays workdays, LocalDate from, LocalDate to) {
        return new Explanation(workdays, from, to, to, true);
    }

    static Explanation calendar(Workdays workdays, LocalDate from, LocalDate nominal, LocalDate to) {
        return new Explanation(workdays, from, nominal, to, false);
    }

    /** The local day of the moment from which was counted; not counted itself unless in hours. */
    public LocalDate from() {
        return from;
    }

    /** The day on which it would have ended, had that been a working day; empty where it was not moved. */
    public Optional<LocalDate> movedFrom() {
        return nominal.equals(to) ? Optional.empty() : Optional.of(nominal);
    }

    /** The days after the first up to the deadline's, in order, reckoned one by one as they are taken. */
    public Stream<ReckonedDay> days() {
        return from.isBefore(to) ? from.plusDays(1).datesUntil(to.plusDays(1)).map(this::day) : Stream.empty();
    }

    /** The first days that were not counted, each with the reason; at most so many. */
    public List<ReckonedDay> skipped(int atMost) {
        return days().filter(day -> !day.counted()).limit(atMost).toList();
    }

    /** Whether the calendar claims to know the days off of all those years; else the deadline may move. */
    public boolean covered() {
        return Stream.iterate(from, day -> !day.isAfter(to), day -> day.plusYears(1))
                        .allMatch(this::covered)
                && covered(to);
    }

    private boolean covered(LocalDate day) {
        return workdays.calendar().covers(day);
    }

    /** Whether a day off on the way is announced from year to year, so that the deadline may move; looks at each day. */
    public boolean provisional() {
        return days().anyMatch(day -> !day.counted() && day.status().announced());
    }

    private ReckonedDay day(LocalDate date) {
        DayStatus status = workdays.status(date);
        boolean counted = working ? status.works() : date.isBefore(nominal) || date.equals(to);
        return new ReckonedDay(date, counted, status);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Explanation that
                && workdays.equals(that.workdays)
                && List.of(from, nominal, to).equals(List.of(that.from, that.nominal, that.to))
                && working == that.working;
    }

    @Override
    public int hashCode() {
        return Objects.hash(workdays, from, nominal, to, working);
    }
}
