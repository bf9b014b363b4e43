package dev.sanad.survey;

import dev.sanad.calendar.IsoDay;
import dev.sanad.lifecycle.Occasion;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Sheets out of a file, of people whom nobody invited: taken all or not at all. */
public record Batch(Occasion occasion, String survey, List<Row> rows) {

    /**
     * A line of the file.
     *
     * @param id under which it is kept, and only once; made where the file says none
     * @param day on which it arrived; the day of the command where the file says none
     */
    public record Row(Optional<UUID> id, Mode mode, Groups groups, Optional<LocalDate> day, Filled filled) {

        /** Refuses years outside 1 to 9999 with {@link IllegalArgumentException}. */
        public Row {
            day.ifPresent(arrived -> IsoDay.fitting("day", arrived));
        }
    }

    public Batch {
        rows = List.copyOf(rows);
    }

    /** Without the answers. */
    @Override
    public String toString() {
        return "Batch[" + survey + ", " + rows.size() + "]";
    }
}
