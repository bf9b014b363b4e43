package dev.sanad.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import dev.sanad.kernel.Refusal;
import dev.sanad.kernel.RefusalCode;
import dev.sanad.kernel.RefusedException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;

/** Tables as RFC 4180 writes them: commas, CRLF, quotes where needed; read with semicolons and a byte order mark, too. */
final class Csv {

    /** What a spreadsheet takes for the beginning of a formula. */
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r\\n|＝＋－＠].*", Pattern.DOTALL);

    private static final char MARK = '\uFEFF';

    static final String TYPE = "text/csv";

    private Csv() {}

    static String write(List<List<String>> rows) {
        StringWriter text = new StringWriter();
        CsvSchema schema = CsvSchema.emptySchema().withLineSeparator("\r\n");
        try (SequenceWriter out = new CsvMapper().writer(schema).writeValues(text)) {
            for (List<String> row : rows) {
                out.write(row.stream().map(Csv::harmless).toList());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    /** Every row with its cells; what is no table is refused with the code given. */
    static List<List<String>> read(String text, RefusalCode unreadable) {
        String plain = !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
        CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(separator(plain));
        try (MappingIterator<List<String>> rows = new CsvMapper()
                .readerForListOf(String.class)
                .with(CsvParser.Feature.WRAP_AS_ARRAY)
                .with(schema)
                .readValues(plain)) {
            return rows.readAll();
        } catch (JsonProcessingException malformed) {
            throw new RefusedException(Refusal.of(unreadable));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** With an apostrophe before whatever a spreadsheet would reckon. */
    private static String harmless(String cell) {
        return FORMULA.matcher(cell).matches() ? "'" + cell : cell;
    }

    /** Spreadsheets of countries with a decimal comma put semicolons. */
    private static char separator(String text) {
        String head = text.lines().findFirst().orElse("");
        return head.indexOf(',') < 0 && head.indexOf(';') >= 0 ? ';' : ',';
    }
}
