package dev.sanad;

import dev.sanad.complaint.ComplaintCounts;
import dev.sanad.complaint.Reports;
import dev.sanad.explain.Prospects;
import dev.sanad.explain.ServiceDescription;
import dev.sanad.explain.Verdict;
import dev.sanad.fund.FundAccounts;
import dev.sanad.journal.Announcement;
import dev.sanad.kernel.Actor;
import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.CaseId;
import dev.sanad.lifecycle.Receipt;
import dev.sanad.policy.PolicyView;
import dev.sanad.policy.upkeep.Upkeep;
import dev.sanad.request.Act;
import dev.sanad.request.Dossier;
import dev.sanad.request.ListLine;
import dev.sanad.request.ListLodging;
import dev.sanad.request.Lodging;
import dev.sanad.request.Move;
import dev.sanad.request.PromiseReports;
import dev.sanad.request.ServiceOffer;
import dev.sanad.request.Tell;
import dev.sanad.request.Timeline;
import dev.sanad.request.WorkDesk;
import dev.sanad.survey.Surveys;
import dev.sanad.text.Style;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The desk of one association: everything a host asks of Sanad. Thread-safe.
 *
 * <p>Each command throws {@link dev.sanad.kernel.RefusedException} with every reason when the rules refuse it, and then
 * nothing is written; and a {@link dev.sanad.journal.StoreException} when the store cannot do it.
 */
public interface ServiceDesk {

    AssociationId association();

    /** The versions of the association's policies that this desk knows, by policy and number. */
    List<PolicyView> policies();

    /** What can be asked for at this moment, under the policies then in force. */
    List<ServiceOffer> services(Instant at);

    /** The same, described to people in their language: conditions, documents, steps, durations. */
    List<ServiceDescription> descriptions(Instant at, Style style);

    Receipt lodge(Lodging lodging);

    /**
     * Starts a request for each person on a list, each on its own: one that is refused keeps no other from being started.
     * Refused as a whole for who does not work for the association, and where the service takes no list.
     *
     * @return one answer for each line, in their order
     */
    List<ListLine> lodge(ListLodging list);

    Receipt act(Act act);

    Receipt tell(Tell tell);

    /**
     * Moves an open request to another version of its policy: one that is in force, was approved on record, and takes over
     * open cases; by whom it lets move them. Nothing that the request stands on may be missing there.
     */
    Receipt move(Move move);

    /**
     * Rings the clocks that are due by the store's own time, each one rung. The host decides when to call.
     *
     * @param most how many requests at once, 1 or more
     * @return how many requests were due
     */
    int ring(int most);

    /**
     * Does what an entry of the outbox calls for in another case: a linked case is opened, with the same owner and under
     * the same version of the policy. However often an entry is announced, it happens once. The host takes the entry out
     * of the outbox afterwards.
     *
     * @return the receipt of the linked case; empty where the entry calls for nothing
     */
    Optional<Receipt> followUp(Announcement heard);

    /** Where the request stands, for somebody who may see it; for anybody else it does not exist. */
    Timeline timeline(CaseId request, Actor reader, Instant at);

    /** All that was done and given in a request, for somebody who may read the whole file. */
    Dossier file(CaseId request, Actor reader);

    /** Whether the command would be done, why not, and the shortest way to its being done. Nothing is written. */
    Verdict explain(Act act);

    /** Whether the request would be lodged, and why not; no way to it is looked for. Nothing is written. */
    Verdict explain(Lodging lodging);

    /** What can come next for the request, by whom, and by when, for somebody who may see it. */
    Prospects prospects(CaseId request, Actor reader, Instant at);

    /** The surveys of this desk; empty where it was given no place to keep them. */
    default Optional<Surveys> surveys() {
        return Optional.empty();
    }

    /** Duties, reviews and circulation of the policies; empty where the desk was given no place to keep what was done. */
    default Optional<Upkeep> upkeep() {
        return Optional.empty();
    }

    /** The accounts of the policies' funds; empty where the desk was given no book to keep them. */
    default Optional<FundAccounts> funds() {
        return Optional.empty();
    }

    /** Reports without a name; empty where the host gave no box for them, and then nobody can report without one. */
    Optional<Reports> reports();

    /** Complaints counted; empty where the host gave no listing of its cases. */
    Optional<ComplaintCounts> counts();

    /** What was promised and what became of it; empty where the host gave no listing of its cases. */
    Optional<PromiseReports> promises();

    /** What waits for whom; empty where the host gave no list of it. */
    Optional<WorkDesk> work();

    /**
     * Learns from all cases how long people waited for what a policy lets be learned; what is promised afterwards rests on
     * it. The host decides when to call, such as once a night; it is not kept. Does nothing where the host gave no listing of
     * its cases: then the policy's own days are told.
     */
    void learn();

    /** Where the request with this tracking code stands. */
    Timeline follow(String tracking, Instant at);
}
