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
import dev.sanad.kernel.Language;
import dev.sanad.kernel.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Beneficiaries that do not exist. */
final class SampleBeneficiary {
    static final LocalDate BORN = LocalDate.of(1990, 5, 17);

    private SampleBeneficiary() {}

    static Beneficiary full() {
        Profile profile = new Profile(
                "فاطمة بنت سالم العتيبي\u200c \uD83D\uDC4D",
                Map.of(NameKind.MOTHER, "نورة", NameKind.BIRTH_NAME, "Kovács Éva"),
                Optional.of(BORN),
                new Communication(
                        Optional.of(Language.ARABIC), Optional.of(Literacy.DOES_NOT_READ), Optional.of(Medium.PHONE)));
        Tie guardian = new Tie(
                new PersonId("p-mother"),
                Tie.Kind.GUARDIAN,
                Set.of("aid", "sponsorship"),
                LocalDate.of(2020, 1, 1),
                Optional.of(LocalDate.of(2030, 12, 31)));
        Consent consent = new Consent(
                "research", LocalDate.of(2025, 1, 1), Optional.of(LocalDate.of(2026, 12, 31)), Optional.empty());
        return new Beneficiary(
                OwnerKind.PERSON,
                profile,
                List.of(new Identifier("IR_MELLI", "0012345679")),
                List.of(new ContactPoint(Medium.PHONE, "+966501234567"), new ContactPoint(Medium.LETTER, "ص.ب 7")),
                new Standing(
                        Set.of(Basis.COVERAGE, Basis.IMPLIED_CONDUCT),
                        Set.of("orphans"),
                        List.of(consent),
                        List.of(guardian)));
    }

    static Beneficiary person(String name, Optional<LocalDate> born, Identifier... identifiers) {
        return new Beneficiary(
                OwnerKind.PERSON,
                new Profile(name, Map.of(), born, Communication.UNKNOWN),
                List.of(identifiers),
                List.of(),
                Standing.NONE);
    }

    static Beneficiary with(Beneficiary one, Standing standing) {
        return new Beneficiary(one.kind(), one.profile(), one.identifiers(), one.contacts(), standing);
    }
}
