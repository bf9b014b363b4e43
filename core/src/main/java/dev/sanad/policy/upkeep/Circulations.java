package dev.sanad.policy.upkeep;

import dev.sanad.kernel.PersonId;
import dev.sanad.policy.upkeep.UpkeepEntry.Circulated;
import dev.sanad.policy.upkeep.UpkeepEntry.ReadingConfirmed;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads out of the entries of a policy who got which version and who confirmed it. */
record Circulations(List<UpkeepEntry> entries) {

    /** By number of the version. */
    List<Circulation> all() {
        Map<Integer, Map<PersonId, Instant>> sent = new TreeMap<>();
        for (UpkeepEntry entry : entries) {
            if (entry.deed() instanceof Circulated circulated) {
                Map<PersonId, Instant> people =
                        sent.computeIfAbsent(circulated.number(), number -> new LinkedHashMap<>());
                circulated.people().stream()
                        .sorted(Comparator.comparing(PersonId::value))
                        .forEach(person -> people.putIfAbsent(person, entry.at()));
            }
        }
        return sent.entrySet().stream()
                .map(version -> circulation(version.getKey(), version.getValue()))
                .toList();
    }

    /** The entry by which somebody confirmed a version. */
    Optional<UpkeepEntry> confirmed(PersonId person, int number) {
        return entries.stream()
                .filter(entry -> entry.by().equals(person))
                .filter(entry -> entry.deed().equals(new ReadingConfirmed(number)))
                .findFirst();
    }

    boolean addressed(PersonId person, int number) {
        return entries.stream()
                .anyMatch(entry -> entry.deed() instanceof Circulated sent
                        && sent.number() == number
                        && sent.people().contains(person));
    }

    private Circulation circulation(int number, Map<PersonId, Instant> sent) {
        return new Circulation(
                number,
                sent.entrySet().stream()
                        .map(each -> new Circulation.Addressee(
                                each.getKey(),
                                each.getValue(),
                                confirmed(each.getKey(), number).map(UpkeepEntry::at)))
                        .toList());
    }
}
