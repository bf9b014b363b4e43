package dev.sanad.beneficiary;

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

    private final PersonEntries entries;
    private final PersonCommands commands;
    private final PersonMergers mergers;
    private final PersonCheck check;
    private final Fingerprints keyed;

    /**
     * The register of one association.
     *
     * @param keyed the host's secret under which identifiers and names are found
     */
    public PersonRegister(AssociationId association, People people, Fingerprints keyed) {
        this.entries = new PersonEntries(association, people, new Matching(Names.shipped(), keyed));
        this.commands = new PersonCommands(association, people, keyed);
        this.mergers = new PersonMergers(entries, commands);
        this.check = new PersonCheck(Names.shipped());
        this.keyed = keyed;
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
        return commands.once(asked, () -> registered(asked, made, id, beneficiary), () -> entries.entry(id));
    }

    /** The entry is there already where its command is old and not kept any more. */
    private PersonEntry registered(CommandContent asked, Made made, PersonId id, Beneficiary beneficiary) {
        Optional<PersonEntry> there = entries.people().find(entries.association(), id);
        if (there.isPresent()) {
            return there.filter(first -> first.beneficiary().equals(beneficiary))
                    .orElseThrow(PersonRefusal.COMMAND_REUSED::exception);
        }
        check.mustFit(beneficiary, made.at());
        PersonEntry entry = new PersonEntry(id, 1, beneficiary, Optional.empty());
        entries.keep(asked, entries.written(entry, Kind.REGISTERED, made));
        return entry;
    }

    /** The entry that stands for this id today: its own, or the one it was merged into. */
    public PersonEntry find(PersonId id) {
        return entries.standing(id);
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
        check.mustFit(change.data(), made.at());
        PersonEntry next = entry.next(change.of(entry.beneficiary()));
        entries.keep(asked, entries.written(next, Kind.CHANGED, made));
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
        Matching matching = entries.matching();
        Matching.Known sought = matching.known(newcomer);
        Map<PersonId, PersonMatch> best = new LinkedHashMap<>();
        for (PersonEntry found :
                entries.people().sharing(entries.association(), matching.sought(sought), MOST_CANDIDATES)) {
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
        return mergers.merge(command, made, id, into);
    }

    /** Undoes a merger: the old id finds its own entry again. Does nothing where it is not merged. */
    public PersonEntry separate(CommandId command, Made made, PersonId id) {
        return mergers.separate(command, made, id);
    }

    /** What became of exactly this entry. */
    public List<PersonChange> history(PersonId id) {
        PersonEntry entry = entries.entry(id);
        return entries.people().history(entries.association(), entry.id());
    }
}
