package dev.sanad.explain;

import dev.sanad.kernel.Language;
import java.util.List;

/**
 * What people are told of a service, or of a kind of complaint, before they ask for it: made from its rules, in one
 * language. Each text is a whole line; a list is empty where the policy says nothing.
 *
 * @param name its key
 * @param policy what the policy is called that offers it
 * @param conditions all of which have to hold
 * @param steps what happens and who does it, in the policy's order
 * @param durations what to expect of each wait, the earliest and the latest
 * @param terms how often and where it is delivered, how many visits it takes, by which channels its owner is told
 */
public record ServiceDescription(
        String name,
        String title,
        String policy,
        Language language,
        List<String> conditions,
        List<Paper> documents,
        List<String> steps,
        List<String> durations,
        List<String> terms) {

    /**
     * A document of the service.
     *
     * @param text its title, when it is needed and when a copy is good
     * @param guide whether it is handed to people and never asked of them
     */
    public record Paper(String name, String text, boolean guide) {}

    public ServiceDescription {
        conditions = List.copyOf(conditions);
        documents = List.copyOf(documents);
        steps = List.copyOf(steps);
        durations = List.copyOf(durations);
        terms = List.copyOf(terms);
    }

    /** What is asked of people. */
    public List<Paper> asked() {
        return documents.stream().filter(paper -> !paper.guide()).toList();
    }
}
