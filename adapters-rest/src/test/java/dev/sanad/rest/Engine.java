package dev.sanad.rest;

import dev.sanad.ServiceDesk;
import dev.sanad.ServiceDeskBuilder;
import dev.sanad.calendar.NationalCalendars;
import dev.sanad.complaint.Chance;
import dev.sanad.complaint.MemoryAttempts;
import dev.sanad.complaint.MemoryReportBox;
import dev.sanad.complaint.ReportPorts;
import dev.sanad.journal.Fingerprints;
import dev.sanad.journal.MemoryStore;
import dev.sanad.policy.MemoryVersions;
import dev.sanad.policy.PolicyLoader;
import dev.sanad.policy.source.Source;
import dev.sanad.policy.upkeep.MemoryUpkeep;
import dev.sanad.survey.MemorySurveys;
import jakarta.validation.Validation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A desk with the real engine behind it, in memory. */
final class Engine {

    private Engine() {}

    static ServiceDesk desk() {
        return desk("aid.policy.yaml");
    }

    static ServiceDesk desk(String policy) {
        return desk(List.of(text(policy)));
    }

    /** A desk under several policies, or versions of one, by their texts. */
    static ServiceDesk desk(List<String> policies) {
        return builder(policies).build(Samples.NOW);
    }

    /** What stands in the file of a policy. */
    static String text(String policy) {
        try (InputStream file = Objects.requireNonNull(Engine.class.getResourceAsStream(policy))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A desk that takes reports without a name. */
    static ServiceDesk nameless() {
        MemoryReportBox box = new MemoryReportBox();
        SecureRandom random = new SecureRandom();
        Chance chance = count -> {
            byte[] bytes = new byte[count];
            random.nextBytes(bytes);
            return bytes;
        };
        return builder(List.of(text("aid.policy.yaml")))
                .reports(new ReportPorts(box, box, MemoryAttempts.standard(), chance, 10))
                .build(Samples.NOW);
    }

    private static ServiceDeskBuilder builder(List<String> policies) {
        EnginePorts ports = new EnginePorts();
        PolicyLoader loader = new PolicyLoader((id, version) -> Optional.empty(), new NationalCalendars()::find);
        MemoryStore store = new MemoryStore(() -> Samples.NOW);
        ServiceDeskBuilder builder = new ServiceDeskBuilder(Samples.HERE)
                .loader(loader)
                .storage(new ServiceDeskBuilder.Storage(store, store, store, new MemoryVersions()))
                .listing(store)
                .surveys(new MemorySurveys())
                .upkeep(new MemoryUpkeep())
                .staff(ports)
                .beneficiaries(ports)
                .resources(ports)
                .fingerprints(new Fingerprints(new byte[32]))
                .ids(ports)
                .workList(store)
                .validator(Validation.buildDefaultValidatorFactory().getValidator());
        for (String policy : policies) {
            builder.policy(((PolicyLoader.Loaded.Whole) loader.load(Source.of("policy.yaml", policy))).policy());
        }
        return builder;
    }
}
