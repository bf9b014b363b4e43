package dev.sanad.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sanad.beneficiary.Beneficiary;
import dev.sanad.beneficiary.Beneficiary.Consent;
import dev.sanad.beneficiary.Beneficiary.ContactPoint;
import dev.sanad.beneficiary.Beneficiary.Profile;
import dev.sanad.beneficiary.Beneficiary.Standing;
import dev.sanad.beneficiary.Beneficiary.Tie;
import dev.sanad.beneficiary.PersonChange;
import dev.sanad.beneficiary.PersonEntry;
import dev.sanad.beneficiary.PersonMatch;
import dev.sanad.beneficiary.identifier.Identifier;
import dev.sanad.kernel.PersonId;
import java.util.Collection;
import java.util.List;

/** Entries of the register on the wire. Of a number only its end is shown. */
final class PersonJson {

    private static final int SHOWN = 4;

    private PersonJson() {}

    static ObjectNode of(PersonEntry entry) {
        Beneficiary one = entry.beneficiary();
        ObjectNode json = node();
        json.put("id", entry.id().value()).put("version", entry.version()).put("kind", Words.of(one.kind()));
        profile(json, one.profile());
        ArrayNode identifiers = json.putArray("identifiers");
        one.identifiers().forEach(identifier -> identifiers.add(identifier(identifier)));
        json.set("contacts", contacts(one.contacts()));
        standing(json, one.standing());
        return json;
    }

    static ArrayNode contacts(List<ContactPoint> points) {
        ArrayNode contacts = JsonNodeFactory.instance.arrayNode();
        points.forEach(point ->
                contacts.addObject().put("medium", Words.of(point.medium())).put("address", point.address()));
        return contacts;
    }

    static ObjectNode registered(PersonEntry entry, List<PersonMatch> candidates) {
        ObjectNode json = node().put("id", entry.id().value()).put("version", entry.version());
        json.set("candidates", matches(candidates));
        return json;
    }

    static ObjectNode candidates(List<PersonMatch> candidates) {
        ObjectNode json = node();
        json.set("candidates", matches(candidates));
        return json;
    }

    static ObjectNode history(List<PersonChange> changes) {
        ObjectNode json = node();
        ArrayNode list = json.putArray("changes");
        changes.forEach(change -> list.add(change(change)));
        return json;
    }

    private static ObjectNode change(PersonChange change) {
        ObjectNode json = node().put("version", change.version())
                .put("change", Words.of(change.kind()))
                .put("by", change.made().by().value())
                .put("at", change.made().at().toString());
        change.other().map(PersonId::value).ifPresent(other -> json.put("other", other));
        words(json, "evidence", change.evidence());
        return json;
    }

    private static ArrayNode matches(List<PersonMatch> matches) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (PersonMatch match : matches) {
            ObjectNode json = list.addObject()
                    .put("id", match.id().value())
                    .put("name", match.name().code())
                    .put("score", match.score())
                    .put("strong", match.strong());
            words(json, "reasons", match.reasons());
        }
        return list;
    }

    private static void profile(ObjectNode json, Profile profile) {
        json.put("name", profile.name());
        profile.otherNames().forEach((kind, name) -> json.put(Words.of(kind), name));
        profile.born().ifPresent(day -> json.put("born", day.toString()));
        profile.communication().language().ifPresent(language -> json.put("language", language.tag()));
        profile.communication().literacy().ifPresent(literacy -> json.put("literacy", Words.of(literacy)));
        profile.communication().mode().ifPresent(mode -> json.put("mode", Words.of(mode)));
    }

    private static ObjectNode identifier(Identifier identifier) {
        String value = identifier.value();
        return node().put("scheme", identifier.scheme())
                .put("ends", value.substring(Math.max(0, value.length() - SHOWN)));
    }

    private static void standing(ObjectNode json, Standing standing) {
        words(json, "bases", standing.bases().stream().map(Words::of).sorted().toList());
        words(json, "categories", standing.categories().stream().sorted().toList());
        ArrayNode consents = json.putArray("consents");
        standing.consents().forEach(consent -> consents.add(consent(consent)));
        ArrayNode ties = json.putArray("ties");
        standing.ties().forEach(tie -> ties.add(tie(tie)));
    }

    private static ObjectNode consent(Consent consent) {
        ObjectNode json = node().put("purpose", consent.purpose())
                .put("given", consent.given().toString());
        consent.until().ifPresent(day -> json.put("until", day.toString()));
        consent.withdrawn().ifPresent(day -> json.put("withdrawn", day.toString()));
        return json;
    }

    private static ObjectNode tie(Tie tie) {
        ObjectNode json = node().put("who", tie.who().value())
                .put("kind", Words.of(tie.kind()))
                .put("from", tie.from().toString());
        tie.until().ifPresent(day -> json.put("until", day.toString()));
        words(json, "scope", tie.scope().stream().sorted().toList());
        return json;
    }

    private static void words(ObjectNode json, String key, Collection<String> words) {
        ArrayNode list = json.putArray(key);
        words.forEach(list::add);
    }

    private static ObjectNode node() {
        return JsonNodeFactory.instance.objectNode();
    }
}
