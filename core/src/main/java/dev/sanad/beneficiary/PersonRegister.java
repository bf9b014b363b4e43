package dev.sanad.beneficiary;

import dev.sanad.beneficiary.Beneficiary.ContactPoint;
import dev.sanad.beneficiary.People.Written;
import dev.sanad.beneficiary.PersonChange.Kind;
import dev.sanad.beneficiary.PersonChange.Made;
import dev.sanad.beneficiary.name.Names;
import dev.sanad.journal.Fingerprints;
import dev.sanad.journal.StaleVersionException;
import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.CommandId;
import dev.sanad.kernel.PersonId;
import dev.sanad.text.TextUse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The register of an association's beneficiaries. Thread-safe.
 *
 * <p>A merger moves nothing: the entry that turned out to be another points to it, and its old id finds the other from
 * then on, until they are separated again. Refusals come as {@link dev.sanad.kernel.RefusedException}.
 */
public final class PersonRegister {
    private static final int MOST_CANDIDATES = 20;
    private static final int LONGEST_ADDRESS = 320;
    private static final int OLDEST = 150;

    private final AssociationId association;
    private final People people;
    private final Fingerprints keyed;
    private final Matching matching;

    /**
     * The register of one association.
     *
     * @param keyed the host's secret under which identifiers and names are found
     */
    public PersonRegister(AssociationId association, People people, Fingerprints keyed) {
        this.association = association;
        this.people = people;
        this.keyed = keyed;
        this.matching = new Matching(Names.shipped(), keyed);
    }

    /** Takes somebody in. The same command again returns the first entry; refuses it with other content. */
    public PersonEntry register(CommandId command, Made made, Beneficiary beneficiary) {
        check(beneficiary, made);
        PersonId id =
                new PersonId("p-" + keyed.of("person:" + command.value()).hex().substring(0, 32));
        PersonEntry entry = new PersonEntry(id, 1, beneficiary, Optional.empty());
        try {
            keep(written(entry, Kind.REGISTERED, made, Optional.empty()));
            return entry;
        } catch (StaleVersionException there) {
            PersonEntry first = people.find(association, id).orElseThrow(() -> there);
            if (first.version() == 1 && !first.beneficiary().equals(beneficiary)) {
                throw PersonRefusal.COMMAND_REUSED.exception();
            }
            return first;
        }
    }

    /** The entry that stands for this id today: its own, or the one it was merged into. */
    public PersonEntry find(PersonId id) {
        PersonEntry entry = entry(id);
        while (entry.mergedInto().isPresent()) {
            entry = entry(entry.mergedInto().get());
        }
        return entry;
    }

    /**
     * Puts new data in place of the old; the same change again does nothing. Throws {@link StaleVersionException} where
     * another was faster.
     */
    public PersonEntry change(Made made, PersonId id, long version, Beneficiary changed) {
        PersonEntry entry = unmerged(id);
        check(changed, made);
        if (entry.version() == version + 1 && entry.beneficiary().equals(changed)) {
            return entry;
        }
        if (entry.version() != version) {
            throw new StaleVersionException("the entry has changed since it was read");
        }
        PersonEntry next = entry.next(changed);
        keep(written(next, Kind.CHANGED, made, Optional.empty()));
        return next;
    }

    /** Who else may be the same, the likeliest first; each once, by the entry that stands for him today. */
    public List<PersonMatch> candidates(PersonId id) {
        PersonEntry own = find(id);
        return candidates(own.beneficiary()).stream()
                .filter(match -> !match.id().equals(own.id()))
                .toList();
    }

    /** Who a newcomer may be, before he is taken in. */
    public List<PersonMatch> candidates(Beneficiary newcomer) {
        Matching.Known sought = matching.known(newcomer);
        Map<PersonId, PersonMatch> best = new LinkedHashMap<>();
        for (PersonEntry found : people.sharing(association, matching.sought(sought), MOST_CANDIDATES)) {
            PersonId stands = found.mergedInto().isPresent() ? find(found.id()).id() : found.id();
            matching.match(sought, matching.known(found.beneficiary()), stands)
                    .ifPresent(match ->
                            best.merge(stands, match, (one, other) -> one.score() >= other.score() ? one : other));
        }
        return best.values().stream()
                .sorted((one, other) -> other.score() - one.score())
                .toList();
    }

    /**
     * Says that two entries are one; does nothing where that was said before. Refused without a second strong attribute
     * beside the name.
     */
    public PersonEntry merge(Made made, PersonId id, PersonId into) {
        if (entry(id).mergedInto().equals(Optional.of(into))) {
            return find(into);
        }
        PersonEntry one = unmerged(id);
        PersonEntry other = unmerged(into);
        if (one.id().equals(other.id())) {
            throw PersonRefusal.SAME_ENTRY.exception();
        }
        if (one.beneficiary().kind() != other.beneficiary().kind()) {
            throw PersonRefusal.KINDS_DIFFER.exception();
        }
        PersonMatch match = matching.match(matching.known(one.beneficiary()), matching.known(other.beneficiary()), into)
                .filter(PersonMatch::strong)
                .orElseThrow(PersonRefusal.EVIDENCE_MISSING::exception);
        return joined(made, one.merged(Optional.of(into)), other, match.reasons());
    }

    /** Undoes a merger: the old id finds its own entry again. Does nothing where it is not merged. */
    public PersonEntry separate(Made made, PersonId id) {
        PersonEntry one = entry(id);
        return one.mergedInto()
                .map(into -> joined(made, one.merged(Optional.empty()), entry(into), List.of()))
                .orElse(one);
    }

    /** What became of exactly this entry. */
    public List<PersonChange> history(PersonId id) {
        entry(id);
        return people.history(association, id);
    }

    private PersonEntry joined(Made made, PersonEntry one, PersonEntry before, List<String> evidence) {
        boolean merging = one.mergedInto().isPresent();
        PersonEntry other = before.next(before.beneficiary());
        PersonChange own = new PersonChange(
                one.version(), merging ? Kind.MERGED : Kind.SEPARATED, made, Optional.of(other.id()), evidence);
        PersonChange its = new PersonChange(
                other.version(), merging ? Kind.ABSORBED : Kind.RELEASED, made, Optional.of(one.id()), evidence);
        people.keep(association, List.of(written(one, own), written(other, its)));
        return merging ? other : one;
    }

    private PersonEntry entry(PersonId id) {
        return people.find(association, id).orElseThrow(PersonRefusal.UNKNOWN::exception);
    }

    private PersonEntry unmerged(PersonId id) {
        PersonEntry entry = entry(id);
        if (entry.mergedInto().isPresent()) {
            throw PersonRefusal.MERGED.exception();
        }
        return entry;
    }

    private void keep(Written written) {
        people.keep(association, List.of(written));
    }

    private Written written(PersonEntry entry, Kind kind, Made made, Optional<PersonId> other) {
        return written(entry, new PersonChange(entry.version(), kind, made, other, List.of()));
    }

    private Written written(PersonEntry entry, PersonChange change) {
        return new Written(entry, matching.kept(matching.known(entry.beneficiary())), change);
    }

    private void check(Beneficiary one, Made made) {
        List<String> spoken = new ArrayList<>(one.profile().otherNames().values());
        spoken.add(one.profile().name());
        spoken.forEach(name -> matching.names().keys(name).orThrow());
        LocalDate today = LocalDate.ofInstant(made.at(), ZoneOffset.UTC).plusDays(1);
        boolean bornWell = one.profile()
                .born()
                .map(day -> !day.isAfter(today) && day.isAfter(today.minusYears(OLDEST)))
                .orElse(true);
        if (!bornWell) {
            throw PersonRefusal.BIRTH_DATE.exception();
        }
        if (!one.contacts().stream().map(ContactPoint::address).allMatch(PersonRegister::fits)) {
            throw PersonRefusal.ADDRESS.exception();
        }
    }

    private static boolean fits(String address) {
        return !address.isBlank()
                && address.length() <= LONGEST_ADDRESS
                && TextUse.LINE.flawIn(address).isEmpty();
    }
}
