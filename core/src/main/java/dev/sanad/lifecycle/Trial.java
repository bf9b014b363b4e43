package dev.sanad.lifecycle;

import dev.sanad.calendar.Reckoning;
import dev.sanad.journal.Fingerprints;
import dev.sanad.kernel.Argument;
import dev.sanad.kernel.Clause;
import dev.sanad.kernel.PersonId;
import dev.sanad.kernel.Refusal;
import dev.sanad.party.Party;
import dev.sanad.party.Roll;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One attempt at one action, judged once. First who may act; then stage, inputs, limit, holds, roll and conditions
 * together. Inputs are taken in before conditions are judged, so that a condition can ask about them.
 */
final class Trial {

    /** What is tried. */
    record Of(Action action, Attempt attempt) {}

    private final CaseRules rules;
    private final World world;
    private final CaseFile before;
    private final Action action;
    private final Attempt attempt;
    private final Standing standing;
    private final Rolls rolls;
    private final Inputs inputs;

    Trial(CaseRules rules, World world, Fingerprints fingerprints, CaseFile before, Of of) {
        this.rules = rules;
        this.world = world;
        this.before = before;
        this.action = of.action();
        this.attempt = of.attempt();
        this.standing = new Standing(before, rules, world, attempt.occasion().actor());
        this.rolls = new Rolls(before, rules, world);
        this.inputs = new Inputs(before, rules, world, fingerprints);
    }

    Ruling ruling() {
        Standing.Answer answer = standing.to(action);
        if (answer.party().isEmpty()) {
            return Ruling.refused(answer.refusals());
        }
        String party = answer.party().get();
        List<Refusal> refusals = new ArrayList<>(stage());
        refusals.addAll(rolls.refusals(party, attempt.roll()));
        Inputs.Taken taken = inputs.take(action, attempt.inputs(), at());
        refusals.addAll(taken.refusals());
        refusals.addAll(Room.refusals(party, before, taken.file()));
        if (!refusals.isEmpty()) {
            return Ruling.refused(refusals);
        }
        return judged(party, taken);
    }

    /** How each requirement stands; none where the attempt is refused before they are asked. */
    List<Weighed> weighed() {
        Optional<String> party = standing.to(action).party();
        Inputs.Taken taken = inputs.take(action, attempt.inputs(), at());
        boolean asked = stage().isEmpty()
                && taken.refusals().isEmpty()
                && party.map(as -> rolls.refusals(as, attempt.roll()).isEmpty()).orElse(false);
        CaseView view = new CaseView(taken.file(), rules, world, present());
        return action.requires().stream()
                .filter(any -> asked)
                .map(each -> new Weighed(each, each.demandedIn(view), each.metIn(view)))
                .toList();
    }

    /** Whoever is named as the one it is about must leave somebody who can go on with it. */
    private List<Refusal> substitute(CaseFile taken) {
        Optional<FactValue> subject = taken.state().fact(Party.SUBJECT);
        boolean named = subject.isPresent() && !subject.equals(before.state().fact(Party.SUBJECT));
        String stage = action.to().orElse(before.state().stage());
        return named && new Barred(taken, rules, world).leavesNobody(stage)
                ? List.of(
                        Refusal.of(LifecycleRefusal.SUBJECT_WITHOUT_SUBSTITUTE).citing(action.clauses()))
                : List.of();
    }

    private Ruling judged(String party, Inputs.Taken taken) {
        CaseView view = new CaseView(taken.file(), rules, world, present());
        ClockWork work = new ClockWork(rules, view);
        Extensions extensions = new Extensions(rules, view, work);
        List<Refusal> refusals = Stream.of(
                        limit(),
                        holds(),
                        delivered(),
                        conditions(view),
                        substitute(taken.file()),
                        extensions.refusals(action, before.state()))
                .flatMap(List::stream)
                .toList();
        if (!refusals.isEmpty()) {
            return Ruling.refused(refusals);
        }
        return rolls.carried(party, attempt.roll())
                ? Ruling.accepted(events(party, taken, extensions), taken.texts())
                : Ruling.accepted(List.of(lost(party)), Map.of());
    }

    private List<CaseEvent> events(String party, Inputs.Taken taken, Extensions extensions) {
        List<CaseEvent> events = new ArrayList<>(taken.events());
        events.add(acted(party));
        events.addAll(extensions.events(action, before.state()));
        CaseState acted = before.state().after(events);
        CaseView after = new CaseView(taken.file().with(acted, taken.texts()), rules, world, present());
        List<Moment> come = new ArrayList<>(List.of(new Moment.Done(action.name())));
        if (action.starts()) {
            come.add(new Moment.Start());
        }
        taken.events().stream()
                .filter(CaseEvent.FactTaken.class::isInstance)
                .forEach(event -> come.add(new Moment.DateOf(((CaseEvent.FactTaken) event).fact())));
        events.addAll(new ClockWork(rules, after).follow(acted, Optional.of(action.name()), come, at()));
        action.effects()
                .opens()
                .ifPresent(lifecycle -> events.add(new CaseEvent.CaseLinked(action.name(), lifecycle, at())));
        events.addAll(new Notices(rules, after.reckoning(), world)
                .of(action, before.state().after(events), at()));
        return events;
    }

    private CaseEvent acted(String party) {
        return new CaseEvent.Acted(
                action.name(),
                party,
                present().people(),
                attempt.occasion().channel(),
                at(),
                action.to().orElse(before.state().stage()),
                Rolls.votes(attempt.roll()));
    }

    private CaseEvent lost(String party) {
        return new CaseEvent.MotionLost(action.name(), party, present().people(), at(), Rolls.votes(attempt.roll()));
    }

    private List<Refusal> stage() {
        String stage = before.state().stage();
        if (action.starts() || action.from().contains(stage)) {
            return List.of();
        }
        boolean open = rules.lifecycle().stage(stage).open();
        return List.of(Refusal.of(open ? LifecycleRefusal.ACTION_NOT_FROM_STAGE : LifecycleRefusal.CASE_CLOSED)
                .with("action", rules.actionNamed(action.name()))
                .with("stage", rules.stageNamed(stage))
                .citing(action.clauses()));
    }

    private List<Refusal> limit() {
        int done = before.state().times(action.name());
        return action.effects().limit().stream()
                .filter(limit -> done >= limit)
                .mapToObj(limit -> Refusal.of(LifecycleRefusal.LIMIT_REACHED)
                        .with("action", rules.actionNamed(action.name()))
                        .with("limit", Argument.number(limit))
                        .citing(action.clauses()))
                .toList();
    }

    private List<Refusal> holds() {
        return rules.lifecycle().clocks().values().stream()
                .filter(clock -> clock.until().contains(action.name()))
                .flatMap(clock -> held(clock).stream())
                .toList();
    }

    private Optional<Refusal> held(Clock clock) {
        return before.state()
                .clock(clock.name())
                .flatMap(ClockRun::earliest)
                .filter(earliest -> at().isBefore(earliest))
                .map(earliest -> Refusal.of(LifecycleRefusal.HELD_UNTIL)
                        .with("action", rules.actionNamed(action.name()))
                        .with("clock", new Argument.Named(clock.name(), clock.title()))
                        .with("until", new Argument.Moment(earliest))
                        .citing(clock.clauses()));
    }

    private List<Refusal> delivered() {
        if (!action.effects().delivers()) {
            return List.of();
        }
        int times = rules.matter().delivery().times();
        return rules.lifecycle().delivered(before.state()) >= times
                ? List.of(Refusal.of(LifecycleRefusal.DELIVERED_ALREADY)
                        .with("times", Argument.number(times))
                        .citing(action.clauses()))
                : deliveredLately();
    }

    /** A series keeps its distance: the next delivery is due so long after the last. */
    private List<Refusal> deliveredLately() {
        List<Clause> own = rules.matter().clauses();
        return rules.matter().delivery().every().stream()
                .flatMap(every -> rules.lifecycle().lastDelivered(before.state()).stream()
                        .map(last -> reckoning().earliest(last, every))
                        .filter(earliest -> at().isBefore(earliest))
                        .map(earliest -> Refusal.of(LifecycleRefusal.DELIVERED_LATELY)
                                .with("every", every.argument())
                                .with("earliest", new Argument.Moment(earliest))
                                .citing(own.isEmpty() ? action.clauses() : own)))
                .toList();
    }

    private Reckoning reckoning() {
        return rules.setting().reckoning(before.state().opening().office());
    }

    private List<Refusal> conditions(CaseView view) {
        Failures failures = new Failures(view, rules);
        return action.requires().stream()
                .flatMap(requirement -> failures.of(requirement, action).stream())
                .toList();
    }

    private CaseView.Present present() {
        Set<PersonId> people = new HashSet<>(attempt.roll().map(Roll::voters).orElse(Set.of()));
        attempt.occasion().actor().who().ifPresent(people::add);
        return new CaseView.Present(
                Optional.of(action.name()), people, attempt.occasion().channel(), at());
    }

    private Instant at() {
        return attempt.occasion().at();
    }
}
