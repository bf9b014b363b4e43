package dev.sanad.beneficiary;

import dev.sanad.beneficiary.Beneficiary.Basis;
import dev.sanad.beneficiary.Beneficiary.Communication;
import dev.sanad.beneficiary.Beneficiary.Consent;
import dev.sanad.beneficiary.Beneficiary.ContactPoint;
import dev.sanad.beneficiary.Beneficiary.Literacy;
import dev.sanad.beneficiary.Beneficiary.NameKind;
import dev.sanad.beneficiary.Beneficiary.Profile;
import dev.sanad.beneficiary.Beneficiary.Standing;
import dev.sanad.beneficiary.Beneficiary.Tie;
import dev.sanad.beneficiary.identifier.Identifier;
import dev.sanad.channel.Medium;
import dev.sanad.journal.BodyReader;
import dev.sanad.journal.BodyWriter;
import dev.sanad.journal.Value;
import dev.sanad.kernel.Language;
import dev.sanad.kernel.PersonId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes a beneficiary as a tree of values, and reads it again. */
final class PersonBody {
    private PersonBody() {}

    static Value.Tree write(Beneficiary one) {
        return new BodyWriter()
                .put("kind", one.kind().name())
                .put("profile", profile(one.profile()))
                .putAll("identifiers", one.identifiers(), PersonBody::identifier)
                .putAll("contacts", one.contacts(), PersonBody::contact)
                .put("standing", standing(one.standing()))
                .tree();
    }

    static Beneficiary read(Value.Tree tree) {
        BodyReader body = new BodyReader(tree);
        return new Beneficiary(
                OwnerKind.valueOf(body.text("kind")),
                profile(body.body("profile")),
                body.all("identifiers", value -> identifier(BodyReader.of(value))),
                body.all("contacts", value -> contact(BodyReader.of(value))),
                standing(body.body("standing")));
    }

    private static Value profile(Profile profile) {
        Map<String, String> names = new TreeMap<>();
        profile.otherNames().forEach((kind, name) -> names.put(kind.name(), name));
        Communication speech = profile.communication();
        return new BodyWriter()
                .put("name", profile.name())
                .putMap("other-names", names, Value::of)
                .putDay("born", profile.born())
                .putText("language", speech.language().map(Language::tag))
                .putText("literacy", speech.literacy().map(Literacy::name))
                .putText("mode", speech.mode().map(Medium::name))
                .tree();
    }

    private static Profile profile(BodyReader body) {
        Map<NameKind, String> names = body.map("other-names", PersonBody::text).entrySet().stream()
                .collect(Collectors.toMap(name -> NameKind.valueOf(name.getKey()), Map.Entry::getValue));
        Communication speech = new Communication(
                body.optionalText("language").flatMap(Language::of),
                body.optionalText("literacy").map(Literacy::valueOf),
                body.optionalText("mode").map(Medium::valueOf));
        return new Profile(body.text("name"), names, body.optionalDay("born"), speech);
    }

    private static Value identifier(Identifier identifier) {
        return new BodyWriter()
                .put("scheme", identifier.scheme())
                .put("value", identifier.value())
                .tree();
    }

    private static Identifier identifier(BodyReader body) {
        return new Identifier(body.text("scheme"), body.text("value"));
    }

    private static Value contact(ContactPoint point) {
        return new BodyWriter()
                .put("medium", point.medium().name())
                .put("address", point.address())
                .tree();
    }

    private static ContactPoint contact(BodyReader body) {
        return new ContactPoint(Medium.valueOf(body.text("medium")), body.text("address"));
    }

    private static Value standing(Standing standing) {
        return new BodyWriter()
                .putAll(
                        "bases",
                        sorted(standing.bases().stream().map(Basis::name).collect(Collectors.toSet())),
                        Value::of)
                .putAll("categories", sorted(standing.categories()), Value::of)
                .putAll("consents", standing.consents(), PersonBody::consent)
                .putAll("ties", standing.ties(), PersonBody::tie)
                .tree();
    }

    private static Standing standing(BodyReader body) {
        return new Standing(
                body.texts("bases").stream().map(Basis::valueOf).collect(Collectors.toSet()),
                Set.copyOf(body.texts("categories")),
                body.all("consents", value -> consent(BodyReader.of(value))),
                body.all("ties", value -> tie(BodyReader.of(value))));
    }

    private static Value consent(Consent consent) {
        return new BodyWriter()
                .put("purpose", consent.purpose())
                .put("given", consent.given().toString())
                .putDay("until", consent.until())
                .putDay("withdrawn", consent.withdrawn())
                .tree();
    }

    private static Consent consent(BodyReader body) {
        return new Consent(
                body.text("purpose"),
                LocalDate.parse(body.text("given")),
                body.optionalDay("until"),
                body.optionalDay("withdrawn"));
    }

    private static Value tie(Tie tie) {
        return new BodyWriter()
                .put("who", tie.who().value())
                .put("kind", tie.kind().name())
                .putAll("scope", sorted(tie.scope()), Value::of)
                .put("from", tie.from().toString())
                .putDay("until", tie.until())
                .tree();
    }

    private static Tie tie(BodyReader body) {
        return new Tie(
                new PersonId(body.text("who")),
                Tie.Kind.valueOf(body.text("kind")),
                Set.copyOf(body.texts("scope")),
                LocalDate.parse(body.text("from")),
                body.optionalDay("until"));
    }

    private static List<String> sorted(Set<String> words) {
        return words.stream().sorted(Comparator.naturalOrder()).toList();
    }

    private static String text(Value value) {
        if (value instanceof Value.Text text) {
            return text.text();
        }
        throw new IllegalStateException("a record is damaged at 'other-names'");
    }
}
