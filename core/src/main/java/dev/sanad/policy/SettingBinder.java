package dev.sanad.policy;

import dev.sanad.calendar.CalendarData;
import dev.sanad.calendar.CalendarTerms;
import dev.sanad.calendar.Due;
import dev.sanad.calendar.Months;
import dev.sanad.calendar.OfficeHours;
import dev.sanad.calendar.Reading;
import dev.sanad.calendar.WorkCalendar;
import dev.sanad.party.Body;
import dev.sanad.party.Majority;
import dev.sanad.party.Office;
import dev.sanad.party.Party;
import dev.sanad.policy.source.Expected;
import dev.sanad.policy.source.FaultCode;
import dev.sanad.policy.tree.Cursor;
import dev.sanad.policy.tree.Fraction;
import dev.sanad.policy.tree.NameRule;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

/** Binds calendar, parties and offices. */
final class SettingBinder {

    private static final int MOST_MEMBERS = 999;

    private final Scope scope;
    private final Function<String, Optional<WorkCalendar>> calendars;

    SettingBinder(Scope scope, Function<String, Optional<WorkCalendar>> calendars) {
        this.scope = scope;
        this.calendars = calendars;
    }

    CalendarTerms calendar(Cursor in) {
        scope.cited(in);
        WorkCalendar uses = uses(in.required("uses"));
        ZoneId zone = zone(in.required("zone"));
        Months months = HeadBinder.months(in.required("months"));
        Due due = in.optional("due")
                .map(each -> Due.of(each.oneOf("as-is", "next-working-day")).orElseThrow())
                .orElse(Due.AS_IS);
        return new CalendarTerms(uses, zone, months, due, hours(in));
    }

    private WorkCalendar uses(Cursor in) {
        String id = in.name(NameRule.CLAUSE);
        Optional<String> read = Optional.of(id).filter(any -> !any.equals(Cursor.UNREAD));
        return read.flatMap(calendars).orElseGet(() -> {
            in.fail(FaultCode.REFERENCE_UNKNOWN, Expected.of("SA", "IR", "HU", "HU-no-transfers"));
            return WorkCalendar.of(CalendarData.of(Cursor.UNREAD, "0").build());
        });
    }

    private static ZoneId zone(Cursor in) {
        String zone = in.text();
        Set<String> known = ZoneId.getAvailableZoneIds();
        if (known.contains(zone)) {
            return ZoneId.of(zone);
        }
        Optional<String> meant = Expected.among(known, zone).nearest();
        List<String> such = List.of("Asia/Riyadh", "Asia/Tehran", "Europe/Budapest", "…");
        in.fail(FaultCode.REFERENCE_UNKNOWN, new Expected(such, meant));
        return ZoneOffset.UTC;
    }

    private static Map<String, OfficeHours> hours(Cursor in) {
        Map<String, OfficeHours> hours = new LinkedHashMap<>();
        in.optional("hours")
                .ifPresent(all ->
                        all.entries().forEach(each -> week(each).ifPresent(week -> hours.put(each.key(), week))));
        return hours;
    }

    private static Optional<OfficeHours> week(Cursor in) {
        Map<String, String> lines = new LinkedHashMap<>();
        in.entries(NameRule.ANY).forEach(line -> lines.put(line.key(), line.text()));
        if (OfficeHours.read(lines) instanceof Reading.Read<OfficeHours> read) {
            return Optional.of(read.value());
        }
        in.fail(FaultCode.VALUE_WRONG, Expected.of("MON-FRI: \"09:00-16:00\""));
        return Optional.empty();
    }

    Map<String, Party> parties(Cursor in) {
        List<Cursor> entries = in.entries();
        List<String> names = entries.stream().map(Cursor::key).toList();
        Map<String, Party> parties = new LinkedHashMap<>();
        for (Cursor entry : entries) {
            parties.put(entry.key(), party(entry, names));
        }
        return parties;
    }

    private Party party(Cursor in, List<String> names) {
        Optional<String> per = in.optional("per").map(Cursor::name);
        OptionalInt exactly = in.optional("exactly")
                .map(each -> OptionalInt.of(each.integer(1, MOST_MEMBERS)))
                .orElse(OptionalInt.empty());
        Optional<String> standIn = in.optional("stand-in").map(each -> each.reference(names));
        Optional<Body> body = in.optional("body").map(this::body);
        scope.cited(in);
        return new Party(in.key(), scope.title(in, in.key()), per, exactly, standIn, body);
    }

    private Body body(Cursor in) {
        scope.cited(in);
        int members = in.required("members").integer(1, MOST_MEMBERS);
        int quorum = in.required("quorum").integer(1, MOST_MEMBERS);
        Cursor passes = in.required("passes");
        boolean over = passes.has("over");
        Fraction share = passes.required(over ? "over" : "at-least").fraction();
        passes.knows("over", "at-least");
        Majority.Of of = passes.required("of").oneOf(Majority.Of.class);
        Body.Tie tie = in.required("tie").oneOf(Body.Tie.class);
        return new Body(members, quorum, new Majority(over, share.part(), share.whole(), of), tie);
    }

    Map<String, Office> offices(Cursor in, CalendarTerms calendar) {
        Map<String, Office> offices = new LinkedHashMap<>();
        if (in.isText()) {
            in.oneOf("registry");
            return offices;
        }
        List<Cursor> entries = in.entries();
        List<String> names = entries.stream().map(Cursor::key).toList();
        for (Cursor entry : entries) {
            offices.put(entry.key(), office(entry, names, calendar));
        }
        refuseCircles(entries, offices);
        return offices;
    }

    private Office office(Cursor in, List<String> names, CalendarTerms calendar) {
        scope.cited(in);
        return new Office(
                in.key(),
                in.required("kind").name(),
                in.optional("in").map(each -> each.reference(names)),
                in.optional("hours").map(each -> each.reference(calendar.hours().keySet())),
                in.optional("title").map(scope::text));
    }

    private static void refuseCircles(List<Cursor> entries, Map<String, Office> offices) {
        for (Cursor entry : entries) {
            List<String> chain = new ArrayList<>();
            Optional<String> up = Optional.of(entry.key());
            while (up.isPresent() && !chain.contains(up.get())) {
                chain.add(up.get());
                up = Optional.ofNullable(offices.get(up.get())).flatMap(Office::in);
            }
            if (up.isPresent()) {
                entry.fail(FaultCode.VALUE_WRONG, Expected.of("no circle"));
            }
        }
    }
}
