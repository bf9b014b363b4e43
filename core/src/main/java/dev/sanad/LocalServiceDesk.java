package dev.sanad;

import dev.sanad.complaint.ComplaintCounts;
import dev.sanad.complaint.ReceiptRefusal;
import dev.sanad.complaint.Reports;
import dev.sanad.explain.CaseExplainer;
import dev.sanad.explain.Prospects;
import dev.sanad.explain.ServiceDescriber;
import dev.sanad.explain.ServiceDescription;
import dev.sanad.explain.Verdict;
import dev.sanad.fund.CaseMoney;
import dev.sanad.fund.FundAccounts;
import dev.sanad.journal.Announcement;
import dev.sanad.journal.CaseListing;
import dev.sanad.kernel.Actor;
import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.CaseId;
import dev.sanad.kernel.Refusal;
import dev.sanad.kernel.RefusedException;
import dev.sanad.lifecycle.Attempt;
import dev.sanad.lifecycle.Receipt;
import dev.sanad.policy.Policies;
import dev.sanad.policy.Policy;
import dev.sanad.policy.PolicyRules;
import dev.sanad.policy.PolicyView;
import dev.sanad.policy.upkeep.Upkeep;
import dev.sanad.request.Act;
import dev.sanad.request.Dossier;
import dev.sanad.request.ListLine;
import dev.sanad.request.ListLodging;
import dev.sanad.request.Lodging;
import dev.sanad.request.Move;
import dev.sanad.request.Moves;
import dev.sanad.request.PromiseReports;
import dev.sanad.request.RequestQuestions;
import dev.sanad.request.Requests;
import dev.sanad.request.ServiceOffer;
import dev.sanad.request.Standpoint;
import dev.sanad.request.Tell;
import dev.sanad.request.Timeline;
import dev.sanad.request.WorkDesk;
import dev.sanad.survey.Surveys;
import dev.sanad.text.Style;
import jakarta.validation.Validator;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The desk that works in this process. */
final class LocalServiceDesk implements ServiceDesk {

    private final AssociationId association;
    private final Policies policies;
    private final Requests requests;
    private final RequestQuestions questions;
    private final Moves moves;
    private final Optional<Surveys> surveys;
    private final Optional<Reports> reports;
    private final Optional<ComplaintCounts> counts;
    private final Optional<PromiseReports> promises;
    private final Optional<WorkDesk> work;
    private final Optional<Upkeep> upkeep;
    private final Optional<CaseListing> listing;
    private final Optional<FundAccounts> funds;
    private final Optional<CaseMoney> money;
    private final Constraints constraints;

    LocalServiceDesk(
            AssociationId association, Policies policies, Requests requests, Beside beside, Validator validator) {
        this.association = association;
        this.constraints = new Constraints(validator);
        this.policies = policies;
        this.requests = requests;
        this.moves = new Moves(requests, new PolicyRules(association, policies));
        this.questions = requests.questions();
        this.reports = beside.reports().map(box -> new ValidReports(box, constraints::met));
        this.upkeep = beside.upkeep().map(desk -> new ValidUpkeep(desk, constraints::met));
        this.surveys = beside.surveys();
        this.counts = beside.counts();
        this.promises = beside.promises();
        this.work = beside.work();
        this.listing = beside.listing();
        this.funds = beside.funds();
        this.money = beside.money();
    }

    @Override
    public AssociationId association() {
        return association;
    }

    @Override
    public List<PolicyView> policies() {
        return policies.all().stream().map(Policy::view).toList();
    }

    @Override
    public List<ServiceOffer> services(Instant at) {
        return policies.current(at).stream()
                .flatMap(policy -> Offers.of(policy).stream())
                .toList();
    }

    @Override
    public List<ServiceDescription> descriptions(Instant at, Style style) {
        return policies.current(at).stream()
                .flatMap(policy -> new ServiceDescriber(policy, style).all().stream())
                .toList();
    }

    @Override
    public Receipt lodge(Lodging lodging) {
        if (reports.isPresent() && questions.nameless(constraints.met(lodging))) {
            throw new RefusedException(Refusal.of(ReceiptRefusal.RECEIPT_NEEDED));
        }
        return requests.lodge(constraints.met(lodging));
    }

    @Override
    public List<ListLine> lodge(ListLodging list) {
        return requests.lodge(constraints.met(list));
    }

    @Override
    public Receipt act(Act act) {
        return requests.act(constraints.met(act));
    }

    @Override
    public Receipt tell(Tell tell) {
        return requests.tell(constraints.met(tell));
    }

    @Override
    public Receipt move(Move move) {
        return moves.move(constraints.met(move));
    }

    @Override
    public int ring(int most) {
        return requests.ring(most);
    }

    @Override
    public Optional<Receipt> followUp(Announcement heard) {
        money.ifPresent(funds -> funds.follow(heard));
        return requests.followUp(heard);
    }

    @Override
    public Timeline timeline(CaseId request, Actor reader, Instant at) {
        return questions.timeline(request, reader, at);
    }

    @Override
    public Dossier file(CaseId request, Actor reader) {
        return questions.file(request, reader);
    }

    @Override
    public Verdict explain(Act act) {
        List<Refusal> refusals = questions.against(constraints.met(act));
        Standpoint from = questions.standpoint(act.request(), act.occasion().actor());
        Attempt attempt = new Attempt(act.occasion(), act.action(), act.inputs(), act.roll());
        return explainer(from).explain(from.file(), attempt, refusals);
    }

    @Override
    public Verdict explain(Lodging lodging) {
        List<Refusal> refusals = questions.against(constraints.met(lodging));
        return new Verdict(refusals, Optional.empty(), refusals.isEmpty());
    }

    @Override
    public Prospects prospects(CaseId request, Actor reader, Instant at) {
        Standpoint from = questions.standpoint(request, reader);
        return explainer(from).prospects(from.file(), at);
    }

    private static CaseExplainer explainer(Standpoint from) {
        return new CaseExplainer(from.rules(), from.world(), from.fingerprints());
    }

    @Override
    public Optional<FundAccounts> funds() {
        return funds;
    }

    @Override
    public Optional<Reports> reports() {
        return reports;
    }

    @Override
    public Optional<ComplaintCounts> counts() {
        return counts;
    }

    @Override
    public Optional<PromiseReports> promises() {
        return promises;
    }

    @Override
    public Optional<WorkDesk> work() {
        return work;
    }

    @Override
    public void learn() {
        listing.ifPresent(requests::learn);
    }

    @Override
    public Timeline follow(String tracking, Instant at) {
        return questions.follow(tracking, at);
    }

    @Override
    public Optional<Surveys> surveys() {
        return surveys;
    }

    @Override
    public Optional<Upkeep> upkeep() {
        return upkeep;
    }
}
