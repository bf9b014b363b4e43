package dev.sanad.calendar;

import dev.sanad.kernel.Refusal;
import dev.sanad.kernel.RefusedException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The working days of a calendar, or of an office that keeps hours under it. */
record Workdays(WorkCalendar calendar, Optional<OfficeHours> hours) {
    private static final int LONGEST_CLOSURE = 3660;

    static Workdays of(WorkCalendar calendar) {
        return new Workdays(calendar, Optional.empty());
    }

    Workdays at(OfficeHours kept) {
        return new Workdays(calendar, Optional.of(kept));
    }

    DayStatus status(LocalDate day) {
        DayStatus status = calendar.status(day);
        boolean officeClosed =
                status.works() && hours.isPresent() && times(day, status).isEmpty();
        return officeClosed ? new DayStatus.OfficeClosed() : status;
    }

    boolean works(LocalDate day) {
        return status(day).works();
    }

    /** When the office is open on a day; nothing where no hours are known. */
    List<OpenTime> times(LocalDate day) {
        DayStatus status = calendar.status(day);
        return status.works() ? times(day, status) : List.of();
    }

    private List<OpenTime> times(LocalDate day, DayStatus working) {
        Optional<OpenTimes> kept = hours.flatMap(week -> week.on(day.getDayOfWeek()));
        boolean excepted = hours.isPresent() && working instanceof DayStatus.Excepted;
        Optional<OpenTimes> times =
                excepted ? stated((DayStatus.Excepted) working).or(() -> kept) : kept;
        return times.map(OpenTimes::stretches).orElse(List.of());
    }

    private static Optional<OpenTimes> stated(DayStatus.Excepted excepted) {
        return excepted.exception() instanceof DayException.Open open ? open.times() : Optional.empty();
    }

    /** The n-th working day after a day, which is not counted itself. */
    LocalDate after(LocalDate start, long n) {
        LocalDate day = start;
        for (long counted = 0; counted < n; counted++) {
            day = next(day.plusDays(1));
        }
        return day;
    }

    /** The day itself, or the first working day after it. */
    LocalDate next(LocalDate from) {
        LocalDate day = from;
        while (!works(day)) {
            day = day.plusDays(1);
            if (day.toEpochDay() - from.toEpochDay() > LONGEST_CLOSURE) {
                throw new RefusedException(Refusal.of(CalendarRefusal.NEVER_WORKING));
            }
        }
        return day;
    }

    /** How many working days from one day up to another, which is not counted. */
    long between(LocalDate from, LocalDate to) {
        return from.datesUntil(to).filter(this::works).count();
    }
}
