package dev.sanad.policy;

import dev.sanad.kernel.Clause;
import java.util.List;

/**
 * Something wrong with a policy that loads: data, from which a message is made in any language.
 *
 * @param lifecycle in which it was found, by its key
 * @param part which part of the lifecycle is wrong
 * @param clauses the passages that this part rests on
 * @param story the shortest that shows it, from lodging on; empty where there is none, as of what never happens
 */
public record Finding(FindingCode code, String lifecycle, Part part, List<Clause> clauses, List<StoryStep> story) {

    public Finding {
        clauses = List.copyOf(clauses);
        story = List.copyOf(story);
    }

    public Severity severity() {
        return code.severity();
    }
}
