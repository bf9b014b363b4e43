package dev.sanad.notice;

import dev.sanad.calendar.Span;
import dev.sanad.channel.Channel;
import dev.sanad.lifecycle.CaseEvent;
import dev.sanad.lifecycle.Informing;
import dev.sanad.lifecycle.World;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How the owners of the cases of one lifecycle are told.
 *
 * @param channels of the policy, in its order
 * @param general what holds where an action says nothing else
 * @param own what single actions say instead
 */
public record NoticeBook(List<Channel> channels, NoticeRules general, Map<String, NoticeRules> own)
        implements Informing {

    public NoticeBook {
        channels = List.copyOf(channels);
        own = Map.copyOf(own);
    }

    @Override
    public Optional<Span> lost(String action) {
        return of(action).lostAfter();
    }

    @Override
    public List<String> ways(CaseEvent.Opened opening, Optional<String> action, World world) {
        Recipient to = new Recipient(
                opening.owner().isPresent(),
                opening.channel(),
                opening.answerOn(),
                opening.owner().flatMap(world::reach));
        return action.map(this::of).orElse(general).ways(channels, to).stream()
                .map(Channel::name)
                .toList();
    }

    @Override
    public boolean counts(String action, Optional<String> channel) {
        boolean spoken =
                channels.stream().anyMatch(each -> each.medium().oral() && channel.equals(Optional.of(each.name())));
        return !spoken || of(action).oralSuffices();
    }

    @Override
    public List<String> offered() {
        List<Channel> offered = Stream.concat(Stream.of(general), own.values().stream())
                .flatMap(rules -> rules.allowed(channels).stream())
                .toList();
        return channels.stream().filter(offered::contains).map(Channel::name).toList();
    }

    private NoticeRules of(String action) {
        return Optional.ofNullable(own.get(action)).orElse(general);
    }
}
