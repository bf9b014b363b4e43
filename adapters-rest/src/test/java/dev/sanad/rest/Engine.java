package dev.sanad.rest;

import dev.sanad.ServiceDesk;
import dev.sanad.ServiceDeskBuilder;
import dev.sanad.calendar.NationalCalendars;
import dev.sanad.journal.Fingerprints;
import dev.sanad.journal.MemoryStore;
import dev.sanad.policy.MemoryVersions;
import dev.sanad.policy.PolicyLoader;
import dev.sanad.policy.source.Source;
import dev.sanad.survey.MemorySurveys;
import jakarta.validation.Validation;
import java.util.Objects;
import java.util.Optional;

/** A desk with the real engine behind it, in memory. */
final class Engine {

    private Engine() {}

    static ServiceDesk desk() {
        return desk("aid.policy.yaml");
    }

    static ServiceDesk desk(String policy) {
        EnginePorts ports = new EnginePorts();
        PolicyLoader loader = new PolicyLoader((id, version) -> Optional.empty(), new NationalCalendars()::find);
        Source source = new Source(policy, Objects.requireNonNull(Engine.class.getResourceAsStream(policy)));
        MemoryStore store = new MemoryStore(() -> Samples.NOW);
        return new ServiceDeskBuilder(Samples.HERE)
                .policy(((PolicyLoader.Loaded.Whole) loader.load(source)).policy())
                .loader(loader)
                .storage(new ServiceDeskBuilder.Storage(store, store, store, new MemoryVersions()))
                .surveys(new MemorySurveys())
                .staff(ports)
                .beneficiaries(ports)
                .resources(ports)
                .fingerprints(new Fingerprints(new byte[32]))
                .ids(ports)
                .validator(Validation.buildDefaultValidatorFactory().getValidator())
                .build(Samples.NOW);
    }
}
