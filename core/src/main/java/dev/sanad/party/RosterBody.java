package dev.sanad.party;

import dev.sanad.journal.BodyReader;
import dev.sanad.journal.BodyWriter;
import dev.sanad.journal.Value;
import dev.sanad.kernel.PersonId;
import dev.sanad.party.Roster.Absence;
import dev.sanad.party.Roster.Appointment;
import dev.sanad.party.Roster.Interests;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes a roster as a tree of values, and reads it again. */
final class RosterBody {
    private RosterBody() {}

    static Value.Tree write(Roster roster) {
        return new BodyWriter()
                .putAll("appointments", roster.appointments(), RosterBody::appointment)
                .putAll("absences", roster.absences(), RosterBody::absence)
                .putAll("shifts", roster.shifts(), RosterBody::shift)
                .putMap("deputies", named(roster.interests().deputies()), id -> Value.of(id.value()))
                .putMap("conflicts", named(roster.interests().conflicts()), RosterBody::people)
                .put("zone", roster.zone().getId())
                .tree();
    }

    static Roster read(Value.Tree tree) {
        BodyReader body = new BodyReader(tree);
        return new Roster(
                body.all("appointments", value -> appointment(BodyReader.of(value))),
                body.all("absences", value -> absence(BodyReader.of(value))),
                body.all("shifts", value -> shift(BodyReader.of(value))),
                new Interests(
                        persons(body.map("deputies", RosterBody::person)),
                        persons(body.map("conflicts", RosterBody::people))),
                ZoneId.of(body.text("zone")));
    }

    private static Value appointment(Appointment one) {
        return new BodyWriter()
                .put("person", one.person().value())
                .put("party", one.party())
                .put("office", one.office())
                .put("from", one.from().toString())
                .putDay("until", one.until())
                .tree();
    }

    private static Appointment appointment(BodyReader body) {
        return new Appointment(
                new PersonId(body.text("person")),
                body.text("party"),
                body.text("office"),
                LocalDate.parse(body.text("from")),
                body.optionalDay("until"));
    }

    private static Value absence(Absence one) {
        return new BodyWriter()
                .put("person", one.person().value())
                .put("first", one.first().toString())
                .put("last", one.last().toString())
                .tree();
    }

    private static Absence absence(BodyReader body) {
        return new Absence(
                new PersonId(body.text("person")),
                LocalDate.parse(body.text("first")),
                LocalDate.parse(body.text("last")));
    }

    private static Value shift(Shift one) {
        return new BodyWriter()
                .put("person", one.person().value())
                .put("party", one.party())
                .put("from", one.from())
                .put("to", one.to())
                .tree();
    }

    private static Shift shift(BodyReader body) {
        return new Shift(
                new PersonId(body.text("person")), body.text("party"), body.instant("from"), body.instant("to"));
    }

    private static Value people(Set<PersonId> people) {
        return new Value.Items(people.stream()
                .map(PersonId::value)
                .sorted(Comparator.naturalOrder())
                .<Value>map(Value::of)
                .toList());
    }

    private static Set<PersonId> people(Value value) {
        return new BodyReader(new Value.Tree(Map.of("all", value)))
                .texts("all").stream().map(PersonId::new).collect(Collectors.toSet());
    }

    private static PersonId person(Value value) {
        return new PersonId(new BodyReader(new Value.Tree(Map.of("person", value))).text("person"));
    }

    private static <T> Map<String, T> named(Map<PersonId, T> map) {
        Map<String, T> named = new TreeMap<>();
        map.forEach((id, value) -> named.put(id.value(), value));
        return named;
    }

    private static <T> Map<PersonId, T> persons(Map<String, T> named) {
        Map<PersonId, T> map = new LinkedHashMap<>();
        named.forEach((id, value) -> map.put(new PersonId(id), value));
        return map;
    }
}
