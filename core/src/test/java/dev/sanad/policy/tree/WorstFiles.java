package dev.sanad.policy.tree;

import dev.sanad.policy.source.Fault;
import dev.sanad.policy.source.Source;
import dev.sanad.policy.source.Templates;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Each a megabyte of one thing; prints what became of it and the processor time that took, which others' load does not change. */
final class WorstFiles {
    private static final List<String> UNITS = List.of(
            "[",
            "[\n",
            "{",
            "{a: ",
            "{\"a\":",
            "[a, ",
            "- ",
            "- - a\n",
            "- [",
            "? ",
            "? a\n",
            "a",
            "x ",
            "a: b\n",
            "- a\n",
            "a\n b",
            "'a' ",
            "''",
            "\"",
            "'",
            "\"\\n",
            "\"\\u0041",
            "&a ",
            "*a ",
            "!a ",
            "!<a>",
            "a: &x [*x]\n",
            "a: *x\n",
            "|\n ",
            "a: |\n",
            "a: >9\n",
            ">\n \n",
            "a: 'x\n\n\n",
            "# c\n",
            "\n",
            "\r",
            "  ",
            "\t",
            ": ",
            "\\",
            "%Y a\n",
            "---\n",
            "...\n",
            "é",
            "😀",
            "\u202e",
            "\u2067",
            "\0",
            "{a},",
            "a: b c\n d\n",
            "1",
            "[1,",
            "{\"a\":[");
    private static final List<String> JSON_UNITS =
            List.of("[", "[[[1,2],", "{\"a\":", "{\"a\":[", "[1,", "\"\\n", "1", " ");
    static final int COUNT = UNITS.size() + JSON_UNITS.size() + 2;

    private WorstFiles() {}

    public static void main(String[] args) {
        UNITS.forEach(unit -> read("f.yaml", full(unit), Files::ignoreAll));
        JSON_UNITS.forEach(unit -> read("f.json", full(unit), Files::ignoreAll));
        read("names.yaml", names("a"), WorstFiles::citeAll);
        read("keys.yaml", names("b"), in -> in.required("names").required("c"));
    }

    private static String full(String unit) {
        return unit.repeat(Limits.BYTES / unit.getBytes(StandardCharsets.UTF_8).length);
    }

    /** Many names, and many that are nearly one of them. */
    private static String names(String letter) {
        StringBuilder yaml = new StringBuilder("names:\n");
        for (int i = 0; i < 10_000; i++) {
            yaml.append("  ").append(letter.repeat(40)).append(i).append(": x\n");
        }
        return yaml.append("cited:\n")
                .append(("  - " + letter.repeat(39) + "c1\n").repeat(9_000))
                .toString();
    }

    private static String citeAll(Cursor in) {
        Set<String> known =
                in.required("names").entries().stream().map(Cursor::key).collect(Collectors.toSet());
        return in.required("cited").references(known).toString();
    }

    private static void read(String name, String text, Function<Cursor, ?> binding) {
        Duration start = processorTime();
        List<Fault> faults = Files.faults(Source.of(name, text), Templates.none(), binding);
        long milliseconds = processorTime().minus(start).toMillis();
        String verdict = faults.isEmpty() ? "accepted" : "refused";
        System.out.println(verdict + " " + name + " in " + milliseconds + " ms: "
                + text.substring(0, 8).replace("\n", "\\n") + " "
                + Files.shown(faults.stream().limit(1).toList()));
    }

    private static Duration processorTime() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }
}
