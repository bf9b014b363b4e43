package dev.sanad.complaint;

import dev.sanad.journal.CanonicalText;
import dev.sanad.journal.Fingerprint;
import dev.sanad.journal.Value;
import dev.sanad.kernel.Actor;
import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.CaseId;
import dev.sanad.kernel.CommandId;
import dev.sanad.kernel.Refusal;
import dev.sanad.kernel.RefusedException;
import dev.sanad.lifecycle.Occasion;
import dev.sanad.request.Act;
import dev.sanad.request.Lodging;
import dev.sanad.request.RequestPorts;
import dev.sanad.request.RequestQuestions;
import dev.sanad.request.Requests;
import dev.sanad.request.RulesInForce;
import dev.sanad.request.Standpoint;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Reports without a name, on a box that tells nothing of their order. */
public final class ReportDesk implements Reports {
    private static final int MOST_IN_THE_BOX = 1_000;
    private static final String PAPERS = "documents";

    private final AssociationId association;
    private final RulesInForce rules;
    private final Requests requests;
    private final RequestPorts cases;
    private final ReportPorts ports;
    private final RequestQuestions questions;
    private final Receipts receipts;

    /** Reports that become cases among these requests. */
    public ReportDesk(
            AssociationId association, RulesInForce rules, Requests requests, RequestPorts cases, ReportPorts ports) {
        this.association = association;
        this.rules = rules;
        this.requests = requests;
        this.cases = cases;
        this.ports = ports;
        this.questions = requests.questions();
        this.receipts = new Receipts(association, ports, cases.fingerprints());
    }

    @Override
    public ReceiptCode receipt() {
        return receipts.next();
    }

    @Override
    public void report(Report report) {
        ReceiptCode code = Receipts.read(report.receipt());
        receipts.mustBeOurs(code);
        DepositBody body = new DepositBody.Reported(report.matter(), report.action(), report.way(), report.inputs());
        Fingerprint content = cases.fingerprints().of(CanonicalText.of(DepositBody.write(body)));
        CaseId id = new CaseId(Digests.uuid(cases.fingerprints().of("report:" + association + ":" + code.secret())));
        Optional<KeptReceipt> before = receipts.left(code, id);
        if (before.isPresent()) {
            mustBeSame(before.get(), content);
            if (report.urgent()) {
                hasten(id, report.matter());
            }
            return;
        }
        mustBeFit(report);
        put(new Deposit(
                id.value(),
                id,
                Deposit.Left.on(report.at(), zone(report.matter(), report.at()), report.urgent()),
                DepositBody.write(body),
                Optional.of(receipts.kept(code, id, content)),
                List.of()));
    }

    @Override
    public ReceiptView read(String receipt, Instant at) {
        KeptReceipt opened = receipts.open(Receipts.read(receipt), at);
        List<Deposit> inBox = ports.box().of(association, opened.report());
        ReceiptView view = new ReceiptReader(questions).view(opened.report(), inBox, at);
        view.progress().ifPresent(progress -> heard(progress, at));
        return view;
    }

    @Override
    public void add(Addition addition) {
        KeptReceipt opened = receipts.open(Receipts.read(addition.receipt()), addition.at());
        mustHoldNoPapers(addition.inputs());
        DepositBody body = new DepositBody.Done(addition.action(), addition.inputs());
        String content = addition.key() + ":" + CanonicalText.of(DepositBody.write(body));
        put(deposit(opened.report(), left(opened, addition), body, content));
    }

    @Override
    public void revoke(String receipt, Instant at) {
        ports.receipts()
                .revoke(association, receipts.open(Receipts.read(receipt), at).locator());
    }

    @Override
    public int takeIn(int most) {
        return new TakingIn(association, requests, cases.due(), ports.box()).takeIn(most);
    }

    /** What waits becomes urgent, on the day on which it was left. */
    private void hasten(CaseId id, String matter) {
        ports.box().of(association, id).stream()
                .filter(deposit -> deposit.id().equals(id.value()))
                .forEach(deposit -> {
                    Instant left = deposit.left().at();
                    put(deposit.hastened(Deposit.Left.on(left, zone(matter, left), true)));
                });
    }

    /** The same report again is no other; anything else would be lost without a word. */
    private static void mustBeSame(KeptReceipt before, Fingerprint content) {
        if (!before.content().equals(content)) {
            throw new RefusedException(Refusal.of(ReceiptRefusal.RECEIPT_USED));
        }
    }

    private void mustBeFit(Report report) {
        mustHoldNoPapers(report.inputs());
        CommandId nobodys = new CommandId("report");
        refuse(questions.against(new Lodging(
                new Occasion(nobodys, new Actor.Anybody(), report.way().channel(), report.at()),
                report.matter(),
                report.action(),
                Optional.empty(),
                report.way().office(),
                report.inputs())));
    }

    private static void mustHoldNoPapers(Value.Tree inputs) {
        if (inputs.get(PAPERS).isPresent()) {
            throw new RefusedException(Refusal.of(ReceiptRefusal.RECEIPT_TAKES_NO_PAPERS));
        }
    }

    /** The day on which it was added; refuses what could not be done as things stand. */
    private Deposit.Left left(KeptReceipt opened, Addition addition) {
        Optional<ZoneId> waits = ports.box().of(association, opened.report()).stream()
                .map(deposit -> DepositBody.read(deposit.body()))
                .filter(DepositBody.Reported.class::isInstance)
                .map(body -> zone(((DepositBody.Reported) body).matter(), addition.at()))
                .findFirst();
        return Deposit.Left.on(addition.at(), waits.orElseGet(() -> fit(opened.report(), addition)), false);
    }

    private ZoneId fit(CaseId report, Addition addition) {
        Actor.Bearer bearer = new Actor.Bearer(report);
        Standpoint from = questions.standpoint(report, bearer);
        refuse(questions.against(new Act(
                new Occasion(new CommandId("addition"), bearer, Optional.empty(), addition.at()),
                report,
                from.file().state().version(),
                addition.action(),
                addition.inputs(),
                Optional.empty())));
        return zone(from);
    }

    /** What was read counts as told; what was told before is not put in again. */
    private void heard(ReceiptView.Progress progress, Instant at) {
        CaseId id = progress.timeline().id();
        ZoneId zone = zone(questions.standpoint(id, new Actor.Bearer(id)));
        progress.timeline().notices().stream()
                .filter(notice -> notice.told().isEmpty())
                .forEach(notice -> put(deposit(
                        id,
                        Deposit.Left.on(at, zone, false),
                        new DepositBody.Heard(notice.action().name()),
                        "told:" + notice.action().name() + ":" + notice.made())));
        progress.followed().forEach(followed -> heard(followed, at));
    }

    private Deposit deposit(CaseId report, Deposit.Left left, DepositBody body, String content) {
        Fingerprint digest = cases.fingerprints().of("deposit:" + report + ":" + content);
        return new Deposit(Digests.uuid(digest), report, left, DepositBody.write(body), Optional.empty(), List.of());
    }

    private void put(Deposit deposit) {
        switch (ports.box().put(association, deposit, MOST_IN_THE_BOX)) {
            case IN -> {}
            case USED -> throw new RefusedException(Refusal.of(ReceiptRefusal.RECEIPT_USED));
            case REVOKED -> throw new RefusedException(Refusal.of(ReceiptRefusal.RECEIPT_UNKNOWN));
            case FULL -> throw new RefusedException(Refusal.of(ReceiptRefusal.RECEIPT_BOX_FULL));
        }
    }

    private static ZoneId zone(Standpoint from) {
        return from.rules().setting().calendar().zone();
    }

    private ZoneId zone(String matter, Instant at) {
        return rules.at(matter, at).of().setting().calendar().zone();
    }

    private static void refuse(List<Refusal> refusals) {
        if (!refusals.isEmpty()) {
            throw new RefusedException(refusals);
        }
    }
}
