package dev.sanad.examples.policies;

import dev.sanad.ServiceDesk;
import dev.sanad.ServiceDeskBuilder;
import dev.sanad.beneficiary.Beneficiaries;
import dev.sanad.beneficiary.OwnerKind;
import dev.sanad.beneficiary.identifier.Identifiers;
import dev.sanad.calendar.Reading;
import dev.sanad.complaint.Addition;
import dev.sanad.complaint.MemoryAttempts;
import dev.sanad.complaint.MemoryReportBox;
import dev.sanad.complaint.ReceiptView;
import dev.sanad.complaint.Report;
import dev.sanad.complaint.ReportPorts;
import dev.sanad.complaint.Reports;
import dev.sanad.fund.Balance;
import dev.sanad.fund.FundAccounts;
import dev.sanad.fund.FundBook;
import dev.sanad.fund.MemoryFunds;
import dev.sanad.journal.Announcement;
import dev.sanad.journal.BodyWriter;
import dev.sanad.journal.Fingerprints;
import dev.sanad.journal.MemoryStore;
import dev.sanad.journal.Value;
import dev.sanad.kernel.Actor;
import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.CaseKey;
import dev.sanad.kernel.Clause;
import dev.sanad.kernel.CommandId;
import dev.sanad.kernel.Ids;
import dev.sanad.kernel.PersonId;
import dev.sanad.kernel.Refusal;
import dev.sanad.kernel.RefusedException;
import dev.sanad.lifecycle.Occasion;
import dev.sanad.lifecycle.Receipt;
import dev.sanad.party.Roll;
import dev.sanad.party.Staff;
import dev.sanad.policy.MemoryVersions;
import dev.sanad.policy.Policy;
import dev.sanad.request.Act;
import dev.sanad.request.ListLine;
import dev.sanad.request.ListLodging;
import dev.sanad.request.Lodging;
import dev.sanad.request.Resources;
import dev.sanad.request.Tell;
import dev.sanad.request.Timeline;
import jakarta.validation.Validation;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A desk under one of the example policies, spoken to in a few words. */
final class Desk {

    private final ServiceDesk desk;
    private final Policy policy;
    private final MemoryStore store;
    private final Ports ports = new Ports();
    private Instant now = Instant.parse("2026-11-22T09:00:00Z");
    private Optional<Receipt> receipt = Optional.empty();
    private Actor actor = Actor.person("applicant");
    private Optional<Roll> roll = Optional.empty();
    private List<String> tried = List.of();
    private int commands;

    private Desk(Policy of, boolean box) {
        this(of, box, Optional.empty());
    }

    private Desk(Policy of, boolean box, Optional<FundBook> accounts) {
        policy = of;
        store = new MemoryStore(() -> now);
        ServiceDeskBuilder builder = new ServiceDeskBuilder(policy.head().id().association())
                .policy(policy)
                .loader(Example.loader())
                .storage(new ServiceDeskBuilder.Storage(store, store, store, new MemoryVersions()))
                .staff(ports)
                .beneficiaries(ports)
                .resources(ports)
                .fingerprints(new Fingerprints(new byte[32]))
                .ids(ports)
                .workList(store)
                .validator(Validation.buildDefaultValidatorFactory().getValidator());
        if (box) {
            MemoryReportBox reports = new MemoryReportBox();
            builder.reports(new ReportPorts(reports, reports, MemoryAttempts.standard(), ports::bytes, 1));
        }
        accounts.ifPresent(builder::funds);
        desk = builder.build(now);
    }

    static Desk of(String association) {
        return new Desk(Example.policy(association), false);
    }

    /** A desk that keeps accounts of its funds. */
    static Desk withFunds(String association) {
        return new Desk(Example.policy(association), false, Optional.of(new MemoryFunds()));
    }

    /** Money comes in. */
    Desk receives(String fund, boolean yielded, String amount) {
        commands++;
        desk.funds()
                .orElseThrow()
                .receive(
                        new FundAccounts.Receipt(
                                new CommandId("gift-" + commands),
                                fund,
                                yielded,
                                new BigDecimal(amount),
                                "bank " + commands,
                                new PersonId("employee-1")),
                        now);
        return this;
    }

    /** What each fund has when all that cases call for is done: capital, to spend, held. */
    Map<String, String> funds() {
        follows();
        Map<String, String> funds = new LinkedHashMap<>();
        desk.funds().orElseThrow().all().forEach(account -> {
            Balance has = account.balance();
            funds.put(
                    account.fund().name(),
                    has.capital().toPlainString() + " "
                            + has.spendable().toPlainString() + " "
                            + has.held().toPlainString());
        });
        return funds;
    }

    /** A desk under a sample. */
    static Desk onSample(String name) {
        return new Desk(Example.sample(name), false);
    }

    /** A desk that takes reports without a name. */
    static Desk withBox(String association) {
        return new Desk(Example.policy(association), true);
    }

    /** Somebody reports and gives no name; returns his receipt. */
    String reports(String matter, String channel, Value.Tree inputs) {
        String text = reports().receipt().text();
        Report.Way way = new Report.Way(Optional.of(channel), Optional.empty());
        reports().report(new Report(text, matter, Optional.empty(), way, inputs, now, false));
        return text;
    }

    Desk adds(String text, String action, Value.Tree inputs) {
        reports().add(new Addition(text, action + now, action, inputs, now));
        return this;
    }

    /** The day is over, and what was left is taken in. */
    Desk nextDay() {
        now = now.plus(1, ChronoUnit.DAYS);
        reports().takeIn(100);
        return this;
    }

    /** What a receipt opens; what is done next is done to that case. */
    ReceiptView.Progress opens(String text) {
        ReceiptView.Progress progress = reports().read(text, now).progress().orElseThrow();
        Timeline timeline = progress.timeline();
        receipt = Optional.of(new Receipt(
                timeline.id(), timeline.version(), "", timeline.stage().name()));
        return progress;
    }

    private Reports reports() {
        return desk.reports().orElseThrow();
    }

    /** The register of notes, as the actor reads it: each fact with its value. */
    List<String> file() {
        return desk.file(receipt.orElseThrow().id(), actor).entries().stream()
                .flatMap(entry -> entry.given().stream())
                .map(said -> said.fact().name() + " " + said.value())
                .toList();
    }

    Desk at(String instant) {
        now = Instant.parse(instant);
        return this;
    }

    Desk owner() {
        return as(Actor.person("applicant"));
    }

    Desk officer() {
        return as(Actor.staff("officer", "employee"));
    }

    Desk researcher() {
        return as(Actor.staff("researcher", "researcher"));
    }

    /** Somebody who holds a party, without an office. */
    Desk staff(String party) {
        return as(Actor.staff(party + "-1", party));
    }

    /** Somebody who holds a party at an office. */
    Desk staff(String party, String office) {
        return as(new Actor.Known(new PersonId(party + "-1"), Set.of(party), Optional.of(office)));
    }

    Desk nameless() {
        return as(new Actor.Anybody());
    }

    Desk as(Actor next) {
        actor = next;
        roll = Optional.empty();
        return this;
    }

    Desk committee(int inFavour, int against, int abstained) {
        return body("committee", inFavour, against, abstained);
    }

    Desk body(String party, int inFavour, int against, int abstained) {
        List<PersonId> members = new ArrayList<>();
        for (int i = 1; i <= inFavour + against + abstained; i++) {
            members.add(new PersonId(party + "-" + i));
        }
        actor = Actor.staff(party + "-1", party);
        roll = Optional.of(new Roll(
                members.subList(0, inFavour),
                members.subList(inFavour, inFavour + against),
                members.subList(inFavour + against, members.size()),
                members.stream().findFirst()));
        return this;
    }

    /** Gives a party its only holder. */
    Desk sole(String party, String person) {
        ports.sole.put(party, new PersonId(person));
        return this;
    }

    /** Whether there is a place no more. */
    Desk full(boolean full) {
        ports.full = full;
        return this;
    }

    Policy policy() {
        return policy;
    }

    Desk lodge(String service, String channel) {
        return lodge(service, channel, "", "", "");
    }

    /** Lodges by an action, for an owner, at an office; what is empty stays unsaid. */
    Desk lodge(String service, String channel, String action, String owner, String office) {
        return lodge(service, channel, new Aim(action, owner, office), Value.empty());
    }

    /** How something is lodged: by an action, for an owner, at an office; what is empty stays unsaid. */
    record Aim(String action, String owner, String office) {
        static final Aim PLAIN = new Aim("", "", "");
    }

    Desk lodge(String service, String channel, Aim aim, Value.Tree inputs) {
        receipt = Optional.of(desk.lodge(new Lodging(
                occasion(Optional.of(channel).filter(name -> !name.isEmpty())),
                service,
                said(aim.action()),
                said(aim.owner()).map(PersonId::new),
                said(aim.office()),
                inputs)));
        return this;
    }

    private static Optional<String> said(String word) {
        return Optional.of(word).filter(any -> !any.isEmpty());
    }

    List<Refusal> refusesLodging(String service, String channel, String action, String owner, String office) {
        return refused(() -> lodge(service, channel, action, owner, office));
    }

    /** What became of each line of a list that this person brings, at an office: the code, or the stage it is in. */
    List<String> lodgeList(String service, String action, String office, List<String> numbers) {
        ListLodging list =
                new ListLodging(occasion(Optional.empty()), service, Optional.of(action), Optional.of(office), numbers);
        return desk.lodge(list).stream()
                .map(line -> line instanceof ListLine.Refused refused
                        ? refused.refusals().get(0).code().id()
                        : ((ListLine.Taken) line).receipt().stage())
                .toList();
    }

    /** The refusals of lodging: the code, and what it cites. */
    List<String> refusesLodging(String service, String channel, Aim aim, Value.Tree inputs) {
        return refused(() -> lodge(service, channel, aim, inputs)).stream()
                .map(Desk::cited)
                .toList();
    }

    Desk tells(String action) {
        Receipt last = receipt.orElseThrow();
        receipt = Optional.of(desk.tell(new Tell(occasion(Optional.empty()), last.id(), last.version(), action)));
        return this;
    }

    /** Follows all that was announced; the linked case that was opened last is the one spoken of from now on. */
    Desk follows() {
        for (Announcement heard : store.next(policy.head().id().association(), 1000)) {
            desk.followUp(heard).ifPresent(linked -> receipt = Optional.of(linked));
        }
        return this;
    }

    int rings() {
        int rung = desk.ring(10);
        Timeline timeline = followed();
        Receipt last = receipt.orElseThrow();
        receipt = Optional.of(new Receipt(
                last.id(), timeline.version(), last.tracking(), timeline.stage().name()));
        return rung;
    }

    String stage() {
        return followed().stage().name();
    }

    Desk does(String action) {
        return does(action, Value.empty());
    }

    Desk does(String action, Value.Tree inputs) {
        Receipt last = receipt.orElseThrow();
        receipt = Optional.of(
                desk.act(new Act(occasion(Optional.empty()), last.id(), last.version(), action, inputs, roll)));
        return this;
    }

    /** The refusals of an action: the code, and what it cites. */
    List<String> refuses(String action, Value.Tree inputs) {
        return refused(() -> does(action, inputs)).stream().map(Desk::cited).toList();
    }

    List<String> refuses(String action) {
        return refuses(action, Value.empty());
    }

    /** Tries an action without inputs, as somebody; whether it was done. */
    boolean tries(Actor who, String action) {
        as(who);
        try {
            does(action);
            tried = List.of();
            return true;
        } catch (RefusedException refused) {
            tried = refused.refusals().stream()
                    .map(refusal -> refusal.code().id())
                    .toList();
            return false;
        }
    }

    /** The codes with which the last try was refused; none where it was done. */
    List<String> lastTried() {
        return tried;
    }

    static String cited(Refusal refusal) {
        String clauses = refusal.clauses().stream().map(Clause::citation).collect(Collectors.joining(" "));
        return clauses.isEmpty() ? refusal.code().id() : refusal.code().id() + " by " + clauses;
    }

    /** The codes with which something is refused. */
    static List<String> codes(Runnable command) {
        return refused(command).stream().map(refusal -> refusal.code().id()).toList();
    }

    private static List<Refusal> refused(Runnable command) {
        try {
            command.run();
        } catch (RefusedException refused) {
            return refused.refusals();
        }
        throw new AssertionError("it was not refused");
    }

    /** At which desks the request waits, and by which day. */
    List<String> tasks() {
        return store
                .find(new CaseKey(
                        policy.head().id().association(), receipt.orElseThrow().id()))
                .orElseThrow()
                .tasks()
                .stream()
                .map(task -> task.desk() + task.due().map(due -> " " + due).orElse(""))
                .toList();
    }

    /** What the person concerned sees. */
    Timeline timeline() {
        return desk.timeline(receipt.orElseThrow().id(), Actor.person("applicant"), now);
    }

    /** What anybody sees who has the code. */
    Timeline followed() {
        return following(code());
    }

    Timeline following(String code) {
        return desk.follow(code, now);
    }

    /** With which anybody follows the case. */
    String code() {
        return receipt.orElseThrow().tracking();
    }

    /** What the owner is to be told, by action. */
    List<String> notices() {
        return followed().notices().stream()
                .map(notice -> notice.action().name())
                .toList();
    }

    /** The clauses of what was done last. */
    List<String> lastCited() {
        List<Timeline.Step> past = followed().past();
        return past.get(past.size() - 1).clauses().stream()
                .map(Clause::citation)
                .toList();
    }

    /** The clock that waits for something. */
    Timeline.Wait waits(String clock) {
        return followed().waits().stream()
                .filter(wait -> wait.clock().name().equals(clock))
                .findFirst()
                .orElseThrow();
    }

    private Occasion occasion(Optional<String> channel) {
        commands++;
        return new Occasion(new CommandId("command-" + commands), actor, channel, now);
    }

    static Value.Tree papers(String... documents) {
        return papersUntil("2030-01-01", documents);
    }

    static Value.Tree papersUntil(String expires, String... documents) {
        List<Value> papers = new ArrayList<>();
        for (String document : documents) {
            papers.add(new BodyWriter()
                    .put("document", document)
                    .put("reference", document + "-1")
                    .put("sha256", "0".repeat(64))
                    .put("expires", expires)
                    .tree());
        }
        return new BodyWriter().put("documents", new Value.Items(papers)).tree();
    }

    /** All of these together. */
    static Value.Tree with(Value.Tree... inputs) {
        Map<String, Value> all = new LinkedHashMap<>();
        Arrays.stream(inputs).forEach(each -> all.putAll(each.values()));
        return new Value.Tree(all);
    }

    static Value.Tree text(String fact, String text) {
        return new BodyWriter().put(fact, text).tree();
    }

    static Value.Tree yes(String fact) {
        return new BodyWriter().put(fact, true).tree();
    }

    static Value.Tree no(String fact) {
        return new BodyWriter().put(fact, false).tree();
    }

    static Value.Tree money(String fact, String amount) {
        return new Value.Tree(Map.of(fact, new Value.Number(new BigDecimal(amount))));
    }

    private static final class Ports implements Staff, Beneficiaries, Resources, Ids {
        private static final Identifiers NUMBERS = Identifiers.shipped(InstantSource.fixed(Instant.EPOCH));

        private final Random chance = new Random(1);
        private long made;
        private boolean full;
        private final Map<String, PersonId> sole = new HashMap<>();

        @Override
        public Set<PersonId> holders(String party) {
            return sole.containsKey(party) ? Set.of(sole.get(party)) : five(party);
        }

        private static Set<PersonId> five(String party) {
            return IntStream.rangeClosed(1, 5)
                    .mapToObj(number -> new PersonId(party + "-" + number))
                    .collect(Collectors.toUnmodifiableSet());
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
        public Reading<String> identifier(String scheme, String written) {
            return NUMBERS.plain(scheme, written);
        }

        /** Whoever has a number of the scheme is known by it. */
        @Override
        public Optional<PersonId> named(String scheme, String number) {
            return Optional.of(new PersonId("known-by-" + number));
        }

        @Override
        public boolean placeFree(AssociationId association, String service) {
            return !full;
        }

        @Override
        public boolean fundsEnough(AssociationId association, String service, BigDecimal amount) {
            return amount.compareTo(BigDecimal.valueOf(10_000)) <= 0;
        }

        /** Foreseeable, so that a test can be repeated. */
        byte[] bytes(int count) {
            byte[] bytes = new byte[count];
            chance.nextBytes(bytes);
            return bytes;
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
