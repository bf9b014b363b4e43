package dev.sanad.rest;

import dev.sanad.ServiceDesk;
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
import dev.sanad.kernel.CommandId;
import dev.sanad.kernel.Refusal;
import dev.sanad.kernel.RefusalKind;
import dev.sanad.kernel.RefusedException;
import dev.sanad.lifecycle.Occasion;
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
import dev.sanad.request.RequestRefusal;
import dev.sanad.request.ServiceOffer;
import dev.sanad.request.Tell;
import dev.sanad.request.Timeline;
import dev.sanad.request.WorkDesk;
import dev.sanad.request.WorkPage;
import dev.sanad.survey.Surveys;
import dev.sanad.text.Style;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** A desk that writes down whatever reaches it, keeps the first result of each command, and fails when told to. */
final class RecordingDesk implements ServiceDesk {

    final List<Object> reached = new CopyOnWriteArrayList<>();
    private final Map<CommandId, Done> done = new ConcurrentHashMap<>();
    private final AtomicInteger receipts = new AtomicInteger();
    private volatile Optional<RuntimeException> failure = Optional.empty();
    private volatile Runnable meanwhile = () -> {};

    private final AssociationId association;
    private final RecordingBook book = new RecordingBook(this);

    RecordingDesk() {
        this(Samples.HERE);
    }

    RecordingDesk(AssociationId association) {
        this.association = association;
    }

    private record Done(Object content, Receipt receipt) {}

    void failWith(RuntimeException next) {
        failure = Optional.of(next);
    }

    void whileServing(Runnable happens) {
        meanwhile = happens;
    }

    void recover() {
        failure = Optional.empty();
        meanwhile = () -> {};
    }

    Object last() {
        return reached.get(reached.size() - 1);
    }

    @Override
    public AssociationId association() {
        return association;
    }

    @Override
    public List<PolicyView> policies() {
        failure.ifPresent(thrown -> {
            throw thrown;
        });
        return List.of(Samples.policy(1), Samples.policy(2));
    }

    @Override
    public List<ServiceOffer> services(Instant at) {
        return reach("services", List.of(Samples.offer()));
    }

    @Override
    public List<ServiceDescription> descriptions(Instant at, Style style) {
        return reach("descriptions", List.of(Samples.description(style.language())));
    }

    @Override
    public Receipt lodge(Lodging lodging) {
        Occasion occasion = lodging.occasion();
        List<Object> content = List.of(lodging.service(), lodging.inputs(), occasion.channel());
        return reach(lodging, command(occasion.command(), content, 1));
    }

    /** The first line is taken, the second refused. */
    @Override
    public List<ListLine> lodge(ListLodging list) {
        Receipt receipt = reach(list, command(list.occasion().command(), list.numbers(), 1));
        return List.of(
                new ListLine.Taken(receipt),
                new ListLine.Refused(List.of(Refusal.of(RequestRefusal.LIST_PERSON_UNKNOWN))));
    }

    @Override
    public Receipt act(Act act) {
        List<Object> content = List.of(act.action(), act.version(), act.inputs(), act.roll());
        return reach(act, command(act.occasion().command(), content, act.version() + 1));
    }

    @Override
    public Receipt tell(Tell tell) {
        List<Object> content = List.of(tell.action(), tell.version());
        return reach(tell, command(tell.occasion().command(), content, tell.version() + 1));
    }

    @Override
    public Receipt move(Move move) {
        List<Object> content = List.of(move.number(), move.version());
        return reach(move, command(move.occasion().command(), content, move.version() + 1));
    }

    @Override
    public Optional<Upkeep> upkeep() {
        return Optional.of(new RecordingUpkeep(this));
    }

    @Override
    public Optional<Receipt> followUp(Announcement heard) {
        throw new UnsupportedOperationException("nobody follows up over HTTP");
    }

    @Override
    public int ring(int most) {
        throw new UnsupportedOperationException("nobody rings over HTTP");
    }

    @Override
    public Verdict explain(Act act) {
        throw new UnsupportedOperationException("nobody asks why over HTTP");
    }

    @Override
    public Verdict explain(Lodging lodging) {
        throw new UnsupportedOperationException("nobody asks why over HTTP");
    }

    @Override
    public Prospects prospects(CaseId request, Actor reader, Instant at) {
        throw new UnsupportedOperationException("nobody asks what comes over HTTP");
    }

    @Override
    public Timeline timeline(CaseId request, Actor reader, Instant at) {
        return reach(List.of("timeline", request, reader), Samples.timeline(7));
    }

    @Override
    public Dossier file(CaseId request, Actor reader) {
        return reach(List.of("file", request, reader), Samples.file());
    }

    @Override
    public Timeline follow(String tracking, Instant at) {
        return reach(List.of("follow", tracking), Samples.timeline(7));
    }

    @Override
    public Optional<Surveys> surveys() {
        return Optional.of(new RecordingSurveys(this));
    }

    @Override
    public Optional<FundAccounts> funds() {
        return Optional.of(new FundAccounts(association, book, List.of(RecordingBook.GIFTS)));
    }

    @Override
    public Optional<Reports> reports() {
        return Optional.of(new RecordingReports(this));
    }

    private Receipt command(CommandId id, Object content, long version) {
        Receipt receipt = new Receipt(Samples.CASE, version, Samples.TRACKING + receipts.incrementAndGet(), "received");
        Done first = failure.isPresent()
                ? new Done(content, receipt)
                : done.computeIfAbsent(id, key -> new Done(content, receipt));
        if (!first.content().equals(content)) {
            throw new RefusedException(Refusal.of(new TestCode("command-reused", RefusalKind.REUSED)));
        }
        return first.receipt();
    }

    @Override
    public Optional<ComplaintCounts> counts() {
        return Optional.of((asked, now) -> reach(asked, ComplaintCsvTest.known()));
    }

    @Override
    public Optional<WorkDesk> work() {
        return Optional.of(new WorkDesk() {
            @Override
            public WorkPage page(Asked asked, Instant now) {
                return reach(asked, Samples.work());
            }

            @Override
            public void refile() {
                throw new UnsupportedOperationException("nobody files anew over HTTP");
            }
        });
    }

    @Override
    public void learn() {}

    @Override
    public Optional<PromiseReports> promises() {
        return Optional.of((asked, reader, now) -> reach(asked, Samples.promises()));
    }

    <T> T reach(Object what, T answer) {
        reached.add(what);
        meanwhile.run();
        if (failure.isPresent()) {
            throw failure.get();
        }
        return answer;
    }
}
