package dev.sanad.request;

import dev.sanad.journal.Announcement;
import dev.sanad.journal.CaseRow;
import dev.sanad.journal.CaseUnit;
import dev.sanad.journal.Fingerprint;
import dev.sanad.journal.FoundCase;
import dev.sanad.journal.StaleVersionException;
import dev.sanad.kernel.Actor;
import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.CaseId;
import dev.sanad.kernel.CaseKey;
import dev.sanad.kernel.CommandId;
import dev.sanad.kernel.Decision;
import dev.sanad.kernel.Refusal;
import dev.sanad.kernel.RefusedException;
import dev.sanad.lifecycle.Action;
import dev.sanad.lifecycle.Attempt;
import dev.sanad.lifecycle.CaseDecider;
import dev.sanad.lifecycle.CaseEvent;
import dev.sanad.lifecycle.CaseFile;
import dev.sanad.lifecycle.CaseState;
import dev.sanad.lifecycle.Lifecycle;
import dev.sanad.lifecycle.Occasion;
import dev.sanad.lifecycle.Receipt;
import dev.sanad.lifecycle.RulesVersion;
import dev.sanad.lifecycle.Ruling;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/** The requests of an association: each command is ruled on by the engine and kept in one unit of work. */
public final class Requests {

    private final AssociationId association;
    private final RulesInForce rules;
    private final RequestPorts ports;
    private final CaseBook book;
    private final FollowUps followUps;

    public Requests(AssociationId association, RulesInForce rules, RequestPorts ports) {
        this.association = association;
        this.rules = rules;
        this.ports = ports;
        this.book = new CaseBook(ports.records());
        this.followUps = new FollowUps(association, rules, ports);
    }

    public Receipt lodge(Lodging lodging) {
        Occasion occasion = exact(lodging.occasion());
        Fingerprint fingerprint = ports.fingerprints().of(CommandText.of(lodging));
        return once(unit -> unit.findOpened(association, occasion.command())
                        .map(found -> repeated(found, occasion, fingerprint))
                        .orElseGet(() -> made(opened(unit, lodging, occasion, fingerprint))))
                .get();
    }

    public Receipt act(Act act) {
        Occasion occasion = exact(act.occasion());
        Fingerprint fingerprint = ports.fingerprints().of(CommandText.of(act));
        Target target = new Target(act.request(), act.version(), occasion, fingerprint);
        Attempt attempt = new Attempt(occasion, act.action(), act.inputs(), act.roll());
        return changed(target, (decider, file) -> decider.act(file, attempt));
    }

    public Receipt tell(Tell tell) {
        Occasion occasion = exact(tell.occasion());
        Fingerprint fingerprint = ports.fingerprints().of(CommandText.of(tell));
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
        Instant now = ports.due().now();
        List<CaseId> due = ports.due().due(association, most);
        List<RuntimeException> failures = new ArrayList<>();
        for (CaseId request : due) {
            try {
                ring(request, now);
            } catch (RuntimeException failure) {
                failures.add(failure);
            }
        }
        thrown(failures);
        return due.size();
    }

    /** Throws the first, with the others beside it. */
    private static void thrown(List<RuntimeException> failures) {
        if (failures.isEmpty()) {
            return;
        }
        RuntimeException first = failures.get(0);
        failures.subList(1, failures.size()).forEach(first::addSuppressed);
        throw first;
    }

    /** Opens the linked case that an announced entry calls for; empty where it calls for none. */
    public Optional<Receipt> followUp(Announcement heard) {
        return followUps.follow(heard);
    }

    public Timeline timeline(CaseId request, Actor reader, Instant at) {
        return timeline(seen(request, reader), at);
    }

    public Timeline follow(String tracking, Instant at) {
        return timeline(ports.records().findTracked(association, tracking).orElseThrow(Requests::unknown), at);
    }

    /** Why a command would be refused as things stand; none where it would be done. Nothing is written. */
    public List<Refusal> against(Act act) {
        Occasion occasion = exact(act.occasion());
        CaseRow row = seen(act.request(), occasion.actor());
        if (row.version() != act.version()) {
            return List.of(Refusal.of(RequestRefusal.VERSION_STALE));
        }
        CaseFile file = CaseBook.file(row);
        RequestRules found = rulesOf(file.state());
        List<Refusal> refusals = new ArrayList<>(new Intake(found).channel(occasion));
        Attempt attempt = new Attempt(occasion, act.action(), act.inputs(), act.roll());
        if (refusals.isEmpty()
                && decider(found).act(file, attempt).decision() instanceof Decision.Refused<CaseEvent> refused) {
            refusals.addAll(refused.refusals());
        }
        return List.copyOf(refusals);
    }

    /** Why a lodging would be refused as things stand; none where it would be done. Nothing is written. */
    public List<Refusal> against(Lodging lodging) {
        try {
            return against(lodging, exact(lodging.occasion()));
        } catch (RefusedException nothingToRuleOn) {
            return nothingToRuleOn.refusals();
        }
    }

    private List<Refusal> against(Lodging lodging, Occasion occasion) {
        RequestRules found = rules.at(lodging.service(), occasion.at());
        List<Refusal> refusals = new ArrayList<>(new Intake(found).lodging(lodging));
        if (refusals.isEmpty()
                && begun(found, new CaseId(new UUID(0, 0)), lodging, occasion).decision()
                        instanceof Decision.Refused<CaseEvent> refused) {
            refusals.addAll(refused.refusals());
        }
        return List.copyOf(refusals);
    }

    /** Whether nobody's name is in a lodging that may be without one. */
    public boolean nameless(Lodging lodging) {
        RequestRules found = rules.at(lodging.service(), lodging.occasion().at());
        return found.of().matter().terms().anonymous()
                && new Intake(found).owner(lodging).isEmpty();
    }

    /** What its owner was told, in words, for somebody who may see it. */
    public List<Notification> notifications(CaseId request, Actor reader) {
        CaseRow row = seen(request, reader);
        CaseFile file = CaseBook.file(row);
        List<CaseEvent> events =
                ports.records().history(row.key()).stream().map(CaseBook::event).toList();
        return new Notifications(new JournalRules(rules).reading(events).of(), file).of(events);
    }

    /** All that was done and given, for somebody who may read the whole file. */
    public List<FileEntry> file(CaseId request, Actor reader) {
        CaseRow row = seen(request, reader);
        CaseFile file = CaseBook.file(row);
        RequestRules found = rulesOf(file.state());
        if (!decider(found).reads(file.state(), reader).equals(Optional.of(Lifecycle.Reading.FILE))) {
            throw new RefusedException(Refusal.of(RequestRefusal.FILE_CLOSED));
        }
        List<CaseEvent> events =
                ports.records().history(row.key()).stream().map(CaseBook::event).toList();
        return new FileEntries(new JournalRules(rules).reading(events).of(), file).of(events);
    }

    /** A request to think ahead from, for somebody who may see it; for anybody else it does not exist. */
    public Standpoint standpoint(CaseId request, Actor reader) {
        CaseFile file = CaseBook.file(seen(request, reader));
        return new Standpoint(rulesOf(file.state()).of(), ports.world(), ports.fingerprints(), file);
    }

    private CaseRow seen(CaseId request, Actor reader) {
        return ports.records()
                .find(key(request))
                .filter(row -> sees(row, reader))
                .orElseThrow(Requests::unknown);
    }

    private Timeline timeline(CaseRow row, Instant at) {
        CaseState state = CaseBook.file(row).state();
        RequestRules found = rulesOf(state);
        List<CaseEvent> events =
                ports.records().history(row.key()).stream().map(CaseBook::event).toList();
        List<Timeline.Linked> linked = followUps.of(row.key(), events);
        return new Timelines(new JournalRules(rules).reading(events), decider(found), at)
                .of(row.key().id(), CaseState.of(events), events, linked);
    }

    private Receipt opened(CaseUnit unit, Lodging lodging, Occasion occasion, Fingerprint fingerprint) {
        RequestRules found = rules.at(lodging.service(), occasion.at());
        refuse(new Intake(found).lodging(lodging));
        CaseId id = new CaseId(ports.ids().next());
        Ruling ruling = begun(found, id, lodging, occasion);
        List<CaseEvent> events = ruling.decision().orThrow();
        CaseFile file = new CaseFile(CaseState.of(events), ruling.texts());
        CaseRow row = CaseBook.row(key(id), occasion.command(), ports.ids().code(), file);
        unit.open(row, CaseBook.entries(0, events, writing(occasion, fingerprint)));
        return CaseBook.receipt(row);
    }

    private Ruling begun(RequestRules found, CaseId id, Lodging lodging, Occasion occasion) {
        CaseEvent.Opened opening = opening(id, found, lodging, occasion);
        String action = startingAction(found, lodging, opening, occasion);
        return decider(found).open(opening, new Attempt(occasion, action, lodging.inputs(), Optional.empty()));
    }

    private static CaseEvent.Opened opening(CaseId id, RequestRules found, Lodging lodging, Occasion occasion) {
        return new CaseEvent.Opened(
                id,
                found.of().version(),
                found.of().lifecycle().name(),
                lodging.service(),
                new Intake(found).owner(lodging),
                lodging.office(),
                occasion.channel(),
                occasion.at());
    }

    private String startingAction(RequestRules found, Lodging lodging, CaseEvent.Opened opening, Occasion occasion) {
        if (lodging.action().isPresent()) {
            return lodging.action().get();
        }
        List<String> starts = decider(found).starts(opening, occasion.actor()).stream()
                .map(Action::name)
                .toList();
        if (starts.size() > 1) {
            throw new RefusedException(Refusal.of(RequestRefusal.ACTION_NEEDED));
        }
        // Nobody may start it: the first action tells him why.
        return starts.isEmpty() ? found.of().lifecycle().starts().get(0).name() : starts.get(0);
    }

    /** Which request is changed, as somebody saw it. */
    record Target(CaseId request, long version, Occasion occasion, Fingerprint fingerprint) {}

    Receipt changed(Target target, BiFunction<CaseDecider, CaseFile, Ruling> rule) {
        return once(unit -> {
                    FoundCase found = unit.find(
                                    key(target.request()), target.occasion().command())
                            .filter(each -> sees(each.row(), target.occasion().actor()))
                            .orElseThrow(Requests::unknown);
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
        RequestRules found = rulesOf(file.state());
        refuse(new Intake(found).channel(target.occasion()));
        Ruling ruling = rule.apply(decider(found), file);
        CaseRow next = written(unit, row, file, ruling, writing(target.occasion(), target.fingerprint()));
        return CaseBook.receipt(next);
    }

    private static CaseRow written(CaseUnit unit, CaseRow row, CaseFile file, Ruling ruling, CaseBook.Writing writing) {
        List<CaseEvent> events = ruling.decision().orThrow();
        CaseFile after = file.after(events, ruling.texts());
        CaseRow next = CaseBook.row(row.key(), row.openedBy(), row.tracking(), after);
        unit.change(row.version(), next, CaseBook.entries(row.version(), events, writing));
        return next;
    }

    private void ring(CaseId request, Instant now) {
        once(unit -> {
            CaseRow row = unit.find(key(request), new CommandId("ring:" + request))
                    .map(FoundCase::row)
                    .orElseThrow(Requests::unknown);
            CommandId command = new CommandId("ring:" + request + ":" + row.version());
            Occasion occasion = new Occasion(command, new Actor.Clock(), Optional.empty(), now);
            CaseFile file = CaseBook.file(row);
            Ruling ruling = decider(rulesOf(file.state())).ring(file, occasion);
            if (!ruling.decision().orThrow().isEmpty()) {
                Fingerprint fingerprint = ports.fingerprints().of(command.value());
                written(unit, row, file, ruling, writing(occasion, fingerprint));
            }
            return row;
        });
    }

    /** Whoever lodged it without a name is known again by the id of his command, which the host keeps from others. */
    private Supplier<Receipt> repeated(FoundCase found, Occasion occasion, Fingerprint fingerprint) {
        boolean nameless = occasion.actor() instanceof Actor.Anybody
                && CaseBook.file(found.row()).state().opening().owner().isEmpty();
        if (!nameless && !sees(found.row(), occasion.actor())) {
            throw new RefusedException(Refusal.of(RequestRefusal.COMMAND_REUSED));
        }
        return again(found, fingerprint);
    }

    /** For whoever may read nothing of it there is no such case. */
    private boolean sees(CaseRow row, Actor actor) {
        CaseState state = CaseBook.file(row).state();
        return decider(rulesOf(state)).reads(state, actor).isPresent();
    }

    /** Runs the work again when somebody else was faster: it then sees what the other did. */
    private <T> T once(Function<CaseUnit, T> work) {
        try {
            return ports.store().inUnit(work);
        } catch (StaleVersionException faster) {
            return ports.store().inUnit(work);
        }
    }

    private RequestRules rulesOf(CaseState state) {
        RulesVersion version = state.opening().rules();
        return rules.of(version, state.opening().matter());
    }

    private CaseDecider decider(RequestRules found) {
        return new CaseDecider(found.of(), ports.world(), ports.fingerprints());
    }

    Fingerprint fingerprint(String command) {
        return ports.fingerprints().of(command);
    }

    private CaseKey key(CaseId request) {
        return new CaseKey(association, request);
    }

    private static CaseBook.Writing writing(Occasion occasion, Fingerprint fingerprint) {
        return new CaseBook.Writing(occasion.command(), fingerprint, occasion.at());
    }

    /** To the microsecond, which is what stores keep. */
    static Occasion exact(Occasion occasion) {
        return new Occasion(
                occasion.command(),
                occasion.actor(),
                occasion.channel(),
                occasion.at().truncatedTo(ChronoUnit.MICROS));
    }

    private static void refuse(List<Refusal> refusals) {
        if (!refusals.isEmpty()) {
            throw new RefusedException(refusals);
        }
    }

    private static RefusedException unknown() {
        return new RefusedException(Refusal.of(RequestRefusal.CASE_UNKNOWN));
    }
}
