package dev.sanad.request;

import dev.sanad.journal.CaseRow;
import dev.sanad.journal.Turn;
import dev.sanad.kernel.Actor;
import dev.sanad.kernel.CaseId;
import dev.sanad.kernel.Decision;
import dev.sanad.kernel.Refusal;
import dev.sanad.kernel.RefusedException;
import dev.sanad.lifecycle.Attempt;
import dev.sanad.lifecycle.CaseEvent;
import dev.sanad.lifecycle.CaseFile;
import dev.sanad.lifecycle.CaseState;
import dev.sanad.lifecycle.Lifecycle;
import dev.sanad.lifecycle.Occasion;
import dev.sanad.lifecycle.Ruling;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What is asked of the requests of an association; nothing is written. For whoever may not see one it does not exist. */
public final class RequestQuestions {
    private final Cases cases;
    private final FollowUps followUps;

    RequestQuestions(Cases cases, FollowUps followUps) {
        this.cases = cases;
        this.followUps = followUps;
    }

    public Timeline timeline(CaseId request, Actor reader, Instant at) {
        return timeline(cases.seen(request, reader), at);
    }

    /** For whoever has the tracking code. */
    public Timeline follow(String tracking, Instant at) {
        return timeline(
                cases.ports()
                        .records()
                        .findTracked(cases.association(), tracking)
                        .orElseThrow(Cases::unknown),
                at);
    }

    /** Why a command would be refused as things stand; none where it would be done. */
    public List<Refusal> against(Act act) {
        Occasion occasion = Cases.exact(act.occasion());
        CaseRow row = cases.seen(act.request(), occasion.actor());
        if (row.version() != act.version()) {
            return List.of(Refusal.of(RequestRefusal.VERSION_STALE));
        }
        CaseFile file = CaseBook.file(row);
        RequestRules found = cases.rulesOf(file.state());
        List<Refusal> refusals = new Intake(found).channel(occasion);
        Attempt attempt = new Attempt(occasion, act.action(), act.inputs(), act.roll());
        return refusals.isEmpty() ? refusals(cases.decider(found, cases.world()).act(file, attempt)) : refusals;
    }

    /** Why a lodging would be refused as things stand; none where it would be done. */
    public List<Refusal> against(Lodging lodging) {
        try {
            Beginning beginning = new Beginning(cases, cases.world(), lodging);
            List<Refusal> refusals = beginning.intake();
            return refusals.isEmpty() ? refusals(beginning.ruling()) : refusals;
        } catch (RefusedException nothingToRuleOn) {
            return nothingToRuleOn.refusals();
        }
    }

    private static List<Refusal> refusals(Ruling ruling) {
        return ruling.decision() instanceof Decision.Refused<CaseEvent> refused ? refused.refusals() : List.of();
    }

    /**
     * Whether nobody's name is in a lodging that may be without one; not where no rules are in force for it, since it may be
     * the repetition of one that was lodged while they were.
     */
    public boolean nameless(Lodging lodging) {
        try {
            return new Beginning(cases, cases.world(), lodging).nameless();
        } catch (RefusedException noRules) {
            return false;
        }
    }

    /** What its owner was told, in words. */
    public List<Notification> notifications(CaseId request, Actor reader) {
        CaseRow row = cases.seen(request, reader);
        CaseFile file = CaseBook.file(row);
        List<CaseEvent> events = cases.history(row);
        return new Notifications(cases.reading(events).of(), file).of(events);
    }

    /** All that was done and given, for somebody who may read the whole file. */
    public Dossier file(CaseId request, Actor reader) {
        CaseRow row = cases.seen(request, reader);
        CaseFile file = CaseBook.file(row);
        RequestRules found = cases.rulesOf(file.state());
        if (!cases.decider(found, cases.world())
                .reads(file.state(), reader)
                .equals(Optional.of(Lifecycle.Reading.FILE))) {
            throw new RefusedException(Refusal.of(RequestRefusal.FILE_CLOSED));
        }
        List<CaseEvent> events = cases.history(row);
        return new Dossier(row.tracking(), new FileEntries(cases.reading(events).of(), file).of(events));
    }

    /** A request to think ahead from. */
    public Standpoint standpoint(CaseId request, Actor reader) {
        CaseFile file = CaseBook.file(cases.seen(request, reader));
        return new Standpoint(
                cases.rulesOf(file.state()).of(), cases.world(), cases.ports().fingerprints(), file);
    }

    private Timeline timeline(CaseRow row, Instant at) {
        CaseState state = CaseBook.file(row).state();
        RequestRules found = cases.rulesOf(state);
        List<CaseEvent> events = cases.history(row);
        List<Timeline.Linked> linked = followUps.of(row.key(), events);
        Timelines timelines = new Timelines(cases.reading(events), cases.decider(found, cases.world()), at);
        return timelines.of(CaseState.of(events), events, linked, row.waits().map(turn -> place(state, turn)));
    }

    private Timeline.Place place(CaseState state, Turn turn) {
        return new Timeline.Place(cases.world().ahead(state.opening().id(), turn) + 1, turn.since());
    }
}
