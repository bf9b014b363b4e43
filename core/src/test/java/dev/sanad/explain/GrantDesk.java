package dev.sanad.explain;

import dev.sanad.ServiceDesk;
import dev.sanad.ServiceDeskBuilder;
import dev.sanad.beneficiary.Beneficiaries;
import dev.sanad.beneficiary.OwnerKind;
import dev.sanad.calendar.NationalCalendars;
import dev.sanad.journal.BodyWriter;
import dev.sanad.journal.Fingerprints;
import dev.sanad.journal.MemoryStore;
import dev.sanad.journal.Value;
import dev.sanad.kernel.Actor;
import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.CommandId;
import dev.sanad.kernel.Ids;
import dev.sanad.kernel.PersonId;
import dev.sanad.lifecycle.Occasion;
import dev.sanad.lifecycle.Receipt;
import dev.sanad.party.Roll;
import dev.sanad.party.Staff;
import dev.sanad.policy.MemoryVersions;
import dev.sanad.policy.Policy;
import dev.sanad.policy.PolicyLoader;
import dev.sanad.policy.source.Source;
import dev.sanad.policy.source.Templates;
import dev.sanad.request.Act;
import dev.sanad.request.Lodging;
import dev.sanad.request.Resources;
import dev.sanad.request.Tell;
import jakarta.validation.Validation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** A desk under the policy of a small foundation, with an application on it. */
final class GrantDesk {
    static final Actor OWNER = Actor.person("applicant");
    static final Actor DESK = Actor.staff("clerk", "desk");
    static final Instant START = Instant.parse("2026-11-23T10:00:00Z");

    private final Ports ports = new Ports();
    private final Policy policy;
    private final ServiceDesk desk;
    private Instant now = START;
    private Receipt receipt;
    private int commands;

    /** With each first text of the policy replaced by the second, pair by pair. */
    GrantDesk(String... pairs) {
        PolicyLoader loader = new PolicyLoader(Templates.none(), new NationalCalendars()::find);
        policy = ((PolicyLoader.Loaded.Whole) loader.load(Source.of("grants.yaml", text(pairs)))).policy();
        MemoryStore store = new MemoryStore(() -> now);
        desk = new ServiceDeskBuilder(new AssociationId("foundation"))
                .policy(policy)
                .loader(loader)
                .storage(new ServiceDeskBuilder.Storage(store, store, store, new MemoryVersions()))
                .staff(ports)
                .beneficiaries(ports)
                .resources(ports)
                .fingerprints(new Fingerprints(new byte[32]))
                .ids(ports)
                .validator(Validation.buildDefaultValidatorFactory().getValidator())
                .build(now);
    }

    private static String text(String... pairs) {
        try (InputStream file = GrantDesk.class.getResourceAsStream("/dev/sanad/scenario/grants.yaml")) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            for (int i = 0; i < pairs.length; i += 2) {
                if (!text.contains(pairs[i])) {
                    throw new IllegalArgumentException("pairs: does not stand in the policy: " + pairs[i]);
                }
                text = text.replace(pairs[i], pairs[i + 1]);
            }
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Policy policy() {
        return policy;
    }

    GrantDesk noPlace() {
        ports.place = false;
        return this;
    }

    GrantDesk lodged(Value.Tree inputs) {
        receipt = desk.lodge(lodging("small-grant", "web", inputs));
        return this;
    }

    Verdict explainLodging(String service, String channel, Value.Tree inputs) {
        return desk.explain(lodging(service, channel, inputs));
    }

    private Lodging lodging(String service, String channel, Value.Tree inputs) {
        return new Lodging(
                occasion(OWNER, Optional.of(channel)),
                service,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                inputs);
    }

    GrantDesk done(Actor actor, String action, Value.Tree inputs) {
        receipt = desk.act(act(actor, action, inputs));
        return this;
    }

    GrantDesk told(String action) {
        receipt = desk.tell(new Tell(occasion(OWNER, Optional.empty()), receipt.id(), receipt.version(), action));
        return this;
    }

    Verdict explain(Actor actor, String action, Value.Tree inputs) {
        return desk.explain(act(actor, action, inputs));
    }

    Prospects prospects() {
        return desk.prospects(receipt.id(), OWNER, now);
    }

    private Act act(Actor actor, String action, Value.Tree inputs) {
        boolean council = actor instanceof Actor.Known known && known.roles().contains("council");
        Optional<Roll> roll = council
                ? Optional.of(new Roll(ports.members("council"), List.of(), List.of(), Optional.empty()))
                : Optional.empty();
        return new Act(occasion(actor, Optional.empty()), receipt.id(), receipt.version(), action, inputs, roll);
    }

    private Occasion occasion(Actor actor, Optional<String> channel) {
        commands++;
        return new Occasion(new CommandId("command-" + commands), actor, channel, now);
    }

    static BodyWriter turnover(long turnover) {
        return new BodyWriter().put("turnover", new Value.Number(BigDecimal.valueOf(turnover)));
    }

    static Value.Items papers() {
        return new Value.Items(List.of(new BodyWriter()
                .put("document", "budget")
                .put("reference", "budget")
                .put("sha256", "0".repeat(64))
                .put("expires", "2030-01-01")
                .tree()));
    }

    private static final class Ports implements Staff, Beneficiaries, Resources, Ids {
        private long made;
        private boolean place = true;

        List<PersonId> members(String party) {
            return IntStream.rangeClosed(1, 5)
                    .mapToObj(i -> new PersonId(party + "-" + i))
                    .toList();
        }

        @Override
        public Set<PersonId> holders(String party) {
            return Set.copyOf(members(party));
        }

        @Override
        public boolean represents(PersonId person, PersonId owner) {
            return false;
        }

        @Override
        public OwnerKind kind(PersonId owner) {
            return OwnerKind.PERSON;
        }

        @Override
        public boolean placeFree(AssociationId association, String service) {
            return place;
        }

        @Override
        public boolean fundsEnough(AssociationId association, String service, BigDecimal amount) {
            return true;
        }

        @Override
        public UUID next() {
            made++;
            return new UUID(0, made);
        }

        @Override
        public String code() {
            made++;
            return "CODE" + made;
        }
    }
}
