package dev.sanad.survey;

import dev.sanad.kernel.PersonId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How a group of sheets answered each item: all that decides whether it may be told. Sheets are read once; groups are put
 * together by adding what is counted of them.
 */
final class Votes {

    private final Map<String, Vote> votes = new HashMap<>();

    /** Of one item; of who served, no more than whether all were served by the same. */
    private static final class Vote {
        private int rated;
        private int favourable;
        private final Set<Set<PersonId>> served = new HashSet<>();

        void add(int more, int liked, Collection<Set<PersonId>> by) {
            rated += more;
            favourable += liked;
            if (served.size() < 2) {
                served.addAll(by);
            }
        }

        Optional<Score.Why> danger(int least) {
            boolean alike = favourable == 0 || favourable == rated;
            boolean alone = served.size() == 1 && served.iterator().next().size() == 1;
            if (rated < least) {
                return Optional.of(Score.Why.FEW);
            }
            return alone
                    ? Optional.of(Score.Why.ONE_EMPLOYEE)
                    : Optional.of(Score.Why.FEW).filter(few -> alike);
        }
    }

    static Votes of(Collection<AnswerSheet> sheets, Collection<Item> items) {
        Votes votes = new Votes();
        sheets.forEach(sheet -> votes.add(sheet, items));
        return votes;
    }

    void add(AnswerSheet sheet, Collection<Item> items) {
        for (Item item : items) {
            sheet.rated(item.name())
                    .ifPresent(value ->
                            vote(item.name()).add(1, item.scale().favourable(value) ? 1 : 0, Set.of(sheet.served())));
        }
    }

    void add(Votes others) {
        others.votes.forEach((item, other) -> vote(item).add(other.rated, other.favourable, other.served));
    }

    int rated(Item item) {
        return vote(item.name()).rated;
    }

    /** Why none of these items may be told of the group; empty where all may. A sheet about nobody's service is no employee's. */
    Optional<Score.Why> danger(int least, Collection<Item> items) {
        return items.stream()
                .flatMap(item -> vote(item.name()).danger(least).stream())
                .findFirst();
    }

    private Vote vote(String item) {
        return votes.computeIfAbsent(item, name -> new Vote());
    }
}
