package dev.sanad.explain;

import dev.sanad.journal.Fingerprints;
import dev.sanad.journal.Value;
import dev.sanad.kernel.Actor;
import dev.sanad.kernel.Argument;
import dev.sanad.kernel.CommandId;
import dev.sanad.kernel.Decision;
import dev.sanad.kernel.Refusal;
import dev.sanad.lifecycle.Action;
import dev.sanad.lifecycle.Attempt;
import dev.sanad.lifecycle.CaseDecider;
import dev.sanad.lifecycle.CaseEvent;
import dev.sanad.lifecycle.CaseFile;
import dev.sanad.lifecycle.CaseRules;
import dev.sanad.lifecycle.ClockRun;
import dev.sanad.lifecycle.Occasion;
import dev.sanad.lifecycle.Ruling;
import dev.sanad.lifecycle.World;
import dev.sanad.party.Party;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What can happen to a case next, as the engine that runs in production rules on it. Nothing is written. */
final class Moves {
    private static final CommandId COMMAND = new CommandId("what-if");

    private final CaseRules rules;
    private final CaseDecider decider;
    private final Players players;
    private final Samples samples;

    Moves(CaseRules rules, World world, Fingerprints fingerprints, Leaves leaves) {
        this.rules = rules;
        this.decider = new CaseDecider(rules, world, fingerprints);
        this.players = new Players(rules, world);
        this.samples = new Samples(rules, world, leaves);
    }

    /** A case at a moment. */
    record Situation(CaseFile file, Instant at) {
        String stage() {
            return file.state().stage();
        }
    }

    /** An attempt by a party. */
    record Try(String party, Attempt attempt) {}

    /** What came of it: where the case then stands, or why not. */
    record Result(Optional<CaseFile> after, List<Refusal> refusals) {}

    /** Everything that somebody could try to do the action. */
    List<Try> tries(Action action, Situation now, Optional<String> channel) {
        LocalDate today = rules.setting().calendar().reckoning().dayOf(now.at());
        List<Try> all = new ArrayList<>();
        for (String by : action.by()) {
            for (Players.Player player :
                    by.equals(Party.CLOCK) ? List.<Players.Player>of() : players.of(by, now.file())) {
                Occasion occasion = new Occasion(COMMAND, player.actor(), channel, now.at());
                for (Value.Tree inputs : samples.of(action, today)) {
                    all.add(new Try(by, new Attempt(occasion, action.name(), inputs, player.roll())));
                }
            }
        }
        return all;
    }

    /** A motion that is lost changes nothing, and counts as not done. */
    Result attempt(Attempt attempt, Situation now) {
        Occasion occasion = new Occasion(
                attempt.occasion().command(),
                attempt.occasion().actor(),
                attempt.occasion().channel(),
                now.at());
        Attempt then = new Attempt(occasion, attempt.action(), attempt.inputs(), attempt.roll());
        return result(decider.act(now.file(), then), now.file());
    }

    Result tell(String action, Situation now) {
        Actor owner = now.file()
                .state()
                .opening()
                .owner()
                .<Actor>map(person -> new Actor.Known(person, Set.of(), Optional.empty()))
                .orElseGet(Actor.Anybody::new);
        return result(
                decider.tell(now.file(), action, new Occasion(COMMAND, owner, Optional.empty(), now.at())), now.file());
    }

    private static Result result(Ruling ruling, CaseFile before) {
        if (ruling.decision() instanceof Decision.Refused<CaseEvent> refused) {
            return new Result(Optional.empty(), refused.refusals());
        }
        List<CaseEvent> events = ((Decision.Accepted<CaseEvent>) ruling.decision()).events();
        boolean lost = events.stream().anyMatch(CaseEvent.MotionLost.class::isInstance);
        return new Result(lost ? Optional.empty() : Optional.of(before.after(events, ruling.texts())), List.of());
    }

    /** The case when time has passed until then, and which clocks rang. */
    Situation wait(Situation now, Instant until, List<String> rang) {
        Situation at = now;
        Optional<Instant> due = due(at);
        while (due.filter(ring -> !ring.isAfter(until)).isPresent()) {
            Instant ring = due.get().isBefore(at.at()) ? at.at() : due.get();
            Ruling ruling = decider.ring(at.file(), new Occasion(COMMAND, new Actor.Clock(), Optional.empty(), ring));
            List<CaseEvent> events = ruling.decision().orThrow();
            events.stream()
                    .filter(CaseEvent.ClockRang.class::isInstance)
                    .map(event -> ((CaseEvent.ClockRang) event).clock())
                    .forEach(rang::add);
            at = new Situation(at.file().after(events, ruling.texts()), ring);
            due = due(at);
        }
        return new Situation(at.file(), until);
    }

    static Optional<Instant> due(Situation now) {
        return now.file().state().clocks().values().stream()
                .map(ClockRun::rings)
                .flatMap(Optional::stream)
                .min(Instant::compareTo);
    }

    /** The later moments that refusals name: from then on it may be otherwise. */
    static Stream<Instant> moments(List<Refusal> refusals, Instant after) {
        return refusals.stream()
                .flatMap(refusal -> refusal.arguments().values().stream())
                .filter(Argument.Moment.class::isInstance)
                .map(moment -> ((Argument.Moment) moment).instant())
                .filter(moment -> moment.isAfter(after));
    }
}
