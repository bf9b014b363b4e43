package dev.sanad.lifecycle;

import dev.sanad.kernel.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Records that the owner was told: by himself, or by somebody of the association. */
final class Telltale {

    private final CaseRules rules;
    private final World world;

    Telltale(CaseRules rules, World world) {
        this.rules = rules;
        this.world = world;
    }

    Ruling tell(CaseFile file, String action, Occasion occasion) {
        Standing standing = new Standing(file, rules, world, occasion.actor());
        if (!standing.owner() && !rules.setting().employs(occasion.actor())) {
            return Ruling.refused(List.of(Refusal.of(LifecycleRefusal.PARTY_NOT_ALLOWED)));
        }
        Optional<Telling> telling = Optional.ofNullable(file.state().tellings().get(action));
        if (telling.isEmpty()) {
            return Ruling.refused(List.of(Refusal.of(LifecycleRefusal.NOTICE_UNKNOWN)));
        }
        if (telling.get().told().isPresent()) {
            return Ruling.refused(List.of(Refusal.of(LifecycleRefusal.NOTICE_TOLD_ALREADY)));
        }
        if (!standing.owner() && !rules.informing().counts(action, occasion.channel())) {
            return Ruling.refused(List.of(Refusal.of(LifecycleRefusal.NOTICE_NOT_IN_WRITING)
                    .with("action", rules.actionNamed(action))
                    .citing(rules.lifecycle()
                            .action(action)
                            .map(Action::clauses)
                            .orElse(List.of()))));
        }
        return Ruling.accepted(events(file, action, occasion), Map.of());
    }

    /** What follows once the owner counts as told. */
    List<CaseEvent> events(CaseFile file, String action, Occasion occasion) {
        List<CaseEvent> events = new ArrayList<>();
        events.add(new CaseEvent.OwnerTold(action, occasion.channel(), occasion.at()));
        CaseState after = file.state().after(events);
        CaseView.Present present = new CaseView.Present(Optional.empty(), Set.of(), occasion.channel(), occasion.at());
        CaseView view = new CaseView(file.with(after, Map.of()), rules, world, present);
        events.addAll(new ClockWork(rules, view)
                .follow(after, Optional.empty(), List.of(new Moment.Told(action)), occasion.at()));
        return events;
    }
}
