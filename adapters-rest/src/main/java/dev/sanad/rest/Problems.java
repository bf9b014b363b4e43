package dev.sanad.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sanad.kernel.Language;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells a caller what is wrong, in his language. Nothing of what he sent is in it. */
final class Problems {

    private final Titles titles;
    private final String challenge;

    /** Challenge: how to show who one is, for {@code WWW-Authenticate}. */
    Problems(Titles titles, String challenge) {
        this.titles = titles;
        this.challenge = challenge;
    }

    Response of(List<FaultAt> faults, Language language) {
        return problem(faults, language).response(language, challenge);
    }

    Response of(int status, List<ObjectNode> errors, Language language) {
        return problem(status, errors, language).response(language, challenge);
    }

    /** The status of the first fault: faults that are found together are of one status. */
    Problem problem(List<FaultAt> faults, Language language) {
        List<ObjectNode> errors = faults.stream()
                .map(at -> Errors.of(at.fault().id(), titles.of(at, language), at.place()))
                .toList();
        return problem(faults.get(0).fault().status(), errors, language);
    }

    private Problem problem(int status, List<ObjectNode> errors, Language language) {
        Set<String> codes =
                errors.stream().map(error -> error.path("code").asText()).collect(Collectors.toSet());
        if (codes.size() > 1) {
            return new Problem(status, Fault.SEVERAL_REASONS.id(), titles.of(Fault.SEVERAL_REASONS, language), errors);
        }
        ObjectNode only = errors.get(0);
        return new Problem(
                status, only.path("code").asText(), only.path("title").asText(), errors);
    }
}
