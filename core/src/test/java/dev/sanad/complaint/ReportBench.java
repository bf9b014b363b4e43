package dev.sanad.complaint;

import dev.sanad.ServiceDesk;
import dev.sanad.ServiceDeskBuilder;
import dev.sanad.beneficiary.Beneficiaries;
import dev.sanad.beneficiary.OwnerKind;
import dev.sanad.calendar.NationalCalendars;
import dev.sanad.journal.Announcement;
import dev.sanad.journal.CaseListing;
import dev.sanad.journal.CaseRow;
import dev.sanad.journal.DueCases;
import dev.sanad.journal.Fingerprints;
import dev.sanad.journal.MemoryStore;
import dev.sanad.journal.Outbox;
import dev.sanad.kernel.Actor;
import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.CaseId;
import dev.sanad.kernel.CaseKey;
import dev.sanad.kernel.CommandId;
import dev.sanad.kernel.Ids;
import dev.sanad.kernel.PersonId;
import dev.sanad.kernel.RefusedException;
import dev.sanad.lifecycle.Occasion;
import dev.sanad.policy.MemoryVersions;
import dev.sanad.policy.PolicyLoader;
import dev.sanad.policy.source.Templates;
import dev.sanad.request.Act;
import dev.sanad.request.Bench;
import dev.sanad.request.BenchPolicy;
import dev.sanad.request.Lodging;
import dev.sanad.request.Resources;
import dev.sanad.request.Tell;
import jakarta.validation.Validation;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** A desk that takes reports without a name, on stores of the test's, at a time of the test's, with foreseeable chance. */
public final class ReportBench {

    private static final String POLICY = """
            parties: {owner: {title: Complainant}, officer: {title: Officer}, chief: {title: Chief}}
            calendar: {uses: SA, zone: Asia/Riyadh, months: gregorian, hours: {counter: {SUN-THU: "09:00-16:00"}}}
            channels: {phone: {medium: phone, hours: counter}, web: {medium: web}, letter: {medium: letter, received: sent}}
            lifecycles:
              complaint:
                facts: {words: text, more: text, finding: text, outcome: {list: outcomes}, service: {list: services}}
                stages: {reported: open, answered: open, closed: {ends: answered}}
                actions:
                  report: {to: reported, by: owner, asks: [words], tells: owner}
                  add: {from: [reported, answered, closed], by: owner, asks: [more]}
                  assign: {from: reported, by: officer, asks: [service]}
                  answer: {from: reported, to: answered, by: officer, asks: [finding, outcome], tells: {owner: [finding, outcome]}}
                  close: {from: answered, to: closed, by: officer, requires: [{told: answer}]}
                  correct: {from: closed, by: chief, opens: correction, limit: 1}
                clocks: {answering: {since: start, until: answer, within: 10 working days, missed: [{tell: chief}]}}
              correction:
                title: Correction
                facts: {expected: text, due: date}
                stages: {begun: open, planned: open, effective: {ends: granted}}
                actions:
                  begin: {to: begun, by: clock, tells: owner}
                  plan: {from: begun, to: planned, by: chief, asks: [expected, due], tells: {owner: [expected, due]}}
                  confirm: {from: planned, to: effective, by: chief, tells: owner}
              usual:
                stages: {begun: open, over: {ends: answered}}
                actions:
                  begin: {to: begun, by: owner, tells: {owner: [work]}}
                  finish: {from: begun, to: over, by: officer}
                clocks: {work: {since: start, until: finish, expect: {norm: 9 days, learned: 4/5, least-cases: 1}}}
            lists: {outcomes: {upheld: {en: Upheld}, not-upheld: {en: Not upheld}}, services: {aid: {en: Aid}, advice: {en: Advice}}}
            complaints:
              usual: {title: Usual, lifecycle: usual, anonymous: yes}
              complaint: {title: Complaint, lifecycle: complaint, anonymous: yes}
              named: {title: Named complaint, lifecycle: complaint}
            services: {}
            counts:
              complaint: {acknowledged: answer, answered: answer, reopened: add, ruling: {fact: outcome, upheld: upheld}, corrections: correction}
            """;

    private static final List<String> STAFF = List.of("officer", "chief");

    private final AssociationId association;
    private final Stores stores;
    private final Random random = new Random(20_261_122);
    private final ServiceDesk desk;
    private Instant now = Instant.parse("2026-11-22T09:00:00Z");
    private int commands;

    /** Everything of one store. */
    public record Stores(
            ServiceDeskBuilder.Storage storage,
            Outbox outbox,
            CaseListing listing,
            ReportBox box,
            ReceiptBook receipts) {

        public static Stores memory() {
            MemoryStore store = new MemoryStore(() -> Instant.EPOCH);
            MemoryReportBox box = new MemoryReportBox();
            return new Stores(
                    new ServiceDeskBuilder.Storage(store, store, store, new MemoryVersions()), store, store, box, box);
        }
    }

    public static ReportBench inMemory() {
        return new ReportBench(Stores.memory(), "test", new MemoryAttempts(1_000_000, 10_000_000, Duration.ofDays(1)));
    }

    public ReportBench(Stores stores, String association, Attempts attempts) {
        this(stores, association, attempts, 2_000);
    }

    /** With so many rounds of the slow hash: few, where a test asks for many receipts and not for their time. */
    public ReportBench(Stores stores, String association, Attempts attempts, int rounds) {
        this.association = new AssociationId(association);
        this.stores = stores;
        Host host = new Host();
        desk = new ServiceDeskBuilder(this.association)
                .policy(BenchPolicy.of("association: " + association + "\n" + POLICY))
                .loader(new PolicyLoader(Templates.none(), new NationalCalendars()::find))
                .storage(new ServiceDeskBuilder.Storage(
                        stores.storage().cases(),
                        stores.storage().records(),
                        host,
                        stores.storage().versions()))
                .staff(party -> STAFF.contains(party) ? Set.of(new PersonId(party)) : Set.of())
                .beneficiaries(host)
                .resources(host)
                .fingerprints(new Fingerprints(new byte[32]))
                .ids(host)
                .validator(Validation.buildDefaultValidatorFactory().getValidator())
                .listing(stores.listing())
                .reports(new ReportPorts(stores.box(), stores.receipts(), attempts, this::bytes, rounds))
                .build(now);
    }

    private byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    public ServiceDesk desk() {
        return desk;
    }

    public Reports reports() {
        return desk.reports().orElseThrow();
    }

    public Stores stores() {
        return stores;
    }

    public Instant now() {
        return now;
    }

    public ReportBench at(String instant) {
        now = Instant.parse(instant);
        return this;
    }

    public ReportBench later(Duration time) {
        now = now.plus(time);
        return this;
    }

    /** The next day, when what was left is taken in. */
    public ReportBench nextDay() {
        now = now.plus(Duration.ofDays(1));
        reports().takeIn(10_000);
        return this;
    }

    public Report report(ReceiptCode receipt, String words) {
        return new Report(
                receipt.text(),
                "complaint",
                Optional.empty(),
                new Report.Way(Optional.of("web"), Optional.empty()),
                Bench.Inputs.of("words", words),
                now,
                false);
    }

    public ReceiptCode reported(String words) {
        ReceiptCode receipt = reports().receipt();
        reports().report(report(receipt, words));
        return receipt;
    }

    public ReceiptView read(ReceiptCode receipt) {
        return reports().read(receipt.text(), now);
    }

    public void adds(ReceiptCode receipt, String key, String more) {
        reports().add(new Addition(receipt.text(), key, "add", Bench.Inputs.of("more", more), now));
    }

    /** Somebody of the staff acts on a case. */
    public void does(CaseId id, String party, String action, Object... inputs) {
        commands++;
        Occasion occasion =
                new Occasion(new CommandId("command-" + commands), Actor.staff(party, party), Optional.of("web"), now);
        desk.act(new Act(occasion, id, row(id).version(), action, Bench.Inputs.of(inputs), Optional.empty()));
    }

    /** Somebody complains with his name, on a channel. */
    public CaseId complains(String owner, String channel) {
        commands++;
        return desk.lodge(new Lodging(
                        new Occasion(
                                new CommandId("lodging-" + commands), Actor.person(owner), Optional.of(channel), now),
                        "named",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Bench.Inputs.of("words", "x")))
                .id();
    }

    /** That the owner was told of an action. */
    public void tells(CaseId id, String action) {
        commands++;
        desk.tell(new Tell(
                new Occasion(
                        new CommandId("telling-" + commands),
                        Actor.staff("officer", "officer"),
                        Optional.of("web"),
                        now),
                id,
                row(id).version(),
                action));
    }

    /** What the host does with its outbox. */
    public void followUp() {
        List<Announcement> heard = stores.outbox().next(association, 10_000);
        heard.forEach(desk::followUp);
        stores.outbox().heard(heard);
    }

    public CaseRow row(CaseId id) {
        return stores.storage().records().find(new CaseKey(association, id)).orElseThrow();
    }

    /** Which case a receipt opens. */
    public CaseId opens(ReceiptCode receipt) {
        return stores.receipts()
                .find(association, receipt.locator())
                .orElseThrow()
                .report();
    }

    /** What nobody but its holder has of a receipt. */
    public static String secret(ReceiptCode receipt) {
        return receipt.secret();
    }

    /** A receipt with the public part of this one and another secret. */
    public ReceiptCode wrong(ReceiptCode receipt) {
        return new ReceiptCode(receipt.locator() + reports().receipt().secret());
    }

    /** The codes for which it is refused. */
    public List<String> refusals(Runnable command) {
        try {
            command.run();
        } catch (RefusedException refused) {
            return Bench.codes(refused.refusals());
        }
        throw new AssertionError("it was not refused");
    }

    /** The store's clock is the test's; ids of others tell the time, as they do in life. */
    private final class Host implements Beneficiaries, Resources, Ids, DueCases {
        private long made;

        @Override
        public Instant now() {
            return now;
        }

        @Override
        public List<CaseId> due(AssociationId of, int most) {
            return stores.storage().due().due(of, most);
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
        public boolean placeFree(AssociationId of, String service) {
            return true;
        }

        @Override
        public boolean fundsEnough(AssociationId of, String service, BigDecimal amount) {
            return true;
        }

        @Override
        public UUID next() {
            made++;
            return new UUID(now.toEpochMilli() << 16 | 0x7000, Long.MIN_VALUE | made);
        }

        @Override
        public String code() {
            return new BigDecimal(new BigInteger(1, bytes(16))).toPlainString();
        }
    }
}
