package dev.sanad.verify;

import dev.sanad.kernel.Argument;
import dev.sanad.lifecycle.Action;
import dev.sanad.lifecycle.Lifecycle;
import dev.sanad.lifecycle.Stage;
import dev.sanad.party.Party;
import dev.sanad.policy.Finding;
import dev.sanad.policy.FindingCode;
import dev.sanad.policy.Part;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Open stages of complaints out of which nobody but the one holder of a party leads, who has no stand-in: if the
 * complaint is about him, or his own, it stays there.
 */
final class SoleHolderBarred implements Check {

    @Override
    public List<Finding> of(Explored explored) {
        Scope scope = explored.model().scope();
        boolean complaints =
                scope.lodged().stream().anyMatch(each -> each.part().kind() == Part.Kind.COMPLAINT);
        if (!complaints) {
            return List.of();
        }
        return FirstOfStage.open(FindingCode.SOLE_HOLDER_BARRED, explored)
                .where(state -> sole(scope, explored.stageOf(state)).isPresent())
                .stream()
                .map(finding -> finding.with("party", party(explored, finding)))
                .toList();
    }

    private static Argument party(Explored explored, Finding finding) {
        Scope scope = explored.model().scope();
        Stage stage = scope.lifecycle().stage(finding.part().name());
        return Naming.of(explored).party(sole(scope, stage).orElseThrow());
    }

    /** The party on whose one holder all ways out of the stage depend. */
    private static Optional<String> sole(Scope scope, Stage stage) {
        Set<String> movers = new TreeSet<>();
        Lifecycle lifecycle = scope.lifecycle();
        lifecycle.from(stage.name()).stream()
                .filter(action -> leaves(action, stage))
                .forEach(action -> movers.addAll(action.by()));
        movers.remove(Party.OWNER);
        return movers.size() == 1
                ? movers.stream().filter(party -> alone(scope, party)).findFirst()
                : Optional.empty();
    }

    private static boolean leaves(Action action, Stage stage) {
        return action.to().filter(to -> !to.equals(stage.name())).isPresent();
    }

    private static boolean alone(Scope scope, String party) {
        return Optional.ofNullable(scope.setting().parties().get(party))
                .filter(each -> each.exactly().orElse(2) == 1 && each.standIn().isEmpty())
                .isPresent();
    }
}
