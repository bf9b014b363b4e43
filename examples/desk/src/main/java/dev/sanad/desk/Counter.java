package dev.sanad.desk;

import dev.sanad.ServiceDesk;
import dev.sanad.ServiceDeskBuilder;
import dev.sanad.beneficiary.PersonRegister;
import dev.sanad.beneficiary.RegisteredBeneficiaries;
import dev.sanad.complaint.Attempts;
import dev.sanad.complaint.MemoryAttempts;
import dev.sanad.complaint.ReportPorts;
import dev.sanad.desk.data.RandomIds;
import dev.sanad.desk.data.UnusableException;
import dev.sanad.desk.people.Registered;
import dev.sanad.desk.people.Samples;
import dev.sanad.jdbc.JdbcStore;
import dev.sanad.journal.Fingerprints;
import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.Language;
import dev.sanad.kernel.RefusedException;
import dev.sanad.party.Office;
import dev.sanad.party.Party;
import dev.sanad.policy.Policy;
import dev.sanad.policy.PolicyLoader;
import dev.sanad.text.Messages;
import dev.sanad.text.MonthSystem;
import dev.sanad.text.Style;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Opens the desk of each association on one store. */
final class Counter {
    private final JdbcStore store;
    private final PolicyLoader kept;
    private final Fingerprints fingerprints;
    private final ValidatorFactory validators = Validation.buildDefaultValidatorFactory();
    private final Attempts attempts = MemoryAttempts.standard();
    private final InstantSource clock = InstantSource.system();

    Counter(JdbcStore store, PolicyLoader kept, byte[] secret) {
        this.store = store;
        this.kept = kept;
        this.fingerprints = new Fingerprints(secret);
    }

    /** Refuses a policy that changed under the number it was kept with, with {@link UnusableException}. */
    ServiceDesk open(AssociationId association, List<Policy> policies, Samples people) {
        ServiceDeskBuilder desk = new ServiceDeskBuilder(association)
                .storage(new ServiceDeskBuilder.Storage(store, store, store, store))
                .surveys(store.surveys())
                .upkeep(store.upkeep())
                .loader(kept)
                .staff(people)
                .beneficiaries(new Registered(people, register(association)))
                .resources(new OpenHand())
                .funds(store.funds())
                .fingerprints(fingerprints)
                .ids(new RandomIds(clock))
                .validator(validators.getValidator())
                .listing(store)
                .workList(store)
                .reports(new ReportPorts(
                        store.reports(), store.reports(), attempts, RandomIds::bytes, ReportPorts.ROUNDS));
        policies.forEach(desk::policy);
        try {
            return desk.build(clock.instant());
        } catch (RefusedException e) {
            Style english = Style.of(Language.ENGLISH, MonthSystem.GREGORIAN, ZoneOffset.UTC);
            String why = e.refusals().stream()
                    .map(refusal ->
                            refusal.code().id() + ": " + Messages.shipped().write(refusal, english))
                    .collect(Collectors.joining(" "));
            throw new UnusableException("the policies of " + association + " cannot be served: " + why, e);
        }
    }

    private RegisteredBeneficiaries register(AssociationId association) {
        PersonRegister register = new PersonRegister(association, store.people(), fingerprints);
        return new RegisteredBeneficiaries(register, clock, ZoneOffset.UTC);
    }

    /** Holders for every party of any of these policies. */
    static Samples people(List<Policy> policies) {
        Map<String, Party> parties = new LinkedHashMap<>();
        Map<String, Office> offices = new LinkedHashMap<>();
        for (Policy policy : policies) {
            parties.putAll(policy.setting().parties());
            offices.putAll(policy.setting().offices());
        }
        return Samples.of(parties.values(), offices.values());
    }
}
