package dev.sanad.lifecycle;

import dev.sanad.kernel.Argument;
import dev.sanad.kernel.PersonId;
import dev.sanad.kernel.Refusal;
import dev.sanad.party.Body;
import dev.sanad.party.Party;
import dev.sanad.party.Roll;
import dev.sanad.party.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Judges the roll of a body's motion. */
final class Rolls {

    private final Barred barred;
    private final CaseRules rules;
    private final World world;

    Rolls(CaseFile file, CaseRules rules, World world) {
        this.barred = new Barred(file, rules, world);
        this.rules = rules;
        this.world = world;
    }

    /** Why the roll cannot be counted; empty when it can, or when none is needed and none came. */
    List<Refusal> refusals(String party, Optional<Roll> roll) {
        Optional<Body> body = body(party);
        if (body.isEmpty()) {
            return roll.isPresent() ? List.of(Refusal.of(LifecycleRefusal.ROLL_NOT_ASKED)) : List.of();
        }
        if (roll.isEmpty()) {
            return List.of(Refusal.of(LifecycleRefusal.ROLL_NEEDED)
                    .with("body", rules.setting().party(party)));
        }
        return counted(party, body.get(), roll.get());
    }

    private List<Refusal> counted(String party, Body body, Roll roll) {
        List<Refusal> refusals = new ArrayList<>();
        Set<PersonId> members = world.holders(party);
        if (roll.repeats()) {
            refusals.add(Refusal.of(LifecycleRefusal.ROLL_TWICE));
        }
        boolean chairAbsent =
                roll.chair().filter(chair -> !roll.voters().contains(chair)).isPresent();
        if (chairAbsent || !members.containsAll(roll.voters())) {
            refusals.add(Refusal.of(LifecycleRefusal.ROLL_HAS_STRANGER));
        }
        if (roll.voters().stream().anyMatch(barred::bars)) {
            refusals.add(Refusal.of(LifecycleRefusal.ROLL_HAS_BARRED));
        }
        if (body.count(roll) instanceof Tally.NoQuorum few) {
            refusals.add(Refusal.of(LifecycleRefusal.NO_QUORUM)
                    .with("present", Argument.number(few.present()))
                    .with("quorum", Argument.number(few.quorum())));
        }
        return refusals;
    }

    /** Whether the motion is carried; an action of no body always is. */
    boolean carried(String party, Optional<Roll> roll) {
        return body(party)
                .flatMap(body -> roll.map(body::count))
                .map(Tally.Carried.class::isInstance)
                .orElse(true);
    }

    static CaseEvent.Votes votes(Optional<Roll> roll) {
        return roll.map(each -> new CaseEvent.Votes(
                        each.inFavour().size(),
                        each.against().size(),
                        each.abstained().size()))
                .orElse(CaseEvent.Votes.NONE);
    }

    private Optional<Body> body(String party) {
        return Optional.ofNullable(rules.setting().parties().get(party)).flatMap(Party::body);
    }
}
