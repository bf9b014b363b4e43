package dev.sanad.notice;

import dev.sanad.channel.Channel;
import dev.sanad.lifecycle.Reach;
import java.util.Optional;

/**
 * Somebody who is to be told of his case.
 *
 * @param named whether anybody knows who he is
 * @param came the channel on which he lodged it
 * @param asked the channel that he chose for its answers
 * @param reach by what means he can be reached; empty where nobody knows
 */
public record Recipient(boolean named, Optional<String> came, Optional<String> asked, Optional<Reach> reach) {

    boolean cameOn(Channel channel) {
        return came.equals(Optional.of(channel.name()));
    }

    boolean chose(Channel channel) {
        return asked.equals(Optional.of(channel.name()));
    }

    boolean prefers(Channel channel) {
        return reach.flatMap(Reach::prefers)
                .filter(channel.medium().word()::equals)
                .isPresent();
    }

    /** By what he has a contact point for, by the way he came, and by the way he chose unless an address is missing. */
    boolean reachedOn(Channel channel) {
        boolean known = reach.map(each -> each.media().contains(channel.medium().word()))
                .orElse(chose(channel));
        boolean comes = chose(channel) && !channel.medium().addressed();
        return named && (known || comes || cameOn(channel));
    }
}
