package dev.sanad.rest;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A request of a test. */
record Ask(String method, String path, List<Map.Entry<String, String>> headers, byte[] body) {

    private static final String CASE = "/har/requests/" + Samples.CASE;

    static Ask get(String path) {
        return new Ask("GET", path, List.of(), new byte[0]);
    }

    static Ask post(String path) {
        return new Ask("POST", path, List.of(), new byte[0]);
    }

    /** A lodging that nothing is wrong with, by the owner. */
    static Ask lodging() {
        return post("/har/requests").as("owner").key("k-1").json("{\"service\":\"aid\"}");
    }

    /** An action that nothing is wrong with, by an employee. */
    static Ask action() {
        return post(CASE + "/actions/check")
                .as("staff")
                .key("k-1")
                .with("If-Match", "\"7\"")
                .json("{\"channel\":\"website\"}");
    }

    static Ask told() {
        return post(CASE + "/notices/check/told")
                .as("staff")
                .key("k-1")
                .with("If-Match", "\"7\"")
                .json("{\"channel\":\"website\"}");
    }

    static Ask document(String content) {
        return post("/har/documents")
                .as("owner")
                .with("Content-Type", "application/pdf")
                .bytes(content.getBytes(StandardCharsets.UTF_8));
    }

    /** A report that nothing is wrong with. */
    static Ask report() {
        return post("/har/reports")
                .json("{\"receipt\":\"" + Samples.RECEIPT + "\",\"service\":\"complaint\",\"channel\":\"website\"}");
    }

    static Ask receipt(String to) {
        return post("/har/receipts/" + to).json("{\"receipt\":\"" + Samples.RECEIPT + "\"}");
    }

    static Ask timeline() {
        return get(CASE).as("owner");
    }

    Ask method(String other) {
        return new Ask(other, path, headers, body);
    }

    Ask at(String other) {
        return new Ask(method, other, headers, body);
    }

    Ask as(String token) {
        return replace("Authorization", "Bearer " + token);
    }

    Ask key(String key) {
        return replace("Idempotency-Key", key);
    }

    /** One more line of headers. */
    Ask with(String name, String value) {
        List<Map.Entry<String, String>> more = new ArrayList<>(headers);
        more.add(Map.entry(name, value));
        return new Ask(method, path, more, body);
    }

    Ask without(String name) {
        List<Map.Entry<String, String>> fewer = new ArrayList<>(headers);
        fewer.removeIf(header -> header.getKey().equalsIgnoreCase(name));
        return new Ask(method, path, fewer, body);
    }

    Ask replace(String name, String value) {
        return without(name).with(name, value);
    }

    Ask json(String text) {
        return replace("Content-Type", "application/json").bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    Ask bytes(byte[] content) {
        return new Ask(method, path, headers, content);
    }
}
