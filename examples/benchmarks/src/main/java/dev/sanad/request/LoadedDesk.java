package dev.sanad.request;

import dev.sanad.ServiceDesk;
import dev.sanad.ServiceDeskBuilder;
import dev.sanad.beneficiary.Beneficiaries;
import dev.sanad.beneficiary.OwnerKind;
import dev.sanad.calendar.NationalCalendars;
import dev.sanad.jdbc.JdbcStore;
import dev.sanad.jdbc.Schema;
import dev.sanad.jdbc.Tables;
import dev.sanad.journal.BodyWriter;
import dev.sanad.journal.Fingerprints;
import dev.sanad.journal.Value;
import dev.sanad.journal.WorkList;
import dev.sanad.kernel.Actor;
import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.CaseId;
import dev.sanad.kernel.CaseKey;
import dev.sanad.kernel.CommandId;
import dev.sanad.kernel.Ids;
import dev.sanad.kernel.PersonId;
import dev.sanad.lifecycle.Occasion;
import dev.sanad.lifecycle.Receipt;
import dev.sanad.policy.Policy;
import dev.sanad.policy.PolicyLoader;
import dev.sanad.policy.source.Source;
import jakarta.validation.Validation;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;

/** A desk of the association Harakiya with so many cases: a quarter just lodged, with papers, being clarified, attested. */
final class LoadedDesk {
    private static final AssociationId HERE = new AssociationId("harakiya");
    private static final Actor OWNER = Actor.person("applicant");
    private static final Actor EMPLOYEE = Actor.staff("employee-1", "employee");
    private static final Actor OFFICER = Actor.staff("officer", "employee", "researcher");
    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    private static final Value.Tree QUESTION =
            new BodyWriter().put("question", "which").tree();
    private static final int STEPS = 4;
    private static final int PAGE = 100;

    private final JdbcStore store;
    private final ServiceDesk desk;
    private final int cases;
    private final AtomicLong commands = new AtomicLong();

    private LoadedDesk(DataSource source, Tables tables, int cases) {
        Schema.in(source, tables).migrate();
        this.store = JdbcStore.open(source, tables);
        this.desk = desk(store);
        this.cases = cases;
    }

    static LoadedDesk of(DataSource source, String prefix, int cases) {
        LoadedDesk loaded = new LoadedDesk(source, new Tables(Optional.empty(), prefix), cases);
        List<Receipt> samples =
                List.of(loaded.sample(0), loaded.sample(1), loaded.unclear(loaded.sample(1)), loaded.sample(STEPS));
        new BulkLoad(source, prefix, HERE.value())
                .copies(samples.stream().map(Receipt::id).toList(), cases);
        return loaded;
    }

    private static ServiceDesk desk(JdbcStore store) {
        PolicyLoader loader = new PolicyLoader(
                (id, version) -> Optional.of(source(id + ".template.yaml")), new NationalCalendars()::find);
        Policy policy = ((PolicyLoader.Loaded.Whole) loader.load(source("harakiya.policy.yaml"))).policy();
        return new ServiceDeskBuilder(HERE)
                .policy(policy)
                .loader(loader)
                .storage(new ServiceDeskBuilder.Storage(store, store, store, store))
                .staff(party -> Set.of(new PersonId(party + "-1"), new PersonId(party + "-2")))
                .beneficiaries(new Anybody())
                .resources(new Plenty())
                .fingerprints(new Fingerprints(new byte[32]))
                .ids(new ChanceIds())
                .workList(store)
                .validator(Validation.buildDefaultValidatorFactory().getValidator())
                .build(NOW);
    }

    private static Source source(String file) {
        return new Source(file, Objects.requireNonNull(LoadedDesk.class.getResourceAsStream("/policies/" + file)));
    }

    /** A case so many steps after its lodging. */
    private Receipt sample(int steps) {
        Receipt receipt = desk.lodge(new Lodging(
                occasion(OWNER), "support", Optional.empty(), Optional.empty(), Optional.empty(), Value.empty()));
        if (steps > 0) {
            receipt = act(receipt, OWNER, "supply", papers("identity", "support-form"));
        }
        if (steps > 1) {
            receipt = act(
                    receipt,
                    EMPLOYEE,
                    "check",
                    new BodyWriter().put("matched", true).tree());
            receipt = act(
                    receipt,
                    OWNER,
                    "attest",
                    new BodyWriter().put("signature", true).tree());
            receipt = act(receipt, EMPLOYEE, "raise", Value.empty());
        }
        return receipt;
    }

    private Receipt unclear(Receipt receipt) {
        return act(receipt, EMPLOYEE, "refer", QUESTION);
    }

    private Receipt act(Receipt receipt, Actor who, String action, Value.Tree inputs) {
        return desk.act(new Act(occasion(who), receipt.id(), receipt.version(), action, inputs, Optional.empty()));
    }

    private Occasion occasion(Actor who) {
        return new Occasion(new CommandId("c-" + commands.incrementAndGet()), who, Optional.of("website"), NOW);
    }

    private static Value.Tree papers(String... documents) {
        List<Value> papers = List.of(documents).stream()
                .<Value>map(document -> new BodyWriter()
                        .put("document", document)
                        .put("reference", document + "-1")
                        .put("sha256", "0".repeat(64))
                        .put("expires", "2030-01-01")
                        .tree())
                .toList();
        return new BodyWriter().put("documents", new Value.Items(papers)).tree();
    }

    /** Something to do with a case that chance finds. */
    Runnable work(CasesBenchmark.Work work, Random chance) {
        int number = chance.nextInt(cases);
        CaseId id = BulkLoad.id(number);
        return switch (work) {
            case COMMAND -> command(chance);
            case TIMELINE -> () -> desk.timeline(id, OWNER, NOW);
            case FOLLOWED -> () -> desk.follow(BulkLoad.code(number), NOW);
            case DUE -> () -> store.due(HERE, PAGE);
            case PAGE -> () -> store.after(HERE, Optional.of(id), PAGE);
            case WORK -> () -> page(Optional.empty());
            case WORK_ON -> () -> page(Optional.of(new WorkList.Place(Optional.empty(), id)));
        };
    }

    private WorkPage page(Optional<WorkList.Place> after) {
        return desk.work()
                .orElseThrow()
                .page(new WorkDesk.Asked(OFFICER, Optional.empty(), Optional.empty(), after, PAGE), NOW);
    }

    /** An employee asks what is unclear of a case with papers. */
    private Runnable command(Random chance) {
        CaseId id = BulkLoad.id(chance.nextInt(cases / 4) * 4 + 1);
        long version = store.find(new CaseKey(HERE, id)).orElseThrow().version();
        Act act = new Act(occasion(EMPLOYEE), id, version, "refer", QUESTION, Optional.empty());
        return () -> desk.act(act);
    }

    private static final class Anybody implements Beneficiaries {
        @Override
        public boolean represents(PersonId person, PersonId owner) {
            return false;
        }

        @Override
        public OwnerKind kind(PersonId owner) {
            return OwnerKind.PERSON;
        }
    }

    private static final class Plenty implements Resources {
        @Override
        public boolean placeFree(AssociationId association, String service) {
            return true;
        }

        @Override
        public boolean fundsEnough(AssociationId association, String service, BigDecimal amount) {
            return true;
        }
    }

    private static final class ChanceIds implements Ids {
        @Override
        public UUID next() {
            return UUID.randomUUID();
        }

        @Override
        public String code() {
            return UUID.randomUUID().toString().replace("-", "").toUpperCase(Locale.ROOT);
        }
    }
}
