package dev.sanad.verify;

import dev.sanad.lifecycle.Action;
import dev.sanad.lifecycle.FactValue;
import dev.sanad.lifecycle.Plain;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What an action takes in before its conditions are judged: constants, papers, inputs, at last signatures. */
final class Intake {
    private final Scope scope;
    private final Layout layout;

    Intake(Scope scope, Layout layout) {
        this.scope = scope;
        this.layout = layout;
    }

    /** Whether there is something to give for everything that it asks. */
    boolean possible(Action action) {
        boolean papers = !action.takes().documents() || scope.papers().findAny().isPresent();
        return papers && action.takes().asks().stream().allMatch(this::hasValues);
    }

    private boolean hasValues(String fact) {
        return new Partition(scope.type(fact), Set.of(), scope.setting()).known().length > 0;
    }

    List<Branch> of(Action action) {
        List<Branch> branches = new ArrayList<>();
        action.takes()
                .sets()
                .forEach((fact, value) -> layout.fact(fact).ifPresent(known -> branches.add(set(known, value))));
        if (action.takes().documents()) {
            branches.addAll(papers());
        }
        List<String> asks = action.takes().asks();
        asks.stream().filter(fact -> !signature(fact)).forEach(fact -> branches.addAll(take(fact)));
        if (changesWhatIsSigned(action)) {
            signatures().forEach(known -> branches.add(Branch.pick(known.field(), Partition.UNKNOWN)));
        }
        asks.stream().filter(this::signature).forEach(fact -> branches.addAll(take(fact)));
        return branches;
    }

    private static Branch set(Layout.Known known, FactValue value) {
        return Branch.pick(known.field(), known.partition().classOf(Optional.of(value)));
    }

    private List<Branch> take(String fact) {
        return layout.fact(fact).stream()
                .map(known -> Branch.pick(known.field(), known.partition().known()))
                .toList();
    }

    private boolean signature(String fact) {
        return scope.type(fact).filter(type -> type == Plain.SIGNATURE).isPresent();
    }

    /** A signature stands for the papers and for what is known of the person. */
    private boolean changesWhatIsSigned(Action action) {
        return action.takes().documents()
                || Stream.concat(action.takes().asks().stream(), action.takes().sets().keySet().stream())
                        .anyMatch(fact -> scope.setting().facts().containsKey(fact) && !signature(fact));
    }

    private Stream<Layout.Known> signatures() {
        return Stream.of(scope.lifecycle().facts(), scope.setting().facts())
                .flatMap(facts -> facts.keySet().stream())
                .filter(this::signature)
                .flatMap(fact -> layout.fact(fact).stream());
    }

    /** Each group of needed papers may be whole now or not, and some copy may be bad. */
    private List<Branch> papers() {
        List<Branch> branches = new ArrayList<>();
        for (int group = 0; group < layout.papers().size(); group++) {
            branches.add(supply(layout.papers().get(group), group));
        }
        if (layout.badCopies().bits() > 0) {
            branches.add(Branch.pick(layout.badCopies(), 0, 1));
        }
        return branches;
    }

    private Branch supply(Field whole, int group) {
        return (state, rest) -> {
            rest.next(state);
            if (whole.get(state) == 0 && suppliable(state, group)) {
                whole.set(state, 1);
                rest.next(state);
                whole.set(state, 0);
            }
        };
    }

    private boolean suppliable(long[] state, int group) {
        List<Variant.Needs> needs =
                scope.variants().get(layout.variant().get(state)).needs();
        return group < needs.size() && needs.get(group).possible();
    }
}
