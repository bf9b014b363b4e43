package dev.sanad.verify;

import dev.sanad.lifecycle.Condition;
import dev.sanad.lifecycle.Moment;
import dev.sanad.lifecycle.Relation;
import dev.sanad.policy.Property;
import java.util.Optional;

/** Judges one property on explored states that hold what it reads. */
interface Judge {

    /** What states must hold for it, if anything beside what the lifecycle's own rules read. */
    Optional<Condition> reads();

    Verdict of(Explored explored);

    static Judge of(Property.Demand demand) {
        if (demand instanceof Property.Never never) {
            return new InStates(never.condition(), true);
        } else if (demand instanceof Property.Always always) {
            return new InStates(always.condition(), false);
        } else if (demand instanceof Property.Before before) {
            return new AtDeeds(before.action(), before.condition());
        } else if (demand instanceof Property.OnlyBy onlyBy) {
            return new DoneOnlyBy(onlyBy.action(), onlyBy.parties());
        } else if (demand instanceof Property.After after) {
            return new ComesAfter(after.action(), after.condition());
        } else if (demand instanceof Property.AtMost atMost) {
            return new InStates(new Condition.Times(atMost.action(), Relation.MORE_THAN, atMost.times()), true);
        }
        Property.Within within = (Property.Within) demand;
        return new LatestSet(within);
    }

    /** A condition that reads whether the moment has come. */
    static Optional<Condition> come(Moment moment) {
        return moment instanceof Moment.Told told ? Optional.of(new Condition.Told(told.action())) : Optional.empty();
    }
}
