package dev.sanad.lifecycle;

import dev.sanad.calendar.CalendarTerms;
import dev.sanad.calendar.Reckoning;
import dev.sanad.kernel.Actor;
import dev.sanad.kernel.Argument;
import dev.sanad.kernel.Language;
import dev.sanad.kernel.LocalText;
import dev.sanad.party.Office;
import dev.sanad.party.Party;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What all lifecycles of a policy share.
 *
 * @param parties who acts
 * @param offices where the association works
 * @param documents that can be supplied or handed out
 * @param facts about the person
 * @param calendar by which time is counted
 */
public record Setting(
        Map<String, Party> parties,
        Map<String, Office> offices,
        Map<String, Document> documents,
        Map<String, Fact> facts,
        CalendarTerms calendar) {

    public Setting {
        parties = ordered(parties);
        offices = ordered(offices);
        documents = ordered(documents);
        facts = ordered(facts);
    }

    /** How time is counted for a case of this office: by its hours, else by the association's calendar. */
    public Reckoning reckoning(Optional<String> office) {
        return office.map(offices::get).flatMap(Office::hours).map(calendar::at).orElseGet(calendar::reckoning);
    }

    /** The document of this name. */
    public Optional<Document> document(String document) {
        return Optional.ofNullable(documents.get(document));
    }

    /** Whether somebody works for the association: he holds a party of the policy, and not one that nobody holds. */
    public boolean employs(Actor actor) {
        return actor instanceof Actor.Known known
                && known.roles().stream()
                        .filter(role -> !Party.BUILT_IN.contains(role))
                        .anyMatch(parties::containsKey);
    }

    Setting over(Setting older) {
        return new Setting(
                CaseRules.over(parties, older.parties),
                CaseRules.over(offices, older.offices),
                CaseRules.over(documents, older.documents),
                CaseRules.over(facts, older.facts),
                calendar);
    }

    /** The party by its title, for messages. */
    public Argument party(String party) {
        Party known = parties.get(party);
        return new Argument.Named(party, known == null ? LocalText.of(Language.ENGLISH, party) : known.title());
    }

    private static <V> Map<String, V> ordered(Map<String, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
