package dev.sanad.request;

import dev.sanad.channel.Channel;
import dev.sanad.lifecycle.CaseRules;
import java.util.Map;

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
}
