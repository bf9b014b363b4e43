package dev.sanad.beneficiary;

import dev.sanad.beneficiary.Beneficiary.ContactPoint;
import dev.sanad.beneficiary.People.Written;
import dev.sanad.beneficiary.PersonChange.Kind;
import dev.sanad.beneficiary.PersonChange.Made;
import dev.sanad.beneficiary.name.Names;
import dev.sanad.journal.BodyWriter;
import dev.sanad.journal.CommandContent;
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
 * then on, until they are separated again. The same command again changes nothing, whatever has changed since, and returns
 * the entry as it stands now; with other content it is refused. Refusals come as {@link dev.sanad.kernel.RefusedException}.
 */
public final class PersonRegister {
    private static final int MOST_CANDIDATES = 20;
    private static final int LONGEST_ADDRESS = 320;
    private static final int OLDEST = 150;

    private final AssociationId association;
    private final People people;
    private final Fingerprints keyed;
    private final Matching matching;
    private final PersonCommands commands;

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
        this.commands = new PersonCommands(association, people, keyed);
    }

    /**
     * New data in the place of the old.
     *
     * @param version of the entry that was read
     * @param keepsIdentifiers whether the identifiers stay as they are, whatever the data hold
     */
    public record Change(long version, Beneficiary data, boolean keepsIdentifiers) {
        private Beneficiary of(Beneficiary before) {
            return keepsIdentifiers
                    ? new Beneficiary(
                            data.kind(), data.profile(), before.identifiers(), data.contacts(), data.standing())
                    : data;
        }
    }

    /** Takes somebody in. */
    public PersonEntry register(CommandId command, Made made, Beneficiary beneficiary) {
        PersonId id =
                new PersonId("p-" + keyed.of("person:" + command.value()).hex().substring(0, 32));
        CommandContent asked = commands.asked(
                command, made, new BodyWriter().put("kind", "register").put("data", PersonBody.write(beneficiary)));
        return commands.once(asked, () -> registered(asked, made, id, beneficiary), () -> entry(id));
    }

    /** The entry is there already where its command is old and not kept any more. */
    private PersonEntry registered(CommandContent asked, Made made, PersonId id, Beneficiary beneficiary) {
        Optional<PersonEntry> there = people.find(association, id);
        if (there.isPresent()) {
            return there.filter(first -> first.beneficiary().equals(beneficiary))
                    .orElseThrow(PersonRefusal.COMMAND_REUSED::exception);
        }
        check(beneficiary, made);
        PersonEntry entry = new PersonEntry(id, 1, beneficiary, Optional.empty());
        keep(asked, written(entry, Kind.REGISTERED, made));
        return entry;
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
     * Puts new data in the place of the old, in the entry that stands for the id today. Throws {@link
     * StaleVersionException} where another was faster.
     */
    public PersonEntry change(CommandId command, Made made, PersonId id, Change change) {
        CommandContent asked = commands.asked(
                command,
                made,
                new BodyWriter()
                        .put("kind", "change")
                        .put("id", id.value())
                        .put("version", change.version())
                        .put("data", PersonBody.write(change.data()))
                        .put("keeps-identifiers", change.keepsIdentifiers()));
        return commands.once(asked, () -> changed(asked, made, find(id), change), () -> find(id));
    }

    private PersonEntry changed(CommandContent asked, Made made, PersonEntry entry, Change change) {
        if (entry.version() != change.version()) {
            throw new StaleVersionException("the entry has changed since it was read");
        }
        check(change.data(), made);
        PersonEntry next = entry.next(change.of(entry.beneficiary()));
        keep(asked, written(next, Kind.CHANGED, made));
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
    public PersonEntry merge(CommandId command, Made made, PersonId id, PersonId into) {
        CommandContent asked = commands.asked(
                command,
                made,
                new BodyWriter().put("kind", "merge").put("id", id.value()).put("into", into.value()));
        return commands.once(asked, () -> merged(asked, made, id, into), () -> find(into));
    }

    private PersonEntry merged(CommandContent asked, Made made, PersonId id, PersonId into) {
        if (entry(id).mergedInto().equals(Optional.of(into))) {
            keep(asked);
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
        return joined(asked, made, one.merged(Optional.of(into)), other, match.reasons());
    }

    /** Undoes a merger: the old id finds its own entry again. Does nothing where it is not merged. */
    public PersonEntry separate(CommandId command, Made made, PersonId id) {
        CommandContent asked = commands.asked(
                command, made, new BodyWriter().put("kind", "separate").put("id", id.value()));
        return commands.once(asked, () -> separated(asked, made, entry(id)), () -> entry(id));
    }

    /** What became of exactly this entry. */
    public List<PersonChange> history(PersonId id) {
        entry(id);
        return people.history(association, id);
    }

    private PersonEntry separated(CommandContent asked, Made made, PersonEntry one) {
        if (one.mergedInto().isEmpty()) {
            keep(asked);
            return one;
        }
        PersonEntry other = entry(one.mergedInto().get());
        return joined(asked, made, one.merged(Optional.empty()), other, List.of());
    }

    private PersonEntry joined(
            CommandContent asked, Made made, PersonEntry one, PersonEntry before, List<String> evidence) {
        boolean merging = one.mergedInto().isPresent();
        PersonEntry other = before.next(before.beneficiary());
        PersonChange own = new PersonChange(
                one.version(), merging ? Kind.MERGED : Kind.SEPARATED, made, Optional.of(other.id()), evidence);
        PersonChange its = new PersonChange(
                other.version(), merging ? Kind.ABSORBED : Kind.RELEASED, made, Optional.of(one.id()), evidence);
        keep(asked, written(one, own), written(other, its));
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

    private void keep(CommandContent asked, Written... written) {
        people.keep(association, asked, List.of(written));
    }

    private Written written(PersonEntry entry, Kind kind, Made made) {
        return written(entry, new PersonChange(entry.version(), kind, made, Optional.empty(), List.of()));
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
