package dev.sanad.calendar;

import dev.sanad.kernel.Refusal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/** Reads the parts of a calendar file one by one, so that the faults of all are found. */
final class CalendarReader {
    private static final Set<String> KEYS =
            Set.of("calendar", "version", "over", "covers", "weekends", "holidays", "exceptions");

    private final List<CalendarFault> faults;
    private final Function<String, Optional<WorkCalendar>> bases;

    CalendarReader(List<CalendarFault> faults, Function<String, Optional<WorkCalendar>> bases) {
        this.faults = faults;
        this.bases = bases;
    }

    WorkCalendar read(FileNode file) {
        FileMap root = file.map().only(KEYS);
        CalendarData.Builder data = CalendarData.of(
                root.required("calendar").text(), root.required("version").text());
        each(root.optional("covers").stream().toList(), node -> data.covering(coverage(node.map())));
        each(root.optional("weekends").map(FileNode::list).orElse(List.of()), node -> data.weekend(weekend(node)));
        each(all(root, "holidays"), node -> data.holiday(HolidayReader.read(node)));
        each(
                all(root, "exceptions"),
                node -> data.exception(node.fit(() -> LocalDate.parse(node.key())), exception(node.map())));
        return root.optional("over")
                .map(over -> base(over).under(data.build()))
                .orElseGet(() -> WorkCalendar.of(data.build()));
    }

    private WorkCalendar base(FileNode over) {
        return bases.apply(over.text())
                .orElseThrow(() -> new UnfitException(
                        over.node().getStartMark(),
                        Refusal.of(CalendarRefusal.BASE_UNKNOWN).with("base", over.text())));
    }

    private static Collection<FileNode> all(FileMap root, String key) {
        return root.optional(key).map(node -> node.map().all()).orElse(List.of());
    }

    private void each(Collection<FileNode> nodes, Consumer<FileNode> read) {
        for (FileNode node : nodes) {
            try {
                read.accept(node);
            } catch (UnfitException unfit) {
                faults.add(unfit.fault());
            }
        }
    }

    private static Coverage coverage(FileMap covers) {
        covers.only(Set.of("from", "to", "lacks"));
        FileNode to = covers.required("to");
        int first = covers.required("from").parse(Integer::valueOf);
        int last = to.parse(Integer::valueOf);
        return new Coverage(
                to.fit(() -> new Years(first, last)), covers.optional("lacks").map(FileNode::text));
    }

    private static Weekend weekend(FileNode node) {
        FileMap weekend = node.map().only(Set.of("from", "days"));
        FileNode days = weekend.required("days");
        String names = String.join(",", days.list().stream().map(FileNode::text).toList());
        return days.fit(() -> new Weekend(
                weekend.optional("from")
                        .map(from -> from.parse(LocalDate::parse))
                        .orElse(LocalDate.MIN),
                names.isEmpty() ? Set.of() : Weekdays.read(names).orElseThrow(days::unfit)));
    }

    private static DayException exception(FileMap day) {
        day.only(Set.of("closed", "open", "source"));
        Source source = Source.of(day.required("source").text());
        Optional<FileNode> open = day.optional("open");
        boolean closed = day.optional("closed").map(FileNode::yes).orElse(false);
        if (closed == open.isPresent()) {
            throw day.self().unfit();
        }
        return open.<DayException>map(node -> new DayException.Open(times(node), source))
                .orElseGet(() -> new DayException.Closed(source));
    }

    private static Optional<OpenTimes> times(FileNode open) {
        if (open.text().equals("yes")) {
            return Optional.empty();
        }
        Reading<OpenTimes> times = OpenTimes.read(open.text());
        if (times.refused().isPresent()) {
            throw open.unfit();
        }
        return Optional.of(times.orThrow());
    }
}
