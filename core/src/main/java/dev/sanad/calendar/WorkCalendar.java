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
    // What the data imply for each day of a year, worked out when a year is first asked for.
    private final Map<Integer, List<DayStatus>> years = new ConcurrentHashMap<>();

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
        return years.computeIfAbsent(day.getYear(), this::statuses).get(day.getDayOfYear() - 1);
    }

    private List<DayStatus> statuses(int year) {
        List<Map<LocalDate, DayStatus>> stated = layers().flatMap(
                        layer -> Stream.of(layer.exceptions(year), layer.holidays(year)))
                .toList();
        return LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .map(day -> status(day, stated))
                .toList();
    }

    private DayStatus status(LocalDate day, List<Map<LocalDate, DayStatus>> stated) {
        return stated.stream()
                .flatMap(layer -> Stream.ofNullable(layer.get(day)))
                .findFirst()
                .or(() -> onWeekend(day))
                .orElseGet(DayStatus.Working::new);
    }

    private Optional<DayStatus> onWeekend(LocalDate day) {
        return weekend(day)
                .filter(weekend -> weekend.days().contains(day.getDayOfWeek()))
                .map(DayStatus.OnWeekend::new);
    }

    /** The weekend in force on a day; empty where no layer states one. */
    public Optional<Weekend> weekend(LocalDate day) {
        return data.weekends().stream()
                .filter(weekend -> !weekend.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .or(() -> base.flatMap(lower -> lower.weekend(day)));
    }

    private Map<LocalDate, DayStatus> exceptions(int year) {
        return data.exceptions().entrySet().stream()
                .filter(entry -> entry.getKey().getYear() == year)
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> new DayStatus.Excepted(entry.getKey(), entry.getValue())));
    }

    private Map<LocalDate, DayStatus> holidays(int year) {
        return data.holidays().stream()
                .filter(holiday -> holiday.years().holds(year))
                .flatMap(holiday -> holiday.rule()
                        .in(year)
                        .map(day -> Map.entry(day, (DayStatus) new DayStatus.OnHoliday(holiday))))
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
