package dev.sanad.rest;

import dev.sanad.kernel.CaseId;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Ids of cases in paths. One way of writing each: {@link UUID#fromString} would also take {@code 1-1-1-1-1}. */
final class CaseIds {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private CaseIds() {}

    /** The case; one whose id cannot be one is as unknown as any other. */
    static CaseId of(Knock knock) {
        return of(knock.path("id")).orElseThrow(() -> new FaultException(Fault.CASE_UNKNOWN));
    }

    /** Empty for anything that cannot be one. */
    static Optional<CaseId> of(String id) {
        return uuid(id).map(CaseId::new);
    }

    /** The same of an id of anything else. */
    static Optional<UUID> uuid(String id) {
        return FORM.matcher(id).matches() ? Optional.of(UUID.fromString(id)) : Optional.empty();
    }
}
