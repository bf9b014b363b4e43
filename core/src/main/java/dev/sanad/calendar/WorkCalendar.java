package dev.sanad.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which days are worked: versioned data, national or an association's own laid over a national one. Immutable and
 * thread-safe. On each day the upper calendar speaks before the lower, and in each an exception before a holiday; where
 * both are silent, the weekend decides.
 */
public final class WorkCalendar {
    private final CalendarData data;
    private final Optional<WorkCalendar> base;
    // A memo of what the data imply, never more than one entry a year.
    private final Map<Integer, Map<LocalDate, Holiday>> holidaysByYear = new ConcurrentHashMap<>();

    private WorkCalendar(CalendarData data, Optional<WorkCalendar> base) {
        this.data = data;
        this.base = base;
    }

    public static WorkCalendar of(CalendarData data) {
        return new WorkCalendar(data, Optional.empty());
    }

    /** A calendar that only states what differs from this one. */
    public WorkCalendar under(CalendarData upper) {
        return new WorkCalendar(upper, Optional.of(this));
    }

    public String id() {
        return data.id();
    }

    public String version() {
        return data.version();
    }

    /** The calendar this one is laid over. */
    public Optional<WorkCalendar> over() {
        return base;
    }

    /** How far the data go, here and in each calendar below, from the top. */
    public List<Coverage> coverage() {
        return layers().map(layer -> layer.data.coverage()).toList();
    }

    /** Whether every layer claims to know the days off of that year. */
    public boolean covers(LocalDate day) {
        return layers().allMatch(layer -> layer.data.coverage().years().holds(day.getYear()));
    }

    /** Whether a day is worked and why; refuses a day outside a calendar that its holidays are reckoned in. */
    public DayStatus status(LocalDate day) {
        return stated(day).or(() -> onWeekend(day)).orElseGet(DayStatus.Working::new);
    }

    private Optional<DayStatus> stated(LocalDate day) {
        return Optional.ofNullable(data.exceptions().get(day))
                .<DayStatus>map(exception -> new DayStatus.Excepted(day, exception))
                .or(() -> holiday(day).map(DayStatus.OnHoliday::new))
                .or(() -> base.flatMap(lower -> lower.stated(day)));
    }

    private Optional<DayStatus> onWeekend(LocalDate day) {
        return weekend(day)
                .filter(weekend -> weekend.days().contains(day.getDayOfWeek()))
                .map(DayStatus.OnWeekend::new);
    }

    private Optional<Weekend> weekend(LocalDate day) {
        return data.weekends().stream()
                .filter(weekend -> !weekend.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .or(() -> base.flatMap(lower -> lower.weekend(day)));
    }

    private Optional<Holiday> holiday(LocalDate day) {
        return Optional.ofNullable(
                holidaysByYear.computeIfAbsent(day.getYear(), this::holidays).get(day));
    }

    private Map<LocalDate, Holiday> holidays(int year) {
        return data.holidays().stream()
                .filter(holiday -> holiday.years().holds(year))
                .flatMap(holiday -> holiday.rule().in(year).map(day -> Map.entry(day, holiday)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first));
    }

    private Stream<WorkCalendar> layers() {
        return Stream.concat(Stream.of(this), base.stream().flatMap(WorkCalendar::layers));
    }

    @Override
    public String toString() {
        return id() + " " + version();
    }
}
