package dev.sanad.desk.values;

import java.util.ArrayList;
import java.util.List;

/**
 * The cells of a row.
 *
 * @param open whether a quote is not closed yet
 * @param stray whether something stands beside a quoted cell, or a quote inside a bare one
 */
record CsvCells(List<String> cells, boolean open, boolean stray) {

    static CsvCells of(String text) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        boolean closed = false;
        boolean stray = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"' && !quoted && (closed || cell.length() > 0)) {
                stray = true;
            } else if (c == '"') {
                closed = quoted;
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
                closed = false;
            } else {
                stray |= closed;
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return new CsvCells(List.copyOf(cells), quoted, stray);
    }
}
