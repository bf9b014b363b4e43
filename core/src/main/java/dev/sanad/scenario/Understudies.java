package dev.sanad.scenario;

import dev.sanad.beneficiary.OwnerKind;
import dev.sanad.lifecycle.Setting;
import dev.sanad.party.Office;
import dev.sanad.party.Party;
import dev.sanad.scenario.Scenario.Person;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The people of a story: two for each role, so that a second can do what the first may not. */
final class Understudies {
    private static final String ONE = "-one";
    private static final String OTHER = "-other";

    private final Setting setting;
    private final Map<String, Person> all = new LinkedHashMap<>();

    Understudies(Setting setting) {
        this.setting = setting;
        setting.parties().values().stream().filter(this::played).forEach(party -> {
            Person person =
                    new Person(Set.of(party.name()), office(party), Set.of(), OwnerKind.PERSON, Optional.empty());
            all.put(first(party.name()), person);
            if (party.exactly().orElse(2) > 1) {
                all.put(party.name() + OTHER, person);
            }
        });
    }

    Map<String, Person> all() {
        return all;
    }

    /** Who plays a party first; anybody else plays himself. */
    String first(String party) {
        if (party.equals(Party.STAFF)) {
            return all.keySet().stream().findFirst().orElse(party);
        }
        return played(party) ? party + ONE : party;
    }

    String second(String party) {
        return all.containsKey(party + OTHER) ? party + OTHER : first(party);
    }

    /** An office at which those who act for one office alone can act. */
    Optional<String> office() {
        return setting.parties().values().stream()
                .filter(this::played)
                .flatMap(party -> office(party).stream())
                .findFirst();
    }

    private boolean played(String party) {
        return Optional.ofNullable(setting.parties().get(party))
                .filter(this::played)
                .isPresent();
    }

    private boolean played(Party party) {
        return party.body().isEmpty() && !Party.BUILT_IN.contains(party.name());
    }

    private Optional<String> office(Party party) {
        return party.per()
                .flatMap(kind -> setting.offices().values().stream()
                        .filter(office -> office.kind().equals(kind))
                        .map(Office::name)
                        .findFirst());
    }
}
