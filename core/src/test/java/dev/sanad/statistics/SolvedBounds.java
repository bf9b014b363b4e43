package dev.sanad.statistics;

import dev.sanad.statistics.CrossTable.Cell;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;

/** The bounds of hidden cells as a linear solver finds them: whole numbers, since every total binds a row or a column. */
record SolvedBounds(CrossTable table, Set<Cell> hidden) {

    Map<Cell, CountRange> ranges() {
        Map<Cell, CountRange> ranges = new TreeMap<>();
        hidden.forEach(cell ->
                ranges.put(cell, new CountRange(extreme(cell, false), OptionalLong.of(extreme(cell, true)))));
        return ranges;
    }

    private long extreme(Cell cell, boolean most) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        Map<Cell, Variable> unknowns = new HashMap<>();
        hidden.forEach(each ->
                unknowns.put(each, model.addVariable(each.toString()).lower(0).weight(each.equals(cell) ? 1 : 0)));
        for (Set<Cell> line : RandomTables.lines(table)) {
            Set<Cell> here = line.stream().filter(hidden::contains).collect(Collectors.toSet());
            Expression rest = model.addExpression(line.toString());
            unknowns.forEach((each, unknown) -> rest.set(unknown, here.contains(each) ? 1 : 0));
            rest.level(here.stream().mapToLong(table::count).sum());
        }
        return Math.round((most ? model.maximise() : model.minimise()).getValue());
    }
}
