package dev.sanad.notice;

import dev.sanad.calendar.Span;
import dev.sanad.channel.Channel;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * How a notice reaches somebody, and when it counts as told.
 *
 * @param via channels in order; empty for every one of the policy
 * @param manner how they are used
 * @param oralSuffices whether it counts as told when it is acknowledged in person
 * @param lostAfter after which a notice that did not arrive counts as told
 */
public record NoticeRules(List<String> via, Manner manner, boolean oralSuffices, Optional<Span> lostAfter) {

    /** Where a policy says nothing: he is answered where he asked, and who told him is believed. */
    public static final NoticeRules UNSAID = new NoticeRules(List.of(), Manner.SAME, true, Optional.empty());

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

    /** Those of the policy's channels by which such a notice may go, in the order in which they are tried. */
    List<Channel> allowed(List<Channel> channels) {
        return via.isEmpty()
                ? channels
                : via.stream()
                        .flatMap(name -> channels.stream()
                                .filter(channel -> channel.name().equals(name)))
                        .toList();
    }

    /**
     * By which of the policy's channels the notice goes, the first first; none where it is laid under the code of the
     * case, because nobody is known or none of them reaches him. What he chose for the case, and then what he prefers,
     * goes before what the rules say, where they allow it.
     */
    public List<Channel> ways(List<Channel> channels, Recipient to) {
        List<Channel> reaching =
                allowed(channels).stream().filter(to::reachedOn).toList();
        Stream<Predicate<Channel>> order = manner == Manner.SAME
                ? Stream.of(to::chose, to::prefers, to::cameOn, any -> true)
                : Stream.of(to::chose, to::prefers, any -> true);
        Stream<Channel> ways =
                order.flatMap(first -> reaching.stream().filter(first)).distinct();
        return (manner == Manner.ALL ? ways : ways.limit(1)).toList();
    }
}
