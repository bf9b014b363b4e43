package dev.sanad.request;

import dev.sanad.channel.Channel;
import dev.sanad.lifecycle.CaseRules;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * The rules of a request, as one version of a policy gives them.
 *
 * @param of its case
 * @param channels on which people reach the association
 */
public record RequestRules(CaseRules of, Map<String, Channel> channels) {
    public RequestRules {
        channels = Map.copyOf(channels);
    }

    /**
     * When a lodging was sent, where its channel counts from then: as that day begins, for a postmark shows no hour, and the
     * earliest favours whoever wrote. Empty where it counts from when it is taken in.
     */
    public Optional<Instant> sent(Lodging lodging) {
        return lodging.sent()
                .filter(day -> lodging.occasion()
                        .channel()
                        .map(channels::get)
                        .filter(Channel::countsFromSending)
                        .isPresent())
                .map(of.setting().reckoning(lodging.office())::startOf);
    }
}
