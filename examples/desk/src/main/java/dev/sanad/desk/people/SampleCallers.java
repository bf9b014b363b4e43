package dev.sanad.desk.people;

import dev.sanad.kernel.AssociationId;
import dev.sanad.rest.Caller;
import dev.sanad.rest.Callers;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Knows the sample people by the token that they send as {@code Authorization: Bearer …}. */
public final class SampleCallers implements Callers {
    private static final String SCHEME = "Bearer ";

    private final Map<AssociationId, Map<String, Sample>> byToken;

    /** @param byToken of each association, who holds which token */
    public SampleCallers(Map<AssociationId, Map<String, Sample>> byToken) {
        this.byToken = Map.copyOf(byToken);
    }

    @Override
    public Caller caller(AssociationId association, HttpHeaders headers, SecurityContext security) {
        List<String> shown = headers.getRequestHeader(HttpHeaders.AUTHORIZATION);
        if (shown == null || shown.isEmpty()) {
            return new Caller.Nobody(Optional.empty());
        }
        String token = shown.get(0).regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? shown.get(0).substring(SCHEME.length()).strip()
                : "";
        Sample sample = byToken.getOrDefault(association, Map.of()).get(token);
        return sample == null ? new Caller.Wrong() : new Caller.Known(sample.actor(), Optional.empty());
    }
}
