package dev.sanad.policy;

import dev.sanad.lifecycle.FactType;
import dev.sanad.party.Party;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The names that the parts of a lifecycle may use.
 *
 * @param vocabulary for conditions
 * @param stages of it
 * @param openStages those that do not end a case
 * @param clocks of it
 * @param parties of the policy
 * @param lifecycles of the policy
 */
record LifecycleNames(
        Vocabulary vocabulary,
        Collection<String> stages,
        Set<String> openStages,
        Collection<String> clocks,
        Collection<String> parties,
        Collection<String> lifecycles) {

    /** Who may be told: parties, and whoever a fact names. */
    Set<String> tellable() {
        Set<String> tellable = new LinkedHashSet<>(parties);
        tellable.addAll(List.of(Party.OWNER, Party.SUBJECT));
        vocabulary.facts().values().stream()
                .filter(fact -> fact.type() instanceof FactType.Person)
                .forEach(fact -> tellable.add(fact.name()));
        return tellable;
    }

    /** Who may act: those, everybody who works here, and the clock. */
    Set<String> actors() {
        Set<String> actors = tellable();
        actors.addAll(List.of(Party.CLOCK, Party.STAFF));
        return actors;
    }
}
