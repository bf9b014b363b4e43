package dev.sanad.desk.values;

import dev.sanad.desk.data.UnusableException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The rows of a CSV file after RFC 4180, whose first line names the columns; refused with {@link UnusableException} where
 * it does not. A row that is no CSV is given with its
 * line, and the next is read all the same.
 */
final class CsvRows {
    /** A quote that is not closed within so many lines is taken for a fault of its first line. */
    private static final int MOST_LINES = 50;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final CsvLines lines;
    private final Deque<String> ahead = new ArrayDeque<>();
    private final List<String> columns;
    private int line;

    CsvRows(Reader text) throws IOException {
        this.lines = new CsvLines(new BufferedReader(text));
        this.columns = header();
    }

    private List<String> header() throws IOException {
        String first = line().orElse("");
        CsvCells cells = CsvCells.of(first.startsWith(BYTE_ORDER_MARK) ? first.substring(1) : first);
        List<String> names = cells.cells().stream().map(String::strip).toList();
        List<String> named = names.stream().filter(name -> !name.isEmpty()).toList();
        if (cells.open() || cells.stray() || named.size() != Set.copyOf(named).size()) {
            throw new UnusableException("the first line does not name columns, each once");
        }
        return names;
    }

    /** Refuses a file without one of these columns with {@link UnusableException}. */
    void need(String... needed) {
        for (String column : needed) {
            if (!columns.contains(column)) {
                throw new UnusableException("the first line names no column '" + column + "'");
            }
        }
    }

    /** The next row; empty after the last. */
    Optional<Row> next() throws IOException {
        Optional<String> first = line();
        while (first.isPresent() && first.get().isEmpty()) {
            first = line();
        }
        return first.isEmpty() ? Optional.empty() : Optional.of(row(first.get()));
    }

    private Row row(String first) throws IOException {
        int begin = line;
        if (first.length() > CsvLines.LONGEST) {
            return Row.faulty(begin, "csv-line-too-long");
        }
        List<String> more = new ArrayList<>();
        CsvCells cells = CsvCells.of(first);
        while (cells.open() && more.size() < MOST_LINES) {
            Optional<String> next = line();
            if (next.isEmpty()) {
                break;
            }
            more.add(next.get());
            cells = CsvCells.of(first + "\n" + String.join("\n", more));
        }
        return cells.open() ? unclosed(begin, more) : named(begin, cells);
    }

    private Row unclosed(int begin, List<String> more) {
        for (int i = more.size() - 1; i >= 0; i--) {
            ahead.push(more.get(i));
        }
        line = begin;
        return Row.faulty(begin, "csv-quote-open");
    }

    private Row named(int begin, CsvCells cells) {
        if (cells.stray()) {
            return Row.faulty(begin, "csv-quote-stray");
        }
        if (cells.cells().size() > columns.size()) {
            return Row.faulty(begin, "csv-cells-too-many");
        }
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 0; i < cells.cells().size(); i++) {
            named.put(columns.get(i), cells.cells().get(i));
        }
        return new Row(begin, named, Optional.empty());
    }

    private Optional<String> line() throws IOException {
        Optional<String> next = ahead.isEmpty() ? lines.next() : Optional.of(ahead.pop());
        line += next.isPresent() ? 1 : 0;
        return next;
    }
}
