package dev.sanad.beneficiary;

import dev.sanad.beneficiary.identifier.Identifier;
import dev.sanad.beneficiary.name.Likeness;
import dev.sanad.beneficiary.name.NameComparison;
import dev.sanad.beneficiary.name.NameKeys;
import dev.sanad.beneficiary.name.NameReason;
import dev.sanad.beneficiary.name.Names;
import dev.sanad.beneficiary.name.ReadName;
import dev.sanad.journal.Fingerprint;
import dev.sanad.journal.Fingerprints;
import dev.sanad.kernel.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Compares beneficiaries, and makes the keyed digests under which those alike are found. A whole name finds those of the
 * same name, best together with the day of birth; forms that are only alike are looked for among those born in the same
 * year, and those of whom that is not known, so that a common name brings no crowd.
 */
record Matching(Names names, Fingerprints keyed) {
    private static final String UNKNOWN = "?";
    private static final String WHOLE = "all:";
    private static final int IDENTIFIER = 50;
    private static final int SHARED = 20;

    /** Somebody whose names were read once, to be compared with many. */
    record Known(Beneficiary who, List<ReadName> spoken) {
        private Optional<LocalDate> born() {
            return who.profile().born();
        }
    }

    /** Refuses a name that cannot be read. */
    Known known(Beneficiary one) {
        return new Known(
                one, spoken(one).map(name -> names.read(name).orThrow()).toList());
    }

    Set<Fingerprint> kept(Known one) {
        return keys(one, List.of(year(one)));
    }

    Set<Fingerprint> sought(Known one) {
        return keys(one, one.born().isPresent() ? List.of(year(one), UNKNOWN) : List.of(UNKNOWN));
    }

    private Set<Fingerprint> keys(Known one, List<String> years) {
        Set<String> keys = new HashSet<>();
        for (ReadName name : one.spoken()) {
            NameKeys of = name.keys();
            keys.add("strict:" + of.strict());
            for (String key : of.search()) {
                if (key.startsWith(WHOLE)) {
                    keys.add(key + "|");
                    one.born().ifPresent(day -> keys.add(key + "|" + day));
                } else {
                    years.forEach(year -> keys.add(key + "|" + year));
                }
            }
        }
        Set<Fingerprint> digests = new HashSet<>();
        keys.forEach(key -> digests.add(keyed.of("name:" + key)));
        one.who().identifiers().forEach(identifier -> digests.add(identifier.fingerprint(keyed)));
        return digests;
    }

    private static String year(Known one) {
        return one.born().map(LocalDate::getYear).map(String::valueOf).orElse(UNKNOWN);
    }

    /** Empty where nothing speaks for one person. */
    Optional<PersonMatch> match(Known one, Known other, PersonId id) {
        NameComparison name = alike(one, other);
        List<String> reasons = new ArrayList<>();
        name.reasons().stream().map(NameReason::code).forEach(code -> reasons.add("name-" + code));
        boolean identifier = shares(one.who(), other.who(), false);
        boolean reachable = shares(one.who(), other.who(), true);
        boolean born = one.born().isPresent() && one.born().equals(other.born());
        int score = name.score() / 2 + (identifier ? IDENTIFIER : 0) + (reachable ? SHARED : 0) + (born ? SHARED : 0);
        Stream.of(identifier ? "identifier" : "", reachable ? "phone-or-account" : "", born ? "birth-date" : "")
                .filter(reason -> !reason.isEmpty())
                .forEach(reasons::add);
        boolean named = name.likeness() != Likeness.DIFFERENT;
        boolean strong = named ? identifier || born && reachable : identifier && born;
        return named || identifier || born && reachable
                ? Optional.of(new PersonMatch(id, name.likeness(), reasons, Math.min(score, 100), strong))
                : Optional.empty();
    }

    private static NameComparison alike(Known one, Known other) {
        return one.spoken().stream()
                .flatMap(own -> other.spoken().stream().map(own::comparedWith))
                .max(Comparator.comparing(NameComparison::score))
                .orElseThrow();
    }

    /** A name and a birth name; those of the parents are not his. */
    private static Stream<String> spoken(Beneficiary one) {
        return Stream.concat(
                Stream.of(one.profile().name()),
                Stream.ofNullable(one.profile().otherNames().get(Beneficiary.NameKind.BIRTH_NAME)));
    }

    private static boolean shares(Beneficiary one, Beneficiary other, boolean sharedInFamilies) {
        List<Identifier> its = other.identifiers().stream()
                .filter(identifier -> sharedInFamilies == inFamilies(identifier))
                .toList();
        return !Collections.disjoint(one.identifiers(), its);
    }

    /** A telephone and an account may serve a whole family. */
    private static boolean inFamilies(Identifier identifier) {
        return identifier.scheme().startsWith("PHONE_") || identifier.scheme().startsWith("IBAN_");
    }
}
