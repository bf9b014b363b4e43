package dev.sanad;

import dev.sanad.beneficiary.Beneficiaries;
import dev.sanad.complaint.CaseCounts;
import dev.sanad.complaint.ReportDesk;
import dev.sanad.complaint.ReportPorts;
import dev.sanad.fund.CaseMoney;
import dev.sanad.fund.FundAccounts;
import dev.sanad.fund.FundBook;
import dev.sanad.fund.FundedResources;
import dev.sanad.journal.CaseListing;
import dev.sanad.journal.CaseRecords;
import dev.sanad.journal.CaseStore;
import dev.sanad.journal.DueCases;
import dev.sanad.journal.Fingerprints;
import dev.sanad.journal.WorkList;
import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.Ids;
import dev.sanad.lifecycle.World;
import dev.sanad.party.Staff;
import dev.sanad.policy.Policies;
import dev.sanad.policy.Policy;
import dev.sanad.policy.PolicyLoader;
import dev.sanad.policy.PolicyRules;
import dev.sanad.policy.PolicySurveys;
import dev.sanad.policy.PolicyVersions;
import dev.sanad.policy.upkeep.UpkeepDesk;
import dev.sanad.policy.upkeep.UpkeepLog;
import dev.sanad.request.HostRules;
import dev.sanad.request.HostWorld;
import dev.sanad.request.ListedPromises;
import dev.sanad.request.ListedWork;
import dev.sanad.request.RequestPorts;
import dev.sanad.request.Requests;
import dev.sanad.request.Resources;
import dev.sanad.survey.JournalledCases;
import dev.sanad.survey.SurveyDesk;
import dev.sanad.survey.SurveyPorts;
import dev.sanad.survey.SurveyStore;
import dev.sanad.verify.Verifier;
import jakarta.validation.Validator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Wires the desk of one association. Every port has to be given, but for {@link #hostRules}, {@link #surveys},
 * {@link #upkeep}, {@link #funds}, {@link #reports}, {@link #workList} and {@link #listing}; a desk that lacks one is
 * refused by {@link #build} with {@link IllegalStateException} naming it. For one thread.
 */
public final class ServiceDeskBuilder {

    private final AssociationId association;
    private final List<Policy> policies = new ArrayList<>();
    private Optional<Storage> storage = Optional.empty();
    private Optional<PolicyLoader> loader = Optional.empty();
    private Optional<Staff> staff = Optional.empty();
    private Optional<Beneficiaries> beneficiaries = Optional.empty();
    private Optional<Resources> resources = Optional.empty();
    private Optional<Fingerprints> fingerprints = Optional.empty();
    private Optional<Ids> ids = Optional.empty();
    private Optional<Validator> validator = Optional.empty();
    private Optional<Verifier> verifier = Optional.empty();
    private Optional<SurveyStore> surveys = Optional.empty();
    private Optional<ReportPorts> reports = Optional.empty();
    private Optional<UpkeepLog> upkeep = Optional.empty();
    private Optional<CaseListing> listing = Optional.empty();
    private Optional<FundBook> funds = Optional.empty();
    private Optional<WorkList> workList = Optional.empty();
    private HostRules hostRules = HostRules.none();

    public ServiceDeskBuilder(AssociationId association) {
        this.association = association;
    }

    /** Where everything is kept; one object may serve as several of these. */
    public record Storage(CaseStore cases, CaseRecords records, DueCases due, PolicyVersions versions) {}

    public ServiceDeskBuilder storage(Storage given) {
        storage = Optional.of(given);
        return this;
    }

    /** A version that the association gives today; at least one. */
    public ServiceDeskBuilder policy(Policy policy) {
        if (!policy.head().id().association().equals(association)) {
            throw new IllegalArgumentException("policy: of another association");
        }
        policies.add(policy);
        return this;
    }

    /** Reads versions that were kept earlier and under which cases still live. */
    public ServiceDeskBuilder loader(PolicyLoader given) {
        loader = Optional.of(given);
        return this;
    }

    public ServiceDeskBuilder staff(Staff given) {
        staff = Optional.of(given);
        return this;
    }

    public ServiceDeskBuilder beneficiaries(Beneficiaries given) {
        beneficiaries = Optional.of(given);
        return this;
    }

    public ServiceDeskBuilder resources(Resources given) {
        resources = Optional.of(given);
        return this;
    }

    public ServiceDeskBuilder fingerprints(Fingerprints given) {
        fingerprints = Optional.of(given);
        return this;
    }

    public ServiceDeskBuilder ids(Ids given) {
        ids = Optional.of(given);
        return this;
    }

    /** The host's own provider of Jakarta Validation. */
    public ServiceDeskBuilder validator(Validator given) {
        validator = Optional.of(given);
        return this;
    }

    /** Where surveys are kept; without it the desk has none. */
    public ServiceDeskBuilder surveys(SurveyStore given) {
        surveys = Optional.of(given);
        return this;
    }

    /** Where it is kept that duties were done and policies circulated; without it the desk does neither. */
    public ServiceDeskBuilder upkeep(UpkeepLog given) {
        upkeep = Optional.of(given);
        return this;
    }

    public ServiceDeskBuilder hostRules(HostRules given) {
        hostRules = given;
        return this;
    }

    /** Where reports without a name wait; with it such a report needs a receipt, and is refused as a lodging. */
    public ServiceDeskBuilder reports(ReportPorts given) {
        reports = Optional.of(given);
        return this;
    }

    /**
     * Where the accounts of the policies' funds are kept; with it they say whether there is enough for a service that is
     * paid from them, and {@link ServiceDesk#followUp} enters what cases hold, pay and free.
     */
    public ServiceDeskBuilder funds(FundBook given) {
        funds = Optional.of(given);
        return this;
    }

    /** Lists all cases, so that they can be counted. */
    public ServiceDeskBuilder listing(CaseListing given) {
        listing = Optional.of(given);
        return this;
    }

    /** Lists what waits at which desk; without it nobody is told. */
    public ServiceDeskBuilder workList(WorkList given) {
        workList = Optional.of(given);
        return this;
    }

    /** Every version given is verified before the desk opens; it does not open with one that may not be approved. */
    public ServiceDeskBuilder proved(Verifier given) {
        verifier = Optional.of(given);
        return this;
    }

    /**
     * Keeps the policies that are new and opens the desk.
     *
     * @param now the moment at which a new version is recorded
     * @throws dev.sanad.kernel.RefusedException where a policy changed under a number that was kept, and where one was to
     *     be proved and is not
     * @throws IllegalStateException where something was not given, or where the validator overlooks constraints
     */
    public ServiceDesk build(Instant now) {
        if (policies.isEmpty()) {
            throw new IllegalStateException("policy was not given");
        }
        verifier.ifPresent(given -> policies.forEach(new Proof(given)::demand));
        Storage kept = given(storage, "storage");
        Policies all = Policies.of(policies, kept.versions(), given(loader, "loader"), now);
        Optional<FundAccounts> accounts = funds.map(book -> new FundAccounts(
                association,
                book,
                policies.stream()
                        .flatMap(policy -> policy.measures().funds().values().stream())
                        .toList()));
        World world = new HostWorld(
                association,
                given(staff, "staff"),
                given(beneficiaries, "beneficiaries"),
                resources(accounts),
                hostRules);
        RequestPorts ports = new RequestPorts(
                kept.cases(),
                kept.records(),
                kept.due(),
                world,
                given(fingerprints, "fingerprints"),
                given(ids, "ids"));
        PolicyRules rules = new PolicyRules(association, all);
        Requests requests = new Requests(association, rules, ports);
        return new LocalServiceDesk(
                association,
                all,
                requests,
                new Beside(
                        reports.map(given -> new ReportDesk(association, rules, requests, ports, given)),
                        listing.map(given -> new CaseCounts(association, rules, rules, given, kept.records())),
                        listing.map(given -> new ListedPromises(association, rules, ports, given)),
                        workList.map(given -> new ListedWork(association, rules, ports, given, listing)),
                        surveys.map(store -> new SurveyDesk(association, surveyPorts(store, all, ports))),
                        upkeep.map(log -> new UpkeepDesk(association, all, given(staff, "staff"), log)),
                        listing,
                        accounts,
                        accounts.map(each -> new CaseMoney(rules, kept.records(), each.grants()))),
                Probe.passed(given(validator, "validator")));
    }

    private Resources resources(Optional<FundAccounts> accounts) {
        Resources host = given(resources, "resources");
        return accounts.<Resources>map(each -> new FundedResources(host, each)).orElse(host);
    }

    private SurveyPorts surveyPorts(SurveyStore store, Policies all, RequestPorts ports) {
        return new SurveyPorts(
                store,
                new PolicySurveys(all),
                new JournalledCases(association, ports.records()),
                ports.fingerprints(),
                ports.ids());
    }

    private static <T> T given(Optional<T> port, String name) {
        return port.orElseThrow(
                () -> new IllegalStateException(name + " was not given: call " + name + "(…) before build(…)"));
    }
}
