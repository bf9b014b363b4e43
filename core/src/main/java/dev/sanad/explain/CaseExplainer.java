package dev.sanad.explain;

import dev.sanad.explain.Moves.Result;
import dev.sanad.explain.Moves.Situation;
import dev.sanad.journal.Fingerprints;
import dev.sanad.kernel.Refusal;
import dev.sanad.lifecycle.Action;
import dev.sanad.lifecycle.Attempt;
import dev.sanad.lifecycle.CaseFile;
import dev.sanad.lifecycle.CaseRules;
import dev.sanad.lifecycle.Clock;
import dev.sanad.lifecycle.ClockRun;
import dev.sanad.lifecycle.Notice;
import dev.sanad.lifecycle.Reckoned;
import dev.sanad.lifecycle.World;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Explains a case by asking the engine that runs in production what it would rule. Nothing is written. */
public final class CaseExplainer {
    private final CaseRules rules;
    private final Leaves leaves;
    private final Moves moves;

    public CaseExplainer(CaseRules rules, World world, Fingerprints fingerprints) {
        this.rules = rules;
        this.leaves = new Leaves(rules);
        this.moves = new Moves(rules, world, fingerprints, leaves);
    }

    /**
     * Whether an attempt would be done, why not, and the shortest way to its being done.
     *
     * @param refusals why it is not done; none where it is
     */
    public Verdict explain(CaseFile file, Attempt attempt, List<Refusal> refusals) {
        if (refusals.isEmpty()) {
            return new Verdict(refusals, Optional.empty(), true);
        }
        WaySearch.Found found = new WaySearch(rules, moves, leaves, attempt)
                .from(file, attempt.occasion().at());
        return new Verdict(refusals, found.way(), found.all());
    }

    /** What can come next. */
    public Prospects prospects(CaseFile file, Instant at) {
        Situation now = new Situation(file, at);
        return new Prospects(
                rules.lifecycle().from(now.stage()).stream()
                        .map(action -> next(action, now))
                        .toList(),
                rules.lifecycle().clocks().values().stream()
                        .flatMap(clock ->
                                file.state().clock(clock.name()).stream().map(run -> due(clock, run, file)))
                        .toList());
    }

    private Prospects.Next next(Action action, Situation now) {
        List<List<Refusal>> refused = moves.tries(action, now, Optional.empty()).stream()
                .map(each -> moves.attempt(each.attempt(), now))
                .map(Result::refusals)
                .toList();
        return new Prospects.Next(
                action.name(),
                action.by(),
                action.tells().stream().map(Notice::party).toList(),
                latest(action, now),
                refused.stream().min(Comparator.comparingInt(List::size)).orElse(List.of()));
    }

    private Optional<Instant> latest(Action action, Situation now) {
        return rules.lifecycle().clocks().values().stream()
                .filter(clock -> clock.until().contains(action.name()))
                .flatMap(clock -> now.file().state().clock(clock.name()).stream())
                .flatMap(run -> run.latest().stream())
                .min(Instant::compareTo);
    }

    private Prospects.Due due(Clock clock, ClockRun run, CaseFile file) {
        List<Clock.Rung> ladder = clock.ladder().missed();
        int next = clock.ladder().every().isPresent() ? Math.min(run.rungs(), ladder.size() - 1) : run.rungs();
        Optional<Clock.Rung> rung =
                next >= 0 && next < ladder.size() ? Optional.of(ladder.get(next)) : Optional.empty();
        return new Prospects.Due(
                clock.name(),
                run.rings(),
                rung.map(Clock.Rung::tell).orElse(List.of()),
                rung.map(Clock.Rung::perform).orElse(List.of()),
                Reckoned.of(
                        clock,
                        run,
                        rules.setting().reckoning(file.state().opening().office())));
    }
}
