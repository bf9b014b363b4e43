package dev.sanad.beneficiary;

import com.google.common.collect.ImmutableMap;
import dev.sanad.beneficiary.identifier.Identifier;
import dev.sanad.channel.Medium;
import dev.sanad.kernel.Language;
import dev.sanad.kernel.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A person, a household or an institution whom the association serves. Personal data throughout: nothing of it is
 * written by any {@code toString} here.
 *
 * @param identifiers numbers of states, banks and telephones
 * @param contacts how to reach it, the preferred first
 */
public record Beneficiary(
        OwnerKind kind, Profile profile, List<Identifier> identifiers, List<ContactPoint> contacts, Standing standing) {

    /** A second name by which somebody may be known, or that tells him from others of his name. */
    public enum NameKind {
        BIRTH_NAME,
        FATHER,
        MOTHER
    }

    /** How far somebody can read what he is handed. */
    public enum Literacy {
        READS,
        READS_LITTLE,
        DOES_NOT_READ
    }

    /** What makes somebody a beneficiary. */
    public enum Basis {
        /** A contract of his own in writing. */
        WRITTEN,
        /** The contract of an institution, which is a beneficiary too. */
        INSTITUTIONAL,
        /** That he uses the service and is served. */
        IMPLIED_CONDUCT,
        /** That he belongs to those whom the association covers. */
        COVERAGE
    }

    /**
     * Who it is.
     *
     * @param name as it was given, untouched
     * @param born for a person, where it is known
     */
    public record Profile(
            String name, Map<NameKind, String> otherNames, Optional<LocalDate> born, Communication communication) {
        public Profile {
            otherNames = ImmutableMap.copyOf(otherNames);
        }

        @Override
        public String toString() {
            return "profile";
        }
    }

    /**
     * How to speak with it.
     *
     * @param mode the medium it prefers
     */
    public record Communication(Optional<Language> language, Optional<Literacy> literacy, Optional<Medium> mode) {
        public static final Communication UNKNOWN =
                new Communication(Optional.empty(), Optional.empty(), Optional.empty());

        @Override
        public String toString() {
            return "communication";
        }
    }

    /** An address on one medium. */
    public record ContactPoint(Medium medium, String address) {
        @Override
        public String toString() {
            return medium.name();
        }
    }

    /**
     * What it is to the association.
     *
     * @param categories in the association's own words
     * @param ties who acts for it or belongs to it
     */
    public record Standing(Set<Basis> bases, Set<String> categories, List<Consent> consents, List<Tie> ties) {
        public static final Standing NONE = new Standing(Set.of(), Set.of(), List.of(), List.of());

        public Standing {
            bases = Set.copyOf(bases);
            categories = Set.copyOf(categories);
            consents = List.copyOf(consents);
            ties = List.copyOf(ties);
        }

        @Override
        public String toString() {
            return "standing";
        }
    }

    /**
     * That something may be done with its data.
     *
     * @param purpose in the association's own words
     * @param until the last day, where it ends by itself
     * @param withdrawn the day from which it no longer counts
     */
    public record Consent(String purpose, LocalDate given, Optional<LocalDate> until, Optional<LocalDate> withdrawn) {
        @Override
        public String toString() {
            return "consent";
        }
    }

    /**
     * Somebody who stands to it in some relation.
     *
     * @param who the other
     * @param scope the services for which he acts; every one where empty
     * @param until the last day; open where empty
     */
    public record Tie(PersonId who, Kind kind, Set<String> scope, LocalDate from, Optional<LocalDate> until) {
        public Tie {
            scope = Set.copyOf(scope);
        }

        /** What the other is. */
        public enum Kind {
            GUARDIAN,
            REPRESENTATIVE,
            AGENT,
            /** Belongs to this household. */
            MEMBER,
            /** The institution under whose contract it is served. */
            INSTITUTION;

            /** Whether he speaks and signs for it. */
            public boolean acts() {
                return this == GUARDIAN || this == REPRESENTATIVE || this == AGENT;
            }
        }

        boolean begun(LocalDate day) {
            return !day.isBefore(from);
        }

        boolean ended(LocalDate day) {
            return until.map(day::isAfter).orElse(false);
        }

        boolean covers(String service) {
            return scope.isEmpty() || scope.contains(service);
        }

        @Override
        public String toString() {
            return kind.name();
        }
    }

    public Beneficiary {
        identifiers = List.copyOf(identifiers);
        contacts = List.copyOf(contacts);
    }

    /**
     * In which order to try its contact points: the medium a case asks for before the one it prefers, and both before
     * the rest, which keep their order.
     */
    public List<ContactPoint> reach(Optional<Medium> caseAsksFor) {
        List<ContactPoint> order = new ArrayList<>();
        Optional<Medium> preferred = profile.communication().mode();
        contacts.stream()
                .filter(point -> caseAsksFor.equals(Optional.of(point.medium())))
                .forEach(order::add);
        contacts.stream()
                .filter(point -> preferred.equals(Optional.of(point.medium())))
                .forEach(order::add);
        order.addAll(contacts);
        return order.stream().distinct().toList();
    }

    @Override
    public String toString() {
        return kind.name();
    }
}
