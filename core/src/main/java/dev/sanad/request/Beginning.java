package dev.sanad.request;

import dev.sanad.kernel.CaseId;
import dev.sanad.kernel.Refusal;
import dev.sanad.kernel.RefusedException;
import dev.sanad.lifecycle.Action;
import dev.sanad.lifecycle.Attempt;
import dev.sanad.lifecycle.CaseDecider;
import dev.sanad.lifecycle.CaseEvent;
import dev.sanad.lifecycle.CaseRules;
import dev.sanad.lifecycle.Occasion;
import dev.sanad.lifecycle.Ruling;
import dev.sanad.lifecycle.World;
import dev.sanad.party.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Rules on a lodging: which action starts the case, and whether it may. */
final class Beginning {
    private static final CaseId NONE_YET = new CaseId(new UUID(0, 0));

    private final RequestRules rules;
    private final CaseDecider decider;
    private final Lodging lodging;
    private final Occasion occasion;

    /** Under the rules in force for the lodging. */
    Beginning(Cases cases, World world, Lodging lodging) {
        this.rules = cases.rules().at(lodging.service(), lodging.occasion().at());
        this.decider = cases.decider(rules, world);
        this.lodging = lodging;
        this.occasion = Cases.exact(lodging.occasion());
    }

    CaseRules rules() {
        return rules.of();
    }

    /** What the way in which it comes is refused for. */
    List<Refusal> intake() {
        List<Refusal> refusals = new ArrayList<>();
        if (occasion.channel().isEmpty() && !proactive()) {
            refusals.add(Refusal.of(RequestRefusal.CHANNEL_NEEDED));
        }
        refusals.addAll(new Intake(rules).lodging(lodging));
        return refusals;
    }

    /** Whether the association opens it for somebody of its own accord: by what only those who work for it may do. */
    private boolean proactive() {
        CaseEvent.Opened opening = opening(NONE_YET);
        List<Action> starts = decider.starts(opening, occasion.actor()).stream()
                .filter(action -> lodging.action().map(action.name()::equals).orElse(true))
                .toList();
        return opening.owner().isPresent()
                && !starts.isEmpty()
                && starts.stream()
                        .allMatch(action ->
                                rules.of().setting().parties().keySet().containsAll(action.by())
                                        && action.by().stream().noneMatch(Party.BUILT_IN::contains));
    }

    /** What is ruled on a case that is not opened. */
    Ruling ruling() {
        return ruling(NONE_YET);
    }

    Ruling ruling(CaseId id) {
        CaseEvent.Opened opening = opening(id);
        Attempt attempt = new Attempt(occasion, startingAction(opening), lodging.inputs(), Optional.empty());
        return decider.open(opening, attempt);
    }

    /** Whether nobody's name is in a lodging that may be without one. */
    boolean nameless() {
        return rules.of().matter().terms().anonymous()
                && new Intake(rules).owner(lodging).isEmpty();
    }

    private CaseEvent.Opened opening(CaseId id) {
        return new CaseEvent.Opened(
                id,
                rules.of().version(),
                rules.of().lifecycle().name(),
                lodging.service(),
                new Intake(rules).owner(lodging),
                lodging.office(),
                occasion.channel(),
                rules.sent(lodging).orElse(occasion.at()),
                lodging.answerOn());
    }

    private String startingAction(CaseEvent.Opened opening) {
        if (lodging.action().isPresent()) {
            return lodging.action().get();
        }
        List<String> starts = decider.starts(opening, occasion.actor()).stream()
                .map(Action::name)
                .toList();
        if (starts.size() > 1) {
            throw new RefusedException(Refusal.of(RequestRefusal.ACTION_NEEDED));
        }
        // Nobody may start it: the first action tells him why.
        return starts.isEmpty() ? rules.of().lifecycle().starts().get(0).name() : starts.get(0);
    }
}
