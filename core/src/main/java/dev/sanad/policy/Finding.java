package dev.sanad.policy;

import dev.sanad.kernel.Argument;
import dev.sanad.kernel.Clause;
import dev.sanad.policy.source.Place;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Something wrong with a policy that loads: data, from which a message is made in any language.
 *
 * @param lifecycle in which it was found, by its key; empty where it concerns the whole policy
 * @param part what is wrong
 * @param arguments values by the names that the message {@code finding.<code>} uses; none is personal
 * @param clauses the passages that this part rests on
 * @param story the shortest that shows it, from lodging on; empty where there is none, as of what never happens
 * @param dates an instant for each step of the story on which the engine of production really goes that way; empty where
 *     none were found, so that the order of the story may be possible only as far as lengths of time are taken for any
 *     that they can be
 * @param place where the part stands in its file; empty where there is no file
 */
public record Finding(
        FindingCode code,
        Optional<String> lifecycle,
        Part part,
        Map<String, Argument> arguments,
        List<Clause> clauses,
        List<StoryStep> story,
        List<Instant> dates,
        Optional<Place> place) {

    /** Refuses dates that are not one for each step with {@link IllegalArgumentException}. */
    public Finding {
        arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
        clauses = List.copyOf(clauses);
        story = List.copyOf(story);
        dates = List.copyOf(dates);
        if (!dates.isEmpty() && dates.size() != story.size()) {
            throw new IllegalArgumentException("dates: not one for each step of the story");
        }
    }

    /** One about the whole policy. */
    public static Finding of(FindingCode code, Part part) {
        return new Finding(code, Optional.empty(), part, Map.of(), List.of(), List.of(), List.of(), Optional.empty());
    }

    /** One about a lifecycle. */
    public static Finding of(FindingCode code, String lifecycle, Part part) {
        return new Finding(
                code, Optional.of(lifecycle), part, Map.of(), List.of(), List.of(), List.of(), Optional.empty());
    }

    public Severity severity() {
        return code.severity();
    }

    /** The keys that lead to the part from the top of the file; items of lists by number, from 0. */
    public List<String> path() {
        return part.path(lifecycle);
    }

    /** The same keys in one text: {@code lifecycles.request.actions.refuse}, {@code rules[0]}. */
    public String where() {
        StringBuilder where = new StringBuilder();
        for (String key : path()) {
            boolean item = key.chars().allMatch(c -> c >= '0' && c <= '9');
            where.append(item ? "[" : where.isEmpty() ? "" : ".").append(key).append(item ? "]" : "");
        }
        return where.toString();
    }

    /** The same finding, with one more value for its message. */
    public Finding with(String name, Argument value) {
        Map<String, Argument> more = new LinkedHashMap<>(arguments);
        more.put(name, value);
        return new Finding(code, lifecycle, part, more, clauses, story, dates, place);
    }

    public Finding citing(List<Clause> cited) {
        return new Finding(code, lifecycle, part, arguments, cited, story, dates, place);
    }

    public Finding shownBy(List<StoryStep> steps) {
        return new Finding(code, lifecycle, part, arguments, clauses, steps, List.of(), place);
    }

    /** The same finding, with an instant for each step of its story. */
    public Finding on(List<Instant> instants) {
        return new Finding(code, lifecycle, part, arguments, clauses, story, instants, place);
    }

    /** The same finding, with where it stands in the policy's file. */
    public Finding placedIn(Policy policy) {
        Place found = policy.form().notes().places().of(path());
        return new Finding(code, lifecycle, part, arguments, clauses, story, dates, Optional.of(found));
    }
}
