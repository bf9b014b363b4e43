package dev.sanad.rest;

import dev.sanad.beneficiary.Beneficiary;
import dev.sanad.beneficiary.Beneficiary.Basis;
import dev.sanad.beneficiary.Beneficiary.Communication;
import dev.sanad.beneficiary.Beneficiary.Consent;
import dev.sanad.beneficiary.Beneficiary.ContactPoint;
import dev.sanad.beneficiary.Beneficiary.Literacy;
import dev.sanad.beneficiary.Beneficiary.NameKind;
import dev.sanad.beneficiary.Beneficiary.Profile;
import dev.sanad.beneficiary.Beneficiary.Standing;
import dev.sanad.beneficiary.Beneficiary.Tie;
import dev.sanad.beneficiary.OwnerKind;
import dev.sanad.beneficiary.PersonRegister;
import dev.sanad.beneficiary.identifier.Identifier;
import dev.sanad.beneficiary.identifier.Identifiers;
import dev.sanad.beneficiary.identifier.Strictness;
import dev.sanad.calendar.Reading;
import dev.sanad.channel.Medium;
import dev.sanad.kernel.Language;
import dev.sanad.kernel.PersonId;
import dev.sanad.kernel.Refusal;
import dev.sanad.kernel.RefusedException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The body of {@code POST persons}. */
record PersonForm(
        OwnerKind kind, Profile profile, List<Written> identifiers, List<ContactPoint> contacts, Standing standing) {

    /** An identifier as somebody wrote it. */
    record Written(String scheme, String value) {
        @Override
        public String toString() {
            return scheme;
        }
    }

    /** What stands in the place of a needed field that is missing is used by nobody, since the fault is thrown before. */
    static PersonForm read(Form form) {
        return new PersonForm(
                form.word("kind", OwnerKind.class).orElse(OwnerKind.PERSON),
                profile(form),
                form.forms("identifiers", PersonForm::written),
                form.forms("contacts", PersonForm::contact),
                standing(form));
    }

    /** Refused for every identifier that its scheme does not take. */
    Beneficiary beneficiary(Identifiers schemes) {
        List<Reading<Identifier>> read = identifiers.stream()
                .map(one -> schemes.read(one.scheme(), one.value(), Strictness.LENIENT))
                .toList();
        List<Refusal> refusals =
                read.stream().flatMap(one -> one.refused().stream()).toList();
        if (!refusals.isEmpty()) {
            throw new RefusedException(refusals);
        }
        return new Beneficiary(
                kind, profile, read.stream().map(Reading::orThrow).toList(), contacts, standing);
    }

    /** What it makes of an entry that is there: identifiers stay where none is given. */
    PersonRegister.Change change(long version, Identifiers schemes) {
        return new PersonRegister.Change(version, beneficiary(schemes), identifiers.isEmpty());
    }

    private static Profile profile(Form form) {
        Map<NameKind, String> names = new EnumMap<>(NameKind.class);
        form.text("birth-name").ifPresent(name -> names.put(NameKind.BIRTH_NAME, name));
        form.text("father").ifPresent(name -> names.put(NameKind.FATHER, name));
        form.text("mother").ifPresent(name -> names.put(NameKind.MOTHER, name));
        Communication speech = new Communication(
                form.word("language", Language::of),
                form.word("literacy", Literacy.class),
                form.word("mode", Medium.class));
        return new Profile(form.neededText("name").orElse(""), names, form.day("born"), speech);
    }

    private static Written written(Form form) {
        return new Written(
                form.neededName("scheme").orElse(""), form.neededText("value").orElse(""));
    }

    private static ContactPoint contact(Form form) {
        return new ContactPoint(
                form.neededWord("medium", Medium.class).orElse(Medium.LETTER),
                form.neededText("address").orElse(""));
    }

    private static Standing standing(Form form) {
        return new Standing(
                form.words("bases", Basis.class),
                form.names("categories"),
                form.forms("consents", PersonForm::consent),
                form.forms("ties", PersonForm::tie).stream()
                        .flatMap(Optional::stream)
                        .toList());
    }

    private static Consent consent(Form form) {
        return new Consent(
                form.neededName("purpose").orElse(""),
                form.neededDay("given").orElse(LocalDate.EPOCH),
                form.day("until"),
                form.day("withdrawn"));
    }

    /** A scope without a service is one of all services, and has to be said. */
    private static Optional<Tie> tie(Form form) {
        form.need("scope");
        Optional<PersonId> who = form.neededPerson("who");
        Optional<Tie.Kind> kind = form.neededWord("kind", Tie.Kind.class);
        Set<String> scope = form.names("scope");
        LocalDate from = form.neededDay("from").orElse(LocalDate.EPOCH);
        Optional<LocalDate> until = form.day("until");
        return who.flatMap(one -> kind.map(of -> new Tie(one, of, scope, from, until)));
    }
}
