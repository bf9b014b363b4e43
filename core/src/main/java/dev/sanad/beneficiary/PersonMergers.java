package dev.sanad.beneficiary;

import dev.sanad.beneficiary.PersonChange.Kind;
import dev.sanad.beneficiary.PersonChange.Made;
import dev.sanad.journal.BodyWriter;
import dev.sanad.journal.CommandContent;
import dev.sanad.kernel.CommandId;
import dev.sanad.kernel.PersonId;
import java.util.List;
import java.util.Optional;

/** Says that two entries are one, and takes it back. */
record PersonMergers(PersonEntries entries, PersonCommands commands) {

    PersonEntry merge(CommandId command, Made made, PersonId id, PersonId into) {
        CommandContent asked = commands.asked(
                command,
                made,
                new BodyWriter().put("kind", "merge").put("id", id.value()).put("into", into.value()));
        return commands.once(asked, () -> merged(asked, made, id, into), () -> entries.standing(into));
    }

    PersonEntry separate(CommandId command, Made made, PersonId id) {
        CommandContent asked = commands.asked(
                command, made, new BodyWriter().put("kind", "separate").put("id", id.value()));
        return commands.once(asked, () -> separated(asked, made, entries.entry(id)), () -> entries.entry(id));
    }

    private PersonEntry merged(CommandContent asked, Made made, PersonId id, PersonId into) {
        if (entries.entry(id).mergedInto().equals(Optional.of(into))) {
            entries.keep(asked);
            return entries.standing(into);
        }
        PersonEntry one = entries.unmerged(id);
        PersonEntry other = entries.unmerged(into);
        return joined(asked, made, one.merged(Optional.of(into)), other, evidence(one, other));
    }

    /** By what the two are one. */
    private List<String> evidence(PersonEntry one, PersonEntry other) {
        if (one.id().equals(other.id())) {
            throw PersonRefusal.SAME_ENTRY.exception();
        }
        if (one.beneficiary().kind() != other.beneficiary().kind()) {
            throw PersonRefusal.KINDS_DIFFER.exception();
        }
        Matching matching = entries.matching();
        return matching.match(matching.known(one.beneficiary()), matching.known(other.beneficiary()), other.id())
                .filter(PersonMatch::strong)
                .map(PersonMatch::reasons)
                .orElseThrow(PersonRefusal.EVIDENCE_MISSING::exception);
    }

    private PersonEntry separated(CommandContent asked, Made made, PersonEntry one) {
        if (one.mergedInto().isEmpty()) {
            entries.keep(asked);
            return one;
        }
        PersonEntry other = entries.entry(one.mergedInto().get());
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
        entries.keep(asked, entries.written(one, own), entries.written(other, its));
        return merging ? other : one;
    }
}
