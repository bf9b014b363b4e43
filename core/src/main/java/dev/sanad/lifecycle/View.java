package dev.sanad.lifecycle;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A case as conditions see it: the real one in production, an abstract one in the verifier. */
public interface View {

    Truth fact(String fact, Test test);

    boolean done(String action, Optional<String> after);

    boolean told(String action);

    Truth elapsed(Condition.Elapsed elapsed);

    Truth times(Condition.Times times);

    Truth different(List<String> actions);

    Truth answer(Question question);

    Truth onChannel(Set<String> channels);

    Truth ownerIs(Set<String> kinds);

    Truth inStage(Set<String> stages);

    Truth host(String name);
}
