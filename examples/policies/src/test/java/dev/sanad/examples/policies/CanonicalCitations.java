package dev.sanad.examples.policies;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;

/** Finds, in the canonical text of a policy, where each clause is cited. */
final class CanonicalCitations {

    private static final String KEY = ".clause";

    private final String text;
    private final Map<String, TreeSet<String>> places = new LinkedHashMap<>();
    private int at;

    private CanonicalCitations(String text) {
        this.text = text;
    }

    /** By name of the clause, the keys of the file that cite it, such as {@code channels.phone}. */
    static Map<String, TreeSet<String>> of(String canonical) {
        CanonicalCitations citations = new CanonicalCitations(canonical);
        citations.value("");
        return citations.places;
    }

    private void value(String path) {
        switch (text.charAt(at)) {
            case '{' -> map(path);
            case '[' -> list(path);
            default -> scalar(path, string());
        }
    }

    private void map(String path) {
        skip();
        while (text.charAt(at) != '}') {
            String key = string();
            skip();
            value(path.isEmpty() ? key : path + "." + key);
            comma();
        }
        skip();
    }

    private void list(String path) {
        skip();
        while (text.charAt(at) != ']') {
            value(path);
            comma();
        }
        skip();
    }

    private void scalar(String path, String value) {
        if (path.endsWith(KEY)) {
            places.computeIfAbsent(value, first -> new TreeSet<>())
                    .add(path.substring(0, path.length() - KEY.length()));
        }
    }

    /** Every scalar is a quoted string; escapes stay as they are. */
    private String string() {
        int from = at + 1;
        do {
            at += text.charAt(at) == '\\' ? 2 : 1;
        } while (text.charAt(at) != '"');
        skip();
        return text.substring(from, at - 1);
    }

    private void comma() {
        if (text.charAt(at) == ',') {
            skip();
        }
    }

    private void skip() {
        at++;
    }
}
