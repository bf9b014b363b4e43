package dev.sanad.verify;

import dev.sanad.lifecycle.Action;
import dev.sanad.lifecycle.Condition;
import dev.sanad.lifecycle.Notice;
import java.util.List;
import java.util.Optional;

/** Whether an action makes at least these notices. */
record ToldOf(String action, List<Notice> notices) implements Judge {

    @Override
    public Optional<Condition> reads() {
        return Optional.empty();
    }

    @Override
    public Verdict of(Explored explored) {
        return new Deeds(explored, action)
                .first((source, step, target) -> true)
                .map(deed -> makesAll(deed.step().action().orElseThrow())
                        ? Verdict.HOLDS
                        : Verdict.broken(new Trail(explored).to(deed)))
                .orElse(Verdict.VACUOUS);
    }

    private boolean makesAll(Action done) {
        return notices.stream().allMatch(wanted -> done.tells().stream().anyMatch(made -> states(made, wanted)));
    }

    private static boolean states(Notice made, Notice wanted) {
        return made.party().equals(wanted.party())
                && made.facts().containsAll(wanted.facts())
                && made.clocks().containsAll(wanted.clocks());
    }
}
