package dev.sanad.rest;

import dev.sanad.kernel.AssociationId;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.SecurityContext;

/**
 * Who calls, as the host's own authentication knows him. Port; thread-safe.
 *
 * <p>Sanad asks once for each request that names a known association, and keeps and logs nothing of what it was shown.
 */
@FunctionalInterface
public interface Callers {

    /**
     * Says who calls.
     *
     * @param association whose desk is called; somebody known to another association only is {@link Caller.Wrong} here
     * @param headers of the request
     * @param security what the container found out
     */
    Caller caller(AssociationId association, HttpHeaders headers, SecurityContext security);
}
