package dev.sanad.verify;

import dev.sanad.lifecycle.Condition;
import dev.sanad.lifecycle.Moment;
import dev.sanad.policy.Property;
import java.util.Optional;

/** Judges one property on explored states that hold what it reads. */
interface Judge {

    /** What states must hold for it, if anything beside what the lifecycle's own rules read. */
    Optional<Condition> reads();

    Verdict of(Explored explored);

    /** What can be said of it on states that do not hold what it reads, since the rules themselves see to it. */
    default Optional<Verdict> plainly(Explored explored) {
        return Optional.empty();
    }

    /** How to find out whether time breaks it; empty where nothing can be tried. */
    default Optional<Trial> trial(Scope scope) {
        return Optional.empty();
    }

    static Judge of(Property.Demand demand) {
        if (demand instanceof Property.Never never) {
            return new InStates(never.condition(), true);
        } else if (demand instanceof Property.Always always) {
            return new InStates(always.condition(), false);
        } else if (demand instanceof Property.Before before) {
            return new AtDeeds(before.action(), before.condition());
        } else if (demand instanceof Property.OnlyBy onlyBy) {
            return new DoneOnlyBy(onlyBy.action(), onlyBy.parties());
        } else if (demand instanceof Property.May may) {
            return new MayDo(may.action(), may.parties(), may.stages());
        } else if (demand instanceof Property.Tells tells) {
            return new ToldOf(tells.action(), tells.notices());
        } else if (demand instanceof Property.Missed missed) {
            return new HeardOf(missed.clock(), missed.parties());
        } else if (demand instanceof Property.After after) {
            return new ComesAfter(after.action(), after.condition());
        } else if (demand instanceof Property.AtMost atMost) {
            return new DoneAtMost(atMost.action(), atMost.times());
        }
        Property.Within within = (Property.Within) demand;
        return new LatestSet(within);
    }

    /** A condition that reads whether the moment has come. */
    static Optional<Condition> come(Moment moment) {
        return moment instanceof Moment.Told told ? Optional.of(new Condition.Told(told.action())) : Optional.empty();
    }
}
