package dev.sanad.notice;

import dev.sanad.calendar.Span;
import java.util.List;
import java.util.Optional;

/**
 * How a notice reaches somebody, and when it counts as told.
 *
 * @param via channels in order
 * @param manner how they are used
 * @param oralSuffices whether it counts as told when it is acknowledged in person
 * @param lostAfter after which a notice that did not arrive counts as told
 */
public record NoticeRules(List<String> via, Manner manner, boolean oralSuffices, Optional<Span> lostAfter) {

    /** How the channels of a notice are used. */
    public enum Manner {
        /** The first that the person has. */
        FIRST,
        /** Each that the person has. */
        ALL,
        /** The one on which the case was lodged. */
        SAME
    }

    public NoticeRules {
        via = List.copyOf(via);
    }
}
