package dev.sanad.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What one calendar states itself, without the one it may lie over. */
public final class CalendarData {
    private final String id;
    private final String version;
    private final Coverage coverage;
    private final List<Weekend> weekends;
    private final List<Holiday> holidays;
    private final Map<LocalDate, DayException> exceptions;

    private CalendarData(Builder builder) {
        id = builder.id;
        version = builder.version;
        coverage = builder.coverage;
        weekends = builder.weekends.stream()
                .sorted(Comparator.comparing(Weekend::from))
                .toList();
        holidays = List.copyOf(builder.holidays);
        exceptions = Map.copyOf(builder.exceptions);
    }

    /**
     * Starts a calendar that states nothing yet.
     *
     * @param version changes whenever the content does, so that deadlines can be traced to what they were reckoned by
     */
    public static Builder of(String id, String version) {
        return new Builder(id, version);
    }

    public String id() {
        return id;
    }

    public String version() {
        return version;
    }

    public Coverage coverage() {
        return coverage;
    }

    /** In the order in which they come into force. */
    public List<Weekend> weekends() {
        return weekends;
    }

    public List<Holiday> holidays() {
        return holidays;
    }

    public Map<LocalDate, DayException> exceptions() {
        return exceptions;
    }

    /** Collects the statements of one calendar; for one thread. */
    public static final class Builder {
        private final String id;
        private final String version;
        private Coverage coverage = Coverage.FULL;
        private final List<Weekend> weekends = new ArrayList<>();
        private final List<Holiday> holidays = new ArrayList<>();
        private final Map<LocalDate, DayException> exceptions = new HashMap<>();

        private Builder(String id, String version) {
            this.id = id;
            this.version = version;
        }

        public Builder covering(Coverage known) {
            coverage = known;
            return this;
        }

        public Builder weekend(Weekend weekend) {
            weekends.add(weekend);
            return this;
        }

        public Builder holiday(Holiday holiday) {
            holidays.add(holiday);
            return this;
        }

        /** The last one stated for a day counts. */
        public Builder exception(LocalDate day, DayException exception) {
            exceptions.put(day, exception);
            return this;
        }

        public CalendarData build() {
            return new CalendarData(this);
        }
    }
}
