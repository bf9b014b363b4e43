package dev.sanad.scenario;

import dev.sanad.kernel.Argument;
import dev.sanad.kernel.Clause;
import dev.sanad.kernel.Refusal;
import dev.sanad.lifecycle.Action;
import dev.sanad.lifecycle.CaseEvent;
import dev.sanad.lifecycle.CaseRules;
import dev.sanad.lifecycle.CaseState;
import dev.sanad.lifecycle.Outcome;
import dev.sanad.scenario.Mismatch.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Holds what happened against what a step says is to come of it. */
final class Judge {
    private static final String NONE = "none";

    private final Expectation expected;
    private final Happening happened;
    private final Optional<CaseRules> rules;
    private final List<Mismatch> found = new ArrayList<>();

    Judge(Happening happened, Optional<CaseRules> rules) {
        this.happened = happened;
        this.expected = happened.step().expects();
        this.rules = rules;
    }

    List<Mismatch> mismatches(List<CaseEvent> journal) {
        expected.refused().ifPresentOrElse(this::refused, this::accepted);
        happened.state().ifPresent(this::standing);
        rules.ifPresent(known -> {
            found.addAll(new TimeJudge(known, happened, journal).mismatches());
            found.addAll(new ToldJudge(happened).mismatches());
        });
        return List.copyOf(found);
    }

    private void accepted() {
        if (!happened.refusals().isEmpty()) {
            found.add(Mismatch.of(Kind.REFUSED).by(happened.refusals()));
        } else if (happened.lost() != expected.lost()) {
            Kind kind = happened.lost() ? Kind.MOTION_LOST : Kind.MOTION_CARRIED;
            found.add(Mismatch.of(kind).citing(clauses()));
        }
    }

    private void refused(List<Expectation.Why> whys) {
        Argument codes = words(whys.stream().map(Judge::written).toList());
        if (happened.refusals().isEmpty()) {
            Argument stage = stage(happened.state().map(CaseState::stage).orElse(NONE));
            found.add(Mismatch.of(Kind.NOT_REFUSED, codes, stage).citing(clauses()));
        } else if (!fits(whys)) {
            Argument came =
                    words(happened.refusals().stream().map(Judge::written).toList());
            found.add(Mismatch.of(Kind.REFUSED_OTHERWISE, codes, came).by(happened.refusals()));
        }
    }

    private boolean fits(List<Expectation.Why> whys) {
        List<Refusal> left = new ArrayList<>(happened.refusals());
        return whys.size() == left.size()
                && whys.stream()
                        .allMatch(why -> left.stream()
                                .filter(refusal -> fits(why, refusal))
                                .findFirst()
                                .map(left::remove)
                                .orElse(false));
    }

    private static boolean fits(Expectation.Why why, Refusal refusal) {
        return refusal.code().id().equals(why.code())
                && why.clauses().map(cited -> cited.equals(citations(refusal))).orElse(true);
    }

    private static Set<String> citations(Refusal refusal) {
        return refusal.clauses().stream().map(Clause::citation).collect(Collectors.toSet());
    }

    private static String written(Expectation.Why why) {
        return why.code() + why.clauses().map(Judge::written).orElse("");
    }

    private static String written(Refusal refusal) {
        return refusal.code().id() + written(citations(refusal));
    }

    private static String written(Set<String> clauses) {
        return clauses.isEmpty() ? "" : " [" + clauses.stream().sorted().collect(Collectors.joining(" ")) + "]";
    }

    private void standing(CaseState state) {
        expected.stage()
                .filter(stage -> !stage.equals(state.stage()))
                .ifPresent(stage -> found.add(Mismatch.of(Kind.STAGE, stage(stage), stage(state.stage()))
                        .citing(clauses())));
        String outcome = rules.flatMap(
                        known -> known.lifecycle().stage(state.stage()).ends().map(Outcome::word))
                .orElse(NONE);
        expected.outcome()
                .filter(word -> !word.equals(outcome))
                .ifPresent(
                        word -> found.add(Mismatch.of(Kind.OUTCOME, new Argument.Word(word), new Argument.Word(outcome))
                                .citing(clauses())));
    }

    /** The passages that the last action of the step rests on. */
    private List<Clause> clauses() {
        return happened.events().stream()
                .filter(CaseEvent.Acted.class::isInstance)
                .map(acted -> ((CaseEvent.Acted) acted).action())
                .reduce((earlier, later) -> later)
                .flatMap(action -> rules.flatMap(known -> known.lifecycle().action(action)))
                .map(Action::clauses)
                .orElse(List.of());
    }

    private Argument stage(String name) {
        return rules.flatMap(
                        known -> Optional.ofNullable(known.lifecycle().stages().get(name)))
                .<Argument>map(stage -> new Argument.Named(name, stage.title()))
                .orElseGet(() -> new Argument.Word(name));
    }

    static Argument words(List<String> words) {
        return words.isEmpty()
                ? new Argument.Word(NONE)
                : new Argument.Several(
                        words.stream().<Argument>map(Argument.Word::new).toList());
    }
}
