package dev.sanad.desk.values;

import java.util.Map;
import java.util.Optional;

/**
 * A row of a CSV file.
 *
 * @param line where it begins, from 1
 * @param cells by the names of their columns
 * @param fault what is wrong with it as CSV
 */
record Row(int line, Map<String, String> cells, Optional<String> fault) {

    static Row faulty(int line, String fault) {
        return new Row(line, Map.of(), Optional.of(fault));
    }

    /** The cell of a column, or a stand-in where there is no such column or nothing in it. */
    String get(String column, String otherwise) {
        String cell = cells.getOrDefault(column, "");
        return cell.isEmpty() ? otherwise : cell;
    }

    /** The cell as it was written. */
    String raw(String column) {
        return cells.getOrDefault(column, "");
    }
}
