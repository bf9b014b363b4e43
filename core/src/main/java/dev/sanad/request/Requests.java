package dev.sanad.request;

import dev.sanad.journal.Announcement;
import dev.sanad.journal.CaseListing;
import dev.sanad.journal.CaseRow;
import dev.sanad.journal.CaseUnit;
import dev.sanad.journal.Fingerprint;
import dev.sanad.journal.FoundCase;
import dev.sanad.journal.OneByOne;
import dev.sanad.journal.Task;
import dev.sanad.kernel.Actor;
import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.CaseId;
import dev.sanad.kernel.CommandId;
import dev.sanad.kernel.Refusal;
import dev.sanad.kernel.RefusedException;
import dev.sanad.lifecycle.Attempt;
import dev.sanad.lifecycle.CaseDecider;
import dev.sanad.lifecycle.CaseEvent;
import dev.sanad.lifecycle.CaseFile;
import dev.sanad.lifecycle.CaseRules;
import dev.sanad.lifecycle.CaseState;
import dev.sanad.lifecycle.Occasion;
import dev.sanad.lifecycle.Receipt;
import dev.sanad.lifecycle.Ruling;
import dev.sanad.lifecycle.Tasks;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/** The requests of an association: each command is ruled on by the engine and kept in one unit of work. */
public final class Requests {

    private final Cases cases;
    private final CaseBook book;
    private final FollowUps followUps;

    public Requests(AssociationId association, RulesInForce rules, RequestPorts ports) {
        this.cases = new Cases(association, rules, ports);
        this.book = new CaseBook(ports.records());
        this.followUps = new FollowUps(cases);
    }

    /** What can be asked of the same requests. */
    public RequestQuestions questions() {
        return new RequestQuestions(cases, followUps);
    }

    public Receipt lodge(Lodging lodging) {
        return lodge(lodging, () -> new CaseId(cases.ports().ids().next()));
    }

    /** Starts a request under an id that was made for it before. */
    public Receipt lodge(Lodging lodging, CaseId id) {
        return lodge(lodging, () -> id);
    }

    private Receipt lodge(Lodging lodging, Supplier<CaseId> id) {
        Occasion occasion = Cases.exact(lodging.occasion());
        Fingerprint fingerprint = cases.ports().fingerprints().of(CommandText.of(lodging));
        CaseBook.Writing writing = writing(occasion, fingerprint);
        return cases.once(unit -> unit.findOpened(cases.association(), occasion.command())
                        .map(found -> repeated(found, occasion, fingerprint))
                        .orElseGet(() -> made(opened(unit, lodging, id, writing))))
                .get();
    }

    /**
     * Starts a request for each line of a list, each on its own.
     *
     * @return one answer for each line, in their order
     */
    public List<ListLine> lodge(ListLodging list) {
        return new Lists(cases, this::line).of(list);
    }

    private ListLine line(Lodging lodging) {
        try {
            return new ListLine.Taken(lodge(lodging));
        } catch (RefusedException refused) {
            return new ListLine.Refused(refused.refusals());
        }
    }

    public Receipt act(Act act) {
        Occasion occasion = Cases.exact(act.occasion());
        Fingerprint fingerprint = cases.ports().fingerprints().of(CommandText.of(act));
        Target target = new Target(act.request(), act.version(), occasion, fingerprint);
        Attempt attempt = new Attempt(occasion, act.action(), act.inputs(), act.roll());
        return changed(target, (decider, file) -> decider.act(file, attempt));
    }

    public Receipt tell(Tell tell) {
        Occasion occasion = Cases.exact(tell.occasion());
        Fingerprint fingerprint = cases.ports().fingerprints().of(CommandText.of(tell));
        Target target = new Target(tell.request(), tell.version(), occasion, fingerprint);
        return changed(target, (decider, file) -> decider.tell(file, tell.action(), occasion));
    }

    /**
     * Rings the clocks that are due by the store's time, each one rung. A request that fails keeps no other from ringing;
     * the first failure is thrown when all were tried.
     *
     * @param most how many requests at once, 1 or more
     * @return how many requests had something to ring
     */
    public int ring(int most) {
        Instant now = cases.ports().due().now();
        List<CaseId> due = cases.ports().due().due(cases.association(), most);
        OneByOne rings = new OneByOne();
        due.forEach(request -> rings.attempt(() -> ring(request, now)));
        rings.throwFailures();
        return due.size();
    }

    /** Learns from all cases of the listing how long people waited; what is promised from then on rests on it. */
    public void learn(CaseListing listing) {
        cases.learned().set(Lessons.learned(cases, listing, cases.ports().due().now()));
    }

    /** Opens the linked case that an announced entry calls for; empty where it calls for none. */
    public Optional<Receipt> followUp(Announcement heard) {
        return followUps.follow(heard);
    }

    private Receipt opened(CaseUnit unit, Lodging lodging, Supplier<CaseId> ids, CaseBook.Writing writing) {
        Beginning beginning = new Beginning(cases, cases.world(unit), lodging);
        refuse(beginning.intake());
        CaseId id = ids.get();
        Ruling ruling = beginning.ruling(id);
        List<CaseEvent> events = ruling.decision().orThrow();
        CaseFile file = new CaseFile(CaseState.of(events), ruling.texts());
        List<Task> tasks = new Tasks(beginning.rules(), cases.world(unit)).of(file, List.of(), writing.at());
        CaseRow row = new CaseBook.Page(
                        cases.key(id), writing.command(), cases.ports().ids().code())
                .row(beginning.rules(), file, tasks);
        unit.open(row, CaseBook.entries(0, events, writing));
        return CaseBook.receipt(row);
    }

    /** Which request is changed, as somebody saw it. */
    record Target(CaseId request, long version, Occasion occasion, Fingerprint fingerprint) {}

    Receipt changed(Target target, BiFunction<CaseDecider, CaseFile, Ruling> rule) {
        return cases.once(unit -> {
                    FoundCase found = unit.find(
                                    cases.key(target.request()),
                                    target.occasion().command())
                            .filter(each ->
                                    cases.sees(each.row(), target.occasion().actor()))
                            .orElseThrow(Cases::unknown);
                    return found.done().isPresent()
                            ? again(found, target.fingerprint())
                            : made(changed(unit, found.row(), target, rule));
                })
                .get();
    }

    private static Supplier<Receipt> made(Receipt receipt) {
        return () -> receipt;
    }

    /** Read after the unit is over, so that nobody holds two connections at once. */
    private Supplier<Receipt> again(FoundCase found, Fingerprint fingerprint) {
        return () -> book.again(found.row(), found.done().orElseThrow(), fingerprint);
    }

    private Receipt changed(CaseUnit unit, CaseRow row, Target target, BiFunction<CaseDecider, CaseFile, Ruling> rule) {
        if (row.version() != target.version()) {
            throw new RefusedException(Refusal.of(RequestRefusal.VERSION_STALE));
        }
        CaseFile file = CaseBook.file(row);
        RequestRules found = cases.rulesOf(file.state());
        refuse(new Intake(found).channel(target.occasion()));
        Ruling ruling = rule.apply(cases.decider(found, cases.world(unit)), file);
        return CaseBook.receipt(
                written(unit, new Change(row, file), ruling, writing(target.occasion(), target.fingerprint())));
    }

    /** What is changed. */
    private record Change(CaseRow row, CaseFile file) {}

    private CaseRow written(CaseUnit unit, Change change, Ruling ruling, CaseBook.Writing writing) {
        List<CaseEvent> events = ruling.decision().orThrow();
        CaseRow row = change.row();
        CaseFile file = change.file().after(events, ruling.texts());
        CaseRules rules = cases.rulesOf(file.state()).of();
        List<Task> tasks = new Tasks(rules, cases.world(unit)).of(file, row.tasks(), writing.at());
        CaseRow next = CaseBook.Page.of(row).row(rules, file, tasks);
        unit.change(row, next, CaseBook.entries(row.version(), events, writing));
        return next;
    }

    private void ring(CaseId request, Instant now) {
        cases.once(unit -> {
            CaseRow row = unit.find(cases.key(request), CommandId.own("ring:" + request))
                    .map(FoundCase::row)
                    .orElseThrow(Cases::unknown);
            CommandId command = CommandId.own("ring:" + request + ":" + row.version());
            Occasion occasion = new Occasion(command, new Actor.Clock(), Optional.empty(), now);
            CaseFile file = CaseBook.file(row);
            RequestRules found = cases.rulesOf(file.state());
            Ruling ruling = cases.decider(found, cases.world(unit)).ring(file, occasion);
            if (!ruling.decision().orThrow().isEmpty()) {
                Fingerprint fingerprint = cases.ports().fingerprints().of(command.value());
                written(unit, new Change(row, file), ruling, writing(occasion, fingerprint));
            }
            return row;
        });
    }

    /** Whoever lodged it without a name is known again by the id of his command, which the host keeps from others. */
    private Supplier<Receipt> repeated(FoundCase found, Occasion occasion, Fingerprint fingerprint) {
        boolean nameless = occasion.actor() instanceof Actor.Anybody
                && CaseBook.file(found.row()).state().opening().owner().isEmpty();
        if (!nameless && !cases.sees(found.row(), occasion.actor())) {
            throw new RefusedException(Refusal.of(RequestRefusal.COMMAND_REUSED));
        }
        return again(found, fingerprint);
    }

    Fingerprint fingerprint(String command) {
        return cases.ports().fingerprints().of(command);
    }

    private static CaseBook.Writing writing(Occasion occasion, Fingerprint fingerprint) {
        return new CaseBook.Writing(occasion.command(), fingerprint, occasion.at());
    }

    private static void refuse(List<Refusal> refusals) {
        if (!refusals.isEmpty()) {
            throw new RefusedException(refusals);
        }
    }
}
