package dev.sanad.desk.values;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sanad.kernel.Refusal;
import dev.sanad.kernel.RefusedException;
import dev.sanad.text.Messages;
import dev.sanad.text.Style;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Answers each row with one line of JSON. */
final class Answers {
    /** Every value was answered. */
    static final int ALL = 0;
    /** At least one was refused. */
    static final int SOME_REFUSED = 1;

    static final String EXITS = "Exits with 0 when every value is answered, 1 when one or more are refused,"
            + " 2 when it is used wrongly.";
    static final String MANY =
            "Without a value it reads CSV from standard input: the first line names the columns, each once,"
                    + " a bad row is answered with its line, and the next is still read.";

    private final PrintWriter out;
    private final BiConsumer<Row, ObjectNode> answer;
    private final Optional<Style> words;
    private int refused;

    /** @param words how a refusal is put into words; only its code is said where empty */
    Answers(PrintWriter out, BiConsumer<Row, ObjectNode> answer, Optional<Style> words) {
        this.out = out;
        this.answer = answer;
        this.words = words;
    }

    /** One value from the arguments. */
    int one(Map<String, String> cells) {
        return write(new Row(0, cells, Optional.empty()));
    }

    /** Every row of standard input, which has to have some columns. */
    int all(String... needed) {
        try {
            CsvRows rows = new CsvRows(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            rows.need(needed);
            for (Optional<Row> row = rows.next(); row.isPresent(); row = rows.next()) {
                write(row.get());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return refused == 0 ? ALL : SOME_REFUSED;
    }

    private int write(Row row) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        if (row.line() > 0) {
            json.put("line", row.line());
        }
        for (String id : new String[] {"vector_id", "id", "kind", "scheme"}) {
            row.cells().entrySet().stream()
                    .filter(cell -> cell.getKey().equals(id))
                    .forEach(cell -> json.put(id, cell.getValue()));
        }
        try {
            row.fault().ifPresentOrElse(fault -> reason(json, fault), () -> answer.accept(row, json));
            words.filter(style -> json.has("reason"))
                    .ifPresent(style ->
                            json.put("message", ofRow(json.get("reason").textValue(), style)));
        } catch (RefusedException why) {
            Refusal first = why.refusals().get(0);
            reason(json, first.code().id());
            words.ifPresent(style -> json.put("message", Messages.shipped().write(first, style)));
        }
        refused += json.has("reason") ? 1 : 0;
        out.println(json);
        return json.has("reason") ? SOME_REFUSED : ALL;
    }

    private static String ofRow(String code, Style style) {
        return Messages.shipped().write("row." + code, Map.of(), style);
    }

    static void reason(ObjectNode json, String code) {
        json.put("reason", code);
    }
}
