package dev.sanad.survey;

import dev.sanad.statistics.Interval;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * What a score rests on; there is no score without it.
 *
 * @param n who rated, 1 or more
 * @param response of all who were asked
 * @param modes how those who rated were asked; adds up to {@code n}
 * @param interval in which the score of everybody lies with 95 %, chance being the only error
 * @param flags what to know before believing it
 */
public record Evidence(int n, Response response, Map<Mode, Integer> modes, Interval interval, Set<Flag> flags) {

    private static final int FEW = 30;

    /** Refuses nobody, and modes that do not add up, with {@link IllegalArgumentException}. */
    public Evidence {
        if (n < 1 || modes.values().stream().mapToInt(Integer::intValue).sum() != n) {
            throw new IllegalArgumentException("n: nobody, or not what the modes add up to");
        }
        modes = Collections.unmodifiableMap(new EnumMap<>(modes));
        flags = flags.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(flags));
    }

    static Evidence of(Map<Mode, Integer> modes, Response response, Interval interval) {
        int n = modes.values().stream().mapToInt(Integer::intValue).sum();
        return new Evidence(n, response, modes, interval, flags(n, modes, response));
    }

    /** How many of those who rated were heard by somebody of the association. */
    public int heard() {
        return modes.entrySet().stream()
                .filter(mode -> mode.getKey().heard())
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private static Set<Flag> flags(int n, Map<Mode, Integer> modes, Response response) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        boolean heard = modes.keySet().stream().anyMatch(Mode::heard);
        put(flags, Flag.FEW, n < FEW);
        put(flags, Flag.RESPONSE_UNKNOWN, response.invited() == 0);
        put(flags, Flag.RESPONSE_LOW, response.low());
        put(flags, Flag.ALL_HEARD, modes.keySet().stream().allMatch(Mode::heard));
        put(flags, Flag.MODES_MIXED, heard && !flags.contains(Flag.ALL_HEARD));
        put(flags, Flag.PROXIES, modes.containsKey(Mode.PROXY));
        put(flags, Flag.SELF_SELECTED, modes.keySet().stream().anyMatch(Mode::selfSelected));
        return flags;
    }

    private static void put(Set<Flag> flags, Flag flag, boolean holds) {
        if (holds) {
            flags.add(flag);
        }
    }
}
