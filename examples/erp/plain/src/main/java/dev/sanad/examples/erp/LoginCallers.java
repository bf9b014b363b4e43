package dev.sanad.examples.erp;

import dev.sanad.kernel.AssociationId;
import dev.sanad.rest.Caller;
import dev.sanad.rest.Callers;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.SecurityContext;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** Who calls over HTTP, by the ERP's own logins, shown as Basic authentication. */
public record LoginCallers(Logins logins) implements Callers {
    private static final String SCHEME = "Basic ";

    @Override
    public Caller caller(AssociationId association, HttpHeaders headers, SecurityContext security) {
        return shown(headers).map(this::known).orElseGet(() -> new Caller.Nobody(Optional.of("portal")));
    }

    private Caller known(String shown) {
        return shown.startsWith(SCHEME)
                ? pair(shown.substring(SCHEME.length()))
                        .flatMap(pair -> logins.actor(pair[0], pair[1]))
                        .<Caller>map(actor -> new Caller.Known(actor, Optional.empty()))
                        .orElseGet(Caller.Wrong::new)
                : new Caller.Wrong();
    }

    private static Optional<String[]> pair(String encoded) {
        try {
            String[] pair = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8).split(":", 2);
            return Optional.of(pair).filter(both -> both.length == 2);
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private static Optional<String> shown(HttpHeaders headers) {
        List<String> all = headers.getRequestHeader(HttpHeaders.AUTHORIZATION);
        return Optional.ofNullable(all).flatMap(some -> some.stream().findFirst());
    }
}
