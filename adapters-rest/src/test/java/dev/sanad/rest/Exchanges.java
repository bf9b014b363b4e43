package dev.sanad.rest;

import dev.sanad.journal.StaleVersionException;
import dev.sanad.journal.StoreUnavailableException;
import dev.sanad.kernel.Actor;
import dev.sanad.kernel.CommandId;
import dev.sanad.kernel.Language;
import dev.sanad.kernel.Refusal;
import dev.sanad.kernel.RefusalKind;
import dev.sanad.kernel.RefusedException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes every operation answer in every way it can. */
final class Exchanges {

    private static final String LONG = "x".repeat(20_001);

    /** Who two commands register; the ids come of the commands. */
    private static final String FIRST = person("k-1");

    private static final String PERSON = "/har/persons/" + FIRST;
    private static final String OTHER = "/har/persons/" + person("k-0");

    private final Running running;
    private final List<Exchange> all = new ArrayList<>();
    private int keys;

    Exchanges(Running running) {
        this.running = running;
    }

    private static Ask registering() {
        return Ask.post("/har/persons").as("staff").key("k-1").json(TestPeople.MOTHER);
    }

    private static String person(String key) {
        Visit visit = new Visit(
                new RecordingDesk(),
                new Caller.Known(Actor.staff("p-staff", "employee"), Optional.empty()),
                new Heads(Map.of("Idempotency-Key", List.of(key))),
                Language.ENGLISH,
                Samples.NOW);
        CommandId command = Commands.id(visit, List.of("register"));
        return "p-" + TestPeople.KEYED.of("person:" + command.value()).hex().substring(0, 32);
    }

    /** A good request of each operation; the paths are those of the resources, whatever the description says. */
    static Map<String, Ask> good() {
        Map<String, Ask> good = new LinkedHashMap<>();
        good.put("GET /{association}/policies", Ask.get("/har/policies"));
        good.put("GET /{association}/policies/{policy}/{number}", Ask.get("/har/policies/beneficiary-relations/1"));
        good.put("GET /{association}/services", Ask.get("/har/services"));
        good.put("POST /{association}/requests", Ask.lodging());
        good.put("GET /{association}/requests/{id}", Ask.timeline());
        good.put(
                "GET /{association}/requests/{id}/file",
                Ask.get("/har/requests/" + Samples.CASE + "/file").as("owner"));
        good.put("POST /{association}/requests/{id}/actions/{action}", Ask.action());
        good.put("POST /{association}/requests/{id}/notices/{action}/told", Ask.told());
        good.put("GET /{association}/tracking/{code}", Ask.get("/har/tracking/ABCDEF"));
        good.put("POST /{association}/documents", Ask.document("x"));
        good.put("POST /{association}/surveys/{survey}/invitations", SurveySamples.invite());
        good.put("GET /{association}/invitations/{token}", Ask.get("/har/invitations/t-1"));
        good.put("POST /{association}/invitations/{token}/sheet", SurveySamples.answer());
        good.put("POST /{association}/invitations/{token}/outcome", SurveySamples.settle());
        good.put("POST /{association}/surveys/{survey}/sheets", SurveySamples.enter());
        good.put("POST /{association}/surveys/{survey}/reports", SurveySamples.publish());
        good.put("GET /{association}/surveys/{survey}/reports", Ask.get("/har/surveys/after/reports"));
        good.put("GET /{association}/surveys/{survey}/reports/{number}", Ask.get("/har/surveys/after/reports/1"));
        good.put("GET /{association}/surveys/due", Ask.get("/har/surveys/due").as("staff"));
        good.put("POST /{association}/surveys/{survey}/reminders", SurveySamples.remind());
        good.put("POST /{association}/surveys/{survey}/measures", SurveySamples.plan());
        good.put(
                "GET /{association}/surveys/{survey}/measures",
                Ask.get("/har/surveys/after/measures").as("staff"));
        good.put("POST /{association}/measures/{measure}/check", SurveySamples.check());
        good.put(
                "GET /{association}/surveys/{survey}/sheets.csv",
                Ask.get("/har/surveys/after/sheets.csv").as("staff"));
        good.put("POST /{association}/surveys/{survey}/sheets.csv", SurveySamples.table());
        String counted =
                "{\"from\":\"2026-01-01\",\"until\":\"2026-03-31\",\"kinds\":[\"complaint\"],\"by\":[\"reason\"],"
                        + "\"least\":5,\"acknowledging\":[\"record\"],\"answering\":[\"answer\"],\"disposition\":\"disposition\","
                        + "\"upheld\":[\"upheld\"],\"reopening\":[\"reopen\"],\"correction\":\"correction\"}";
        for (String as : List.of("counts", "counts.csv")) {
            good.put(
                    "POST /{association}/complaints/" + as,
                    Ask.post("/har/complaints/" + as).as("staff").json(counted));
        }
        good.put("POST /{association}/receipts", Ask.post("/har/receipts"));
        good.put("POST /{association}/reports", Ask.report());
        good.put("POST /{association}/receipts/reading", Ask.receipt("reading"));
        good.put(
                "POST /{association}/receipts/additions",
                Ask.post("/har/receipts/additions")
                        .json("{\"receipt\":\"" + Samples.RECEIPT + "\",\"key\":\"k\",\"action\":\"add\"}"));
        good.put("POST /{association}/receipts/revocation", Ask.receipt("revocation"));
        good.put("POST /{association}/persons", registering());
        good.put("GET /{association}/persons/{person}", Ask.get(PERSON).as("staff"));
        good.put(
                "GET /{association}/persons/{person}/candidates",
                Ask.get(PERSON + "/candidates").as("staff"));
        good.put(
                "POST /{association}/persons/{person}/mergers",
                Ask.post(OTHER + "/mergers").as("staff").key("k-2").json("{\"into\":\"" + FIRST + "\"}"));
        good.put(
                "POST /{association}/persons/{person}/separations",
                Ask.post(OTHER + "/separations").as("staff").key("k-3").json("{}"));
        good.put(
                "GET /{association}/persons/{person}/history",
                Ask.get(OTHER + "/history").as("staff"));
        good.put("GET /{association}/openapi.json", Ask.get("/har/openapi.json"));
        return good;
    }

    List<Exchange> all() {
        running.send(registering());
        running.send(registering().key("k-0"));
        good().forEach((operation, ask) -> {
            everyOperation(operation, ask);
            if (ask.method().equals("POST") && ask.body().length > 0) {
                everyBody(operation, ask);
            }
            if (operation.matches("GET .*/(file|sheets.csv|measures|due)")) {
                failing(operation, ask, refusal(RefusalKind.PARTY));
            }
            if (operation.contains("/complaints/")) {
                send(operation, ask.json("{\"other\":1}"));
                send(operation, ask.as("owner"));
            }
            if (operation.matches("POST /\\{association}/(receipts/.*|reports)")) {
                everyReceipt(operation, ask);
            }
            if (ask.headers().stream().anyMatch(header -> header.getKey().equals("Idempotency-Key"))) {
                everyCommand(operation, ask);
            } else if (operation.startsWith("POST /{association}/invitations")) {
                everyRefusal(operation, ask);
                failing(operation, ask, new StaleVersionException(""));
            }
        });
        send(
                "GET /{association}/policies/{policy}/{number}",
                Ask.get("/har/policies/beneficiary-relations/1").with("If-None-Match", "*"));
        return all;
    }

    private void everyOperation(String operation, Ask ask) {
        send(operation, ask);
        send(operation, ask.with("Accept", ";;"));
        send(operation, ask.as("stranger"));
        send(operation, ask.as("broken"));
        send(operation, ask.at(ask.path().replace("/har", "/nobody")));
        send(operation, ask.with("Accept", "text/html"));
        failing(operation, ask, new StoreUnavailableException("", new IllegalStateException()));
    }

    private void everyBody(String operation, Ask ask) {
        send(operation, ask.bytes(LONG.getBytes(java.nio.charset.StandardCharsets.US_ASCII)));
        send(operation, ask.replace("Content-Type", "multipart/form-data; boundary=b"));
    }

    private void everyReceipt(String operation, Ask ask) {
        send(operation, ask.json("{\"other\":1}"));
        for (RefusalKind kind : List.of(RefusalKind.ABSENT, RefusalKind.RULE, RefusalKind.OFTEN)) {
            failing(operation, ask, refusal(kind));
        }
        failing(operation, ask, new IllegalStateException());
    }

    private void everyCommand(String operation, Ask ask) {
        send(operation, ask.without("If-Match"));
        everyRefusal(operation, ask);
        meanwhile(() -> {
            meanwhile(() -> {});
            all.add(new Exchange(operation, ask, running.send(ask.key("flight-" + operation.hashCode()))));
        });
        all.add(new Exchange(operation, ask, running.send(ask.key("flight-" + operation.hashCode()))));
        meanwhile(() -> {});
    }

    private void meanwhile(Runnable happens) {
        running.desk.whileServing(happens);
        running.people.whileServing(happens);
    }

    /** Nothing that names no version can be stale. */
    private void everyRefusal(String operation, Ask ask) {
        send(operation, ask.json("{\"other\":1}"));
        for (RefusalKind kind : RefusalKind.values()) {
            boolean stale =
                    ask.headers().stream().anyMatch(header -> header.getKey().equals("If-Match"));
            if (kind != RefusalKind.OFTEN && (kind != RefusalKind.STALE || stale)) {
                failing(operation, ask, refusal(kind));
            }
        }
    }

    private static RefusedException refusal(RefusalKind kind) {
        return new RefusedException(
                Refusal.of(new TestCode("some-reason", kind)).citing(List.of(Samples.clause())));
    }

    private void failing(String operation, Ask ask, RuntimeException failure) {
        running.desk.failWith(failure);
        running.documents.failWith(Optional.of(failure));
        running.people.failWith(Optional.of(failure));
        send(operation, ask);
        running.desk.work();
        running.documents.failWith(Optional.empty());
        running.people.failWith(Optional.empty());
    }

    private void send(String operation, Ask ask) {
        boolean command =
                ask.headers().stream().anyMatch(header -> header.getKey().equals("Idempotency-Key"));
        Ask once = command ? ask.key("exchange-" + keys++) : ask;
        all.add(new Exchange(operation, once, running.send(once)));
    }
}
