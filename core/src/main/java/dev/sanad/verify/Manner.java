package dev.sanad.verify;

import dev.sanad.lifecycle.Condition;
import dev.sanad.lifecycle.Question;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How a step of a story is tried: what the story leaves open.
 *
 * @param person which of those who can
 * @param papers which are brought, where any are
 * @param agreed what the world says yes to
 */
record Manner(int person, Optional<String> channel, Papers papers, Set<String> agreed) {
    private static final int MOST_QUESTIONS = 4;

    /** Which papers are brought. */
    enum Papers {
        GOOD,
        NONE,
        BAD
    }

    /** All manners that the conditions of a lifecycle can tell apart. */
    static List<Manner> all(Scope scope) {
        Leaves asked = new Leaves(scope.variants()).with(scope.requirements().toList());
        scope.whens().forEach(asked::with);
        List<Integer> persons = asked.of(Condition.Different.class).isEmpty() ? List.of(0) : List.of(0, 1);
        List<Papers> papers = asked.ask(Question.DOCUMENTS_COMPLETE) || asked.ask(Question.DOCUMENTS_VALID)
                ? List.of(Papers.values())
                : List.of(Papers.GOOD);
        List<Manner> all = new ArrayList<>();
        for (Set<String> agreed : answers(questions(asked))) {
            for (Optional<String> channel : channels(asked)) {
                for (int person : persons) {
                    papers.forEach(each -> all.add(new Manner(person, channel, each, agreed)));
                }
            }
        }
        return all;
    }

    private static List<Optional<String>> channels(Leaves asked) {
        Set<String> named = new TreeSet<>();
        asked.of(Condition.OnChannel.class).forEach(each -> named.addAll(each.channels()));
        return Stream.concat(named.stream().map(Optional::of), Stream.of(Optional.<String>empty()))
                .toList();
    }

    private static List<String> questions(Leaves asked) {
        Set<String> questions = new LinkedHashSet<>();
        asked.of(Condition.Host.class).forEach(each -> questions.add(Company.HOST + each.name()));
        if (asked.ask(Question.PLACE_FREE)) {
            questions.add(Company.PLACE);
        }
        if (asked.ask(Question.FUNDS_ENOUGH)) {
            questions.add(Company.FUNDS);
        }
        return List.copyOf(questions);
    }

    /** Yes to all first, and no to all last; in between to some, if there are few. */
    private static List<Set<String>> answers(List<String> questions) {
        if (questions.size() > MOST_QUESTIONS) {
            return List.of(Set.copyOf(questions), Set.of());
        }
        return IntStream.range(0, 1 << questions.size())
                .mapToObj(no -> IntStream.range(0, questions.size())
                        .filter(question -> (no >> question & 1) == 0)
                        .mapToObj(questions::get)
                        .collect(java.util.stream.Collectors.toUnmodifiableSet()))
                .toList();
    }
}
