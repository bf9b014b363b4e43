package dev.sanad.rest;

import dev.sanad.kernel.CaseId;
import dev.sanad.kernel.CommandId;
import java.util.List;

/** What a command on a request is aimed at: which request, in which version, which action; and its id. */
record Aim(CaseId request, long version, String action, CommandId command) {

    /** All that can be said without reading the body. */
    static Aim of(Knock knock, Visit visit, String verb) {
        visit.knownOnly();
        CaseId request = CaseIds.of(knock);
        String action = knock.path("action");
        if (!Plain.name(action)) {
            throw new FaultException(Fault.PATH_UNKNOWN);
        }
        CommandId command = Commands.id(visit, List.of(verb, request.toString(), action));
        return new Aim(request, IfMatch.version(visit.heads()), action, command);
    }
}
