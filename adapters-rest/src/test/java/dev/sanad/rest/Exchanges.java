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

    private static final String HSDS = Hsds.id(Samples.HERE, Samples.description(Language.ENGLISH));

    /** The code comes of the command. */
    private static final String INQUIRY = "/har/inquiries/"
            + TestPeople.KEYED
                    .of("inquiry:" + command("k-1", "inquiry").value())
                    .hex()
                    .substring(0, 26)
                    .toUpperCase(java.util.Locale.ROOT);

    private static String person(String key) {
        CommandId command = command(key, "register");
        return "p-" + TestPeople.KEYED.of("person:" + command.value()).hex().substring(0, 32);
    }

    private static CommandId command(String key, String route) {
        Visit visit = new Visit(
                new RecordingDesk(),
                new Caller.Known(Actor.staff("p-staff", "employee"), Optional.empty()),
                new Heads(Map.of("Idempotency-Key", List.of(key))),
                Language.ENGLISH,
                Samples.NOW);
        return Commands.id(visit, List.of(route));
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
        good.put(
                "POST /{association}/services/{service}/lists",
                Ask.post("/har/services/aid/lists").as("staff").key("k").json("{\"numbers\":[\"1\",\"2\"]}"));
        good.put(
                "POST /{association}/services/{service}/lists.csv",
                Ask.post("/har/services/aid/lists.csv")
                        .as("staff")
                        .key("k")
                        .with("Content-Type", "text/csv")
                        .bytes("number\n1\n2\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII)));
        good.put(
                "GET /{association}/promises/{year}",
                Ask.get("/har/promises/1447").as("staff"));
        good.put(
                "GET /{association}/promises/{year}.csv",
                Ask.get("/har/promises/1447.csv").as("staff"));
        good.put("GET /{association}/work", Ask.get("/har/work").as("staff"));
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
        for (String as : List.of("", ".csv")) {
            good.put(
                    "GET /{association}/complaints/counts/{period}" + as,
                    Ask.get("/har/complaints/counts/1446" + as).as("staff"));
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
        good.put("GET /{association}/duties", Ask.get("/har/duties").as("staff"));
        good.put("GET /{association}/reviews", Ask.get("/har/reviews").as("staff"));
        good.put("POST /{association}/policies/{policy}/duties/{duty}", UpkeepSamples.done());
        good.put("POST /{association}/policies/{policy}/{number}/circulations", UpkeepSamples.circulate());
        good.put("POST /{association}/policies/{policy}/{number}/readings", UpkeepSamples.confirm());
        good.put(
                "GET /{association}/policies/{policy}/circulations",
                Ask.get("/har/policies/aid/circulations").as("staff"));
        good.put("POST /{association}/requests/{id}/policy-version", UpkeepSamples.move());
        good.put(
                "POST /{association}/persons/{person}/changes",
                Ask.post("/har/persons/" + person("k-9") + "/changes")
                        .as("staff")
                        .key("k-4")
                        .with("If-Match", "\"1\"")
                        .json(TestPeople.MOTHER));
        good.put("GET /{association}/services/{service}", Ask.get("/har/services/aid"));
        good.put("GET /{association}/hsds/services", Ask.get("/har/hsds/services"));
        good.put("GET /{association}/hsds/services/{id}", Ask.get("/har/hsds/services/" + HSDS));
        atTheCounter(good);
        good.put("GET /{association}/openapi.json", Ask.get("/har/openapi.json"));
        return good;
    }

    private static void atTheCounter(Map<String, Ask> good) {
        good.put(
                "POST /{association}/funds/{fund}/receipts",
                Ask.post("/har/funds/gifts/receipts")
                        .as("staff")
                        .key("k-money")
                        .json("{\"yielded\":false,\"amount\":1200.50,\"reference\":\"B-7\"}"));
        good.put(
                "POST /{association}/funds/{fund}/reversals",
                Ask.post("/har/funds/gifts/reversals").as("staff").key("k-back").json("{\"line\":1}"));
        good.put("GET /{association}/funds", Ask.get("/har/funds").as("staff"));
        good.put(
                "GET /{association}/funds/{fund}/lines/{after}",
                Ask.get("/har/funds/gifts/lines/0").as("staff"));
        good.put("POST /{association}/guides/{guide}/editions", published());
        good.put("GET /{association}/guides", Ask.get("/har/guides").as("staff"));
        good.put(
                "POST /{association}/persons/{person}/guides",
                Ask.post(PERSON + "/guides").as("staff").key("k-5").json("{\"guide\":\"bylaws\",\"language\":\"ar\"}"));
        good.put(
                "GET /{association}/persons/{person}/guides",
                Ask.get(PERSON + "/guides").as("staff"));
        good.put("POST /{association}/inquiries", asking());
        good.put("GET /{association}/inquiries", Ask.get("/har/inquiries").as("staff"));
        good.put("GET /{association}/inquiries/{code}", Ask.get(INQUIRY).as("staff"));
        good.put(
                "POST /{association}/inquiries/{code}/contacts",
                Ask.post(INQUIRY + "/contacts")
                        .as("staff")
                        .key("k-6")
                        .json("{\"channel\":\"phone\",\"language\":\"ar\",\"reached\":true,\"answered\":true,"
                                + "\"minutes\":5}"));
        good.put(
                "POST /{association}/inquiries/{code}/handovers",
                Ask.post(INQUIRY + "/handovers").as("staff").key("k-7").json("{\"to\":\"expert\"}"));
        good.put(
                "POST /{association}/inquiries/{code}/closings",
                Ask.post(INQUIRY + "/closings").as("staff").key("k-8").json("{}"));
        good.put(
                "GET /{association}/persons/{person}/reach",
                Ask.get(PERSON + "/reach").as("staff"));
        good.put(
                "GET /{association}/persons/{person}/consents/{purpose}",
                Ask.get(PERSON + "/consents/contact").as("staff"));
        good.put("GET /{association}/duty/{party}", Ask.get("/har/duty/night").as("staff"));
    }

    private static Ask asking() {
        return Ask.post("/har/inquiries")
                .as("staff")
                .key("k-1")
                .json("{\"about\":\"p-1\",\"channel\":\"phone\",\"purpose\":\"aid\",\"language\":\"ar\","
                        + "\"emergency\":false}");
    }

    private static Ask published() {
        return Ask.post("/har/guides/bylaws/editions")
                .as("staff")
                .key("k-1")
                .json("{\"number\":1,\"language\":\"ar\",\"from\":\"2026-01-01\",\"reference\":\"d-1\",\"sha256\":\""
                        + "a".repeat(64) + "\"}");
    }

    List<Exchange> all() {
        running.send(registering().key("k-9"));
        asItIs("POST /{association}/persons/{person}/changes");
        running.send(published());
        running.send(asking());
        List.of("contacts", "handovers", "closings")
                .forEach(step -> asItIs("POST /{association}/inquiries/{code}/" + step));
        running.send(registering());
        running.send(registering().key("k-0"));
        good().forEach((operation, ask) -> {
            everyOperation(operation, ask);
            if (ask.method().equals("POST") && ask.body().length > 0) {
                everyBody(operation, ask);
            }
            if (operation.matches("GET .*/(file|promises/.*|complaints/counts/.*|sheets.csv|measures|due|work)")) {
                failing(operation, ask, refusal(RefusalKind.PARTY));
            }
            if (operation.contains("/complaints/")) {
                send(operation, ask.as("owner"));
                failing(operation, ask, refusal(RefusalKind.RULE));
                failing(operation, ask, refusal(RefusalKind.INPUT));
            }
            if (operation.matches(
                    "GET /\\{association}/(guides|funds|duty|inquiries|.*/reach|.*/consents|.*/candidates|.*/history).*")) {
                send(operation, ask.as("other"));
            }
            if (operation.endsWith("/work")) {
                send(operation, ask.at(ask.path() + "?most=0"));
            }
            if (operation.endsWith("/reach")) {
                send(operation, ask.at(ask.path() + "?medium=dove"));
            }
            if (operation.matches("GET /\\{association}/(duty|.*/consents).*")) {
                failing(operation, ask, refusal(RefusalKind.RULE));
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

    /** With its own key, so that it can be said again when nothing else can be done any more. */
    private void asItIs(String operation) {
        Ask ask = Optional.ofNullable(good().get(operation)).orElseThrow();
        all.add(new Exchange(operation, ask, running.send(ask)));
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
        running.counter.whileServing(happens);
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
        running.counter.failWith(Optional.of(failure));
        send(operation, ask);
        running.desk.recover();
        running.documents.failWith(Optional.empty());
        running.people.failWith(Optional.empty());
        running.counter.failWith(Optional.empty());
    }

    private void send(String operation, Ask ask) {
        boolean command =
                ask.headers().stream().anyMatch(header -> header.getKey().equals("Idempotency-Key"));
        Ask once = command ? ask.key("exchange-" + keys++) : ask;
        all.add(new Exchange(operation, once, running.send(once)));
    }
}
