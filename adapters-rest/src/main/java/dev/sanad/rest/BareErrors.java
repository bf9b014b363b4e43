package dev.sanad.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;

/**
 * Gives words to the errors that the runtime answers with none: unknown paths, methods, media types. Errors of the
 * host's own resources, in a runtime it shares with Sanad, stay as they are.
 */
@Provider
final class BareErrors implements ContainerResponseFilter {

    private static final Map<Integer, Fault> FAULTS = Map.of(
            400, Fault.REQUEST_MALFORMED,
            404, Fault.PATH_UNKNOWN,
            405, Fault.METHOD_NOT_ALLOWED,
            406, Fault.NOT_ACCEPTABLE,
            413, Fault.BODY_TOO_LARGE,
            415, Fault.MEDIA_TYPE_UNSUPPORTED,
            500, Fault.UNEXPECTED);

    private final Voice voice;

    BareErrors(Voice voice) {
        this.voice = voice;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        Fault fault = FAULTS.get(response.getStatus());
        if (fault != null
                && !response.hasEntity()
                && !hosts(request.getUriInfo().getMatchedResources())) {
            answer(fault, request, response);
        }
    }

    private void answer(Fault fault, ContainerRequestContext request, ContainerResponseContext response) {
        var language = voice.tongue().of(new Heads(request.getHeaders()));
        Problem problem = voice.problems().problem(List.of(new FaultAt(fault, Place.NOWHERE)), language);
        response.setEntity(problem.wire(), new Annotation[0], MediaType.valueOf(Problem.MEDIA_TYPE));
        Answer.headers(language).forEach((name, value) -> response.getHeaders().putSingle(name, value));
    }

    private static boolean hosts(List<Object> matched) {
        return !matched.isEmpty()
                && matched.stream()
                        .noneMatch(resource -> resource.getClass().getPackage() == BareErrors.class.getPackage());
    }
}
