package dev.sanad.calendar;

import java.util.Map;
import java.util.Set;

/** The marks people write behind a date; a lone heh stands for either Hijra, lunar or solar. */
final class Era {
    private static final Set<Months> GREGORIAN = Set.of(Months.GREGORIAN);
    private static final Set<Months> LUNAR = Set.of(Months.ISLAMIC_UMALQURA);
    private static final Set<Months> SOLAR = Set.of(Months.PERSIAN);
    private static final Map<String, Set<Months>> MARKS = Map.of(
            "", Set.of(Months.values()),
            "م", GREGORIAN,
            "ه", Set.of(Months.ISLAMIC_UMALQURA, Months.PERSIAN),
            "هق", LUNAR,
            "ق", LUNAR,
            "هش", SOLAR,
            "ش", SOLAR);

    private Era() {}

    /** Whether the mark is known at all; kashida and dots in it do not matter. */
    static boolean known(String mark) {
        return MARKS.containsKey(mark);
    }

    static boolean fits(String mark, Months calendar) {
        return MARKS.getOrDefault(mark, Set.of()).contains(calendar);
    }
}
