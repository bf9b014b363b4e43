package dev.sanad.kernel;

import java.util.UUID;

/** A request, a complaint or a case linked to one. */
public record CaseId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
