package dev.sanad.verify;

import dev.sanad.lifecycle.CaseFile;
import dev.sanad.lifecycle.CaseRules;
import dev.sanad.lifecycle.CaseState;
import dev.sanad.lifecycle.ClockRun;
import dev.sanad.lifecycle.EngineView;
import dev.sanad.lifecycle.Matter;
import dev.sanad.lifecycle.Question;
import dev.sanad.lifecycle.Telling;
import dev.sanad.lifecycle.View;
import dev.sanad.lifecycle.World;
import java.time.Instant;
import java.util.Optional;

/** The packed state that stands for a real case: read off its journal's fold, and off what the engine sees in it. */
final class Abstraction {
    private final Scope scope;
    private final Layout layout;
    private final CaseRules rules;
    private final World world;

    Abstraction(Model model, CaseRules rules, World world) {
        this.scope = model.scope();
        this.layout = model.layout();
        this.rules = rules;
        this.world = world;
    }

    long[] of(CaseFile file, Instant at) {
        long[] packed = new long[layout.words()];
        CaseState state = file.state();
        View view = EngineView.of(file, rules, world, at);
        layout.stages().field().set(packed, layout.stages().number(state.stage()));
        layout.variant().set(packed, scope.variants().indexOf(Variant.of(rules.matter(), rules.setting())));
        facts(packed, view);
        layout.done().forEach((asked, bit) -> bit.set(packed, view.done(asked.action(), asked.after()) ? 1 : 0));
        scope.lifecycle()
                .actions()
                .keySet()
                .forEach(action -> layout.count(action)
                        .ifPresent(count -> count.field().set(packed, Math.min(state.times(action), count.most()))));
        layout.notices().forEach((action, notice) -> notice.set(packed, notice(state, action)));
        layout.dials().forEach((clock, dial) -> dial.field().set(packed, dial(state, dial)));
        papers(packed, state, view);
        return packed;
    }

    private void facts(long[] packed, View view) {
        scope.lifecycle().facts().keySet().forEach(fact -> fact(packed, view, fact));
        scope.setting().facts().keySet().forEach(fact -> fact(packed, view, fact));
        Partition kinds = layout.ownerKind().partition();
        layout.ownerKind()
                .field()
                .set(
                        packed,
                        kinds.classOf(kinds.tests().stream()
                                .map(test -> view.ownerIs(((dev.sanad.lifecycle.Test.OneOf) test).codes()))
                                .toList()));
    }

    private void fact(long[] packed, View view, String fact) {
        layout.fact(fact).ifPresent(known -> {
            Partition partition = known.partition();
            known.field()
                    .set(
                            packed,
                            partition.classOf(partition.tests().stream()
                                    .map(test -> view.fact(fact, test))
                                    .toList()));
        });
    }

    private static int notice(CaseState state, String action) {
        Optional<Telling> telling = Optional.ofNullable(state.tellings().get(action));
        return telling.map(made -> made.told().isPresent() ? Layout.TOLD : Layout.PENDING)
                .orElse(0);
    }

    private static int dial(CaseState state, Dial dial) {
        ClockRun run = state.clocks().get(dial.clock().name());
        return run == null ? Dial.OFF : dial.running(run.rungs(), run.latest().isPresent());
    }

    private void papers(long[] packed, CaseState state, View view) {
        int made = scope.lifecycle().actions().values().stream()
                .filter(action -> action.effects().delivers())
                .mapToInt(action -> state.times(action.name()))
                .sum();
        int times = rules.matter().delivery().times();
        if (layout.delivered().bits() > 0) {
            layout.delivered().set(packed, made >= times ? Layout.ALL : made > 0 ? Layout.SOME : 0);
        }
        if (layout.badCopies().bits() > 0) {
            layout.badCopies().set(packed, view.answer(Question.DOCUMENTS_VALID).holds() ? 0 : 1);
        }
        for (int group = 0; group < layout.papers().size(); group++) {
            layout.papers().get(group).set(packed, whole(state, group) ? 1 : 0);
        }
    }

    private boolean whole(CaseState state, int group) {
        Variant variant = Variant.of(rules.matter(), rules.setting());
        return group < variant.needs().size()
                && rules.matter().documents().stream()
                        .filter(need ->
                                need.when().equals(variant.needs().get(group).when()))
                        .map(Matter.Needed::document)
                        .allMatch(document -> state.papers().stream()
                                .anyMatch(copy -> copy.document().equals(document)));
    }
}
