package dev.sanad.beneficiary;

import dev.sanad.beneficiary.identifier.Identifier;
import dev.sanad.beneficiary.name.Likeness;
import dev.sanad.beneficiary.name.NameComparison;
import dev.sanad.beneficiary.name.NameKeys;
import dev.sanad.beneficiary.name.NameReason;
import dev.sanad.beneficiary.name.Names;
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
 * Compares beneficiaries, and makes the keyed digests under which those alike are found. Names alone find who is
 * written the same; forms that are only alike are looked for among those born in the same year, and those of whom that
 * is not known, so that a common name brings no crowd.
 */
record Matching(Names names, Fingerprints keyed) {
    private static final String ANY_YEAR = "?";
    private static final String WHOLE = "all:";
    private static final int IDENTIFIER = 50;
    private static final int SHARED = 20;

    Set<Fingerprint> kept(Beneficiary one) {
        return keys(one, List.of(year(one)));
    }

    Set<Fingerprint> sought(Beneficiary one) {
        return keys(one, one.profile().born().isPresent() ? List.of(year(one), ANY_YEAR) : List.of(ANY_YEAR));
    }

    private Set<Fingerprint> keys(Beneficiary one, List<String> years) {
        Set<Fingerprint> keys = new HashSet<>();
        one.identifiers().forEach(identifier -> keys.add(identifier.fingerprint(keyed)));
        for (String name : spoken(one)) {
            NameKeys of = names.keys(name).orThrow();
            keys.add(keyed.of("name:strict:" + of.strict()));
            for (String key : of.search()) {
                List<String> among = key.startsWith(WHOLE) ? List.of("") : years;
                among.forEach(year -> keys.add(keyed.of("name:" + key + "|" + year)));
            }
        }
        return keys;
    }

    private static String year(Beneficiary one) {
        return one.profile().born().map(LocalDate::getYear).map(String::valueOf).orElse(ANY_YEAR);
    }

    /** Empty where nothing speaks for one person. */
    Optional<PersonMatch> match(Beneficiary one, Beneficiary other, PersonId id) {
        NameComparison name = alike(one, other);
        List<String> reasons = new ArrayList<>();
        name.reasons().stream().map(NameReason::code).forEach(code -> reasons.add("name-" + code));
        boolean identifier = shares(one, other, false);
        boolean reachable = shares(one, other, true);
        boolean born = one.profile().born().isPresent()
                && one.profile().born().equals(other.profile().born());
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

    private NameComparison alike(Beneficiary one, Beneficiary other) {
        return spoken(one).stream()
                .flatMap(own -> spoken(other).stream()
                        .map(its -> names.compare(own, its).orThrow()))
                .max(Comparator.comparing(NameComparison::score))
                .orElseThrow();
    }

    /** A name and a birth name; those of the parents are not his. */
    private static List<String> spoken(Beneficiary one) {
        return Stream.concat(
                        Stream.of(one.profile().name()),
                        Stream.ofNullable(one.profile().otherNames().get(Beneficiary.NameKind.BIRTH_NAME)))
                .toList();
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
