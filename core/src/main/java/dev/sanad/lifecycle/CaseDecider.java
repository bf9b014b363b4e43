package dev.sanad.lifecycle;

import dev.sanad.journal.Fingerprints;
import dev.sanad.kernel.Actor;
import dev.sanad.kernel.Refusal;
import dev.sanad.party.Party;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Rules on what is attempted with a case: pure, without a clock or chance of its own. What is not allowed is refused,
 * with every reason.
 */
public final class CaseDecider {

    private final CaseRules rules;
    private final World world;
    private final Fingerprints fingerprints;

    public CaseDecider(CaseRules rules, World world, Fingerprints fingerprints) {
        this.rules = rules;
        this.world = world;
        this.fingerprints = fingerprints;
    }

    /** Rules on an attempt to start a case. */
    public Ruling open(CaseEvent.Opened opening, Attempt attempt) {
        Optional<Action> action = rules.lifecycle().action(attempt.action()).filter(Action::starts);
        if (action.isEmpty()) {
            return Ruling.refused(List.of(Refusal.of(LifecycleRefusal.ACTION_UNKNOWN)));
        }
        if (opening.owner().isEmpty() && !rules.matter().terms().anonymous()) {
            return Ruling.refused(List.of(Refusal.of(LifecycleRefusal.OWNER_NEEDED)));
        }
        CaseFile file = new CaseFile(CaseState.opened(opening), Map.of());
        return trial(file, action.get(), attempt).ruling().preceded(opening);
    }

    /** The actions by which this actor may start such a case. */
    public List<Action> starts(CaseEvent.Opened opening, Actor actor) {
        Standing standing = new Standing(new CaseFile(CaseState.opened(opening), Map.of()), rules, world, actor);
        return rules.lifecycle().starts().stream()
                .filter(action -> standing.to(action).party().isPresent())
                .toList();
    }

    /** Whether the actor is the person concerned, or may act for him. */
    public boolean owns(CaseState state, Actor actor) {
        return new Standing(new CaseFile(state, Map.of()), rules, world, actor).owner();
    }

    /**
     * How much of a case somebody may read; empty for whom it does not exist. Its owner reads where it stands, whoever works
     * here the whole file, but only those named and those who may act where the lifecycle names readers; whom it is about
     * reads nothing. What the lifecycle says of a party goes before.
     */
    public Optional<Lifecycle.Reading> reads(CaseState state, Actor actor) {
        Standing standing = new Standing(new CaseFile(state, Map.of()), rules, world, actor);
        Map<String, Lifecycle.Reading> reads = rules.lifecycle().reads();
        if (standing.owner()) {
            return Optional.of(reads.getOrDefault(Party.OWNER, Lifecycle.Reading.STATUS));
        }
        if (standing.subject() || !rules.setting().employs(actor)) {
            return Optional.ofNullable(reads.get(Party.SUBJECT)).filter(any -> standing.subject());
        }
        boolean open = reads.keySet().stream().allMatch(Party.BUILT_IN::contains);
        return open || standing.mayDoSomething()
                ? Optional.of(Lifecycle.Reading.FILE)
                : reads.keySet().stream()
                        .filter(((Actor.Known) actor).roles()::contains)
                        .map(reads::get)
                        .min(Comparator.naturalOrder());
    }

    /** What can be said of a clock that runs. */
    public Promise promise(CaseState state, Clock clock) {
        return new Notices(rules, rules.setting().reckoning(state.opening().office()), world)
                .promise(clock, state.clock(clock.name()), state.opening().start());
    }

    /** Rules on an attempt to do something with a case. */
    public Ruling act(CaseFile file, Attempt attempt) {
        return rules.lifecycle()
                .action(attempt.action())
                .filter(action -> !action.starts())
                .map(action -> trial(file, action, attempt).ruling())
                .orElseGet(() -> Ruling.refused(List.of(Refusal.of(LifecycleRefusal.ACTION_UNKNOWN))));
    }

    /**
     * How each requirement of an action stands for an attempt, in the policy's order; none where the attempt is refused
     * before they are asked, by party, stage, roll or inputs.
     */
    public List<Weighed> weigh(CaseFile file, Attempt attempt) {
        return rules.lifecycle()
                .action(attempt.action())
                .map(action -> trial(file, action, attempt).weighed())
                .orElse(List.of());
    }

    /** Rules on moving a case that lives under these rules to another version of its policy. */
    public Ruling move(CaseFile file, CaseRules to, TakingOver terms, Occasion occasion) {
        return new Moving(rules, to, world, file, occasion).ruling(terms);
    }

    /** The rules by which this decides. */
    public CaseRules rules() {
        return rules;
    }

    /** Rules on the ringing of the clocks that are due. Nothing due gives no events. */
    public Ruling ring(CaseFile file, Occasion occasion) {
        return new Ringing(rules, world, fingerprints).ring(file, occasion);
    }

    /** Rules on the record that the owner was told of an action. */
    public Ruling tell(CaseFile file, String action, Occasion occasion) {
        return new Telltale(rules, world).tell(file, action, occasion);
    }

    private Trial trial(CaseFile file, Action action, Attempt attempt) {
        return new Trial(rules, world, fingerprints, file, new Trial.Of(action, attempt));
    }
}
