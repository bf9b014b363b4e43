package dev.sanad.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sanad.kernel.Refusal;
import dev.sanad.kernel.RefusalKind;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;

/** Answers a refusal of the engine: all its reasons, each with the clauses it rests on. */
final class Refusals {

    /** Which kind gives the status when there are several; a thing that is not there hides the rest. */
    private static final List<RefusalKind> WEIGHTIEST_FIRST = List.of(
            RefusalKind.ABSENT,
            RefusalKind.OFTEN,
            RefusalKind.PARTY,
            RefusalKind.STALE,
            RefusalKind.REUSED,
            RefusalKind.INPUT,
            RefusalKind.RULE);

    private final Wording wording;
    private final Problems problems;

    Refusals(Wording wording, Problems problems) {
        this.wording = wording;
        this.problems = problems;
    }

    Response of(List<Refusal> refusals, Visit visit) {
        RefusalKind kind = refusals.stream()
                .map(refusal -> refusal.code().kind())
                .min(Comparator.comparing(WEIGHTIEST_FIRST::indexOf))
                .orElseThrow();
        List<ObjectNode> errors = refusals.stream()
                .filter(refusal -> kind != RefusalKind.ABSENT || refusal.code().kind() == kind)
                .map(refusal -> error(Unrepeated.of(refusal), visit))
                .toList();
        return problems.of(status(kind, visit.caller()), errors, visit.language());
    }

    private ObjectNode error(Refusal refusal, Visit visit) {
        String title = wording.refusal(refusal, visit.desk().association(), visit.language());
        ObjectNode json = Errors.of(refusal.code().id(), title, RefusalPlace.of(refusal));
        if (!refusal.clauses().isEmpty()) {
            json.set("clauses", new Names(visit.language()).clauses(refusal.clauses()));
        }
        return json;
    }

    private static int status(RefusalKind kind, Caller caller) {
        return switch (kind) {
            case PARTY -> caller instanceof Caller.Known ? 403 : 401;
            case RULE -> 409;
            case INPUT, REUSED -> 422;
            case ABSENT -> 404;
            case OFTEN -> 429;
            case STALE -> 412;
        };
    }
}
