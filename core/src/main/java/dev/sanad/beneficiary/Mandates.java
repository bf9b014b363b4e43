package dev.sanad.beneficiary;

import dev.sanad.beneficiary.Beneficiary.Consent;
import dev.sanad.beneficiary.Beneficiary.Tie;
import dev.sanad.kernel.Argument;
import dev.sanad.kernel.PersonId;
import dev.sanad.kernel.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who may act for whom, and what may be done with somebody's data, on a day. */
public final class Mandates {
    private final PersonRegister register;

    public Mandates(PersonRegister register) {
        this.register = register;
    }

    /** Why the person may not act for the owner in a service on that day; empty where he may. */
    public Optional<Refusal> against(PersonId person, PersonId owner, String service, LocalDate day) {
        List<Tie> ties = acting(person, owner);
        if (ties.isEmpty()) {
            return Optional.of(Refusal.of(PersonRefusal.MANDATE_MISSING));
        }
        if (ties.stream().anyMatch(tie -> tie.begun(day) && !tie.ended(day) && tie.covers(service))) {
            return Optional.empty();
        }
        List<Tie> fitting = ties.stream().filter(tie -> tie.covers(service)).toList();
        if (fitting.isEmpty()) {
            return Optional.of(Refusal.of(PersonRefusal.MANDATE_SCOPE));
        }
        boolean ended = fitting.stream().allMatch(tie -> tie.ended(day));
        return Optional.of(Refusal.of(ended ? PersonRefusal.MANDATE_ENDED : PersonRefusal.MANDATE_NOT_BEGUN));
    }

    /** Whether he may act for the owner in every service on that day. */
    boolean unlimited(PersonId person, PersonId owner, LocalDate day) {
        return acting(person, owner).stream()
                .anyMatch(
                        tie -> tie.begun(day) && !tie.ended(day) && tie.scope().isEmpty());
    }

    /** Why data of the owner may not be used for a purpose on that day; empty where they may. */
    public Optional<Refusal> withoutConsent(PersonId owner, String purpose, LocalDate day) {
        List<Consent> given = register.find(owner).beneficiary().standing().consents().stream()
                .filter(consent -> consent.purpose().equals(purpose) && !day.isBefore(consent.given()))
                .toList();
        List<Consent> kept = given.stream()
                .filter(consent -> !reached(consent.withdrawn(), day))
                .toList();
        if (kept.stream().anyMatch(consent -> !consent.until().map(day::isAfter).orElse(false))) {
            return Optional.empty();
        }
        PersonRefusal why = given.isEmpty()
                ? PersonRefusal.CONSENT_MISSING
                : kept.isEmpty() ? PersonRefusal.CONSENT_WITHDRAWN : PersonRefusal.CONSENT_ENDED;
        return Optional.of(Refusal.of(why).with("purpose", new Argument.Word(purpose)));
    }

    private List<Tie> acting(PersonId person, PersonId owner) {
        PersonId own = register.find(person).id();
        return register.find(owner).beneficiary().standing().ties().stream()
                .filter(tie -> tie.kind().acts())
                .filter(tie -> register.find(tie.who()).id().equals(own))
                .toList();
    }

    private static boolean reached(Optional<LocalDate> date, LocalDate day) {
        return date.map(first -> !day.isBefore(first)).orElse(false);
    }
}
