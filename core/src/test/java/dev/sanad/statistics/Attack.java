package dev.sanad.statistics;

import dev.sanad.statistics.CrossTable.Cell;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation.Result;
import org.ojalgo.optimisation.Variable;

/**
 * A reader with a linear solver: knows every shown cell and total, of those who answered and of those who were satisfied,
 * and asks for the least and the most of what is hidden.
 */
final class Attack {
    private static final double SAME = 1e-6;

    private final RandomSurvey survey;
    private final Suppression plan;

    Attack(RandomSurvey survey, Suppression plan) {
        this.survey = survey;
        this.plan = plan;
    }

    /** The hidden cells whose number is certain, and the small ones whose satisfied share is. */
    Set<Cell> determined() {
        Set<Cell> all = new TreeSet<>();
        for (Cell cell : survey.counts().cells()) {
            if (!plan.shows(cell) && isCertain(cell, 1, 1)) {
                all.add(cell);
            }
        }
        plan.primary().stream().filter(this::hasOneShare).forEach(all::add);
        return all;
    }

    /** A share p is certain when satisfied − p·(satisfied + unsatisfied) is, at p as it is. */
    private boolean hasOneShare(Cell cell) {
        long n = survey.counts().count(cell);
        if (n == 0) {
            return isCertain(cell, 1, 0) && isCertain(cell, 0, 1);
        }
        double share = (double) survey.satisfied().count(cell) / n;
        return isCertain(cell, 1 - share, -share);
    }

    private boolean isCertain(Cell cell, double satisfied, double unsatisfied) {
        double least = extreme(cell, satisfied, unsatisfied, false);
        double most = extreme(cell, satisfied, unsatisfied, true);
        return most - least < SAME;
    }

    private double extreme(Cell cell, double satisfied, double unsatisfied, boolean most) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        Map<Cell, Variable> yes = unknowns(model, survey.satisfied(), "yes");
        Map<Cell, Variable> no = unknowns(model, survey.unsatisfied(), "no");
        yes.get(cell).weight(BigDecimal.valueOf(satisfied));
        no.get(cell).weight(BigDecimal.valueOf(unsatisfied));
        Result result = most ? model.maximise() : model.minimise();
        return result.getState().isFeasible() ? result.getValue() : Double.POSITIVE_INFINITY;
    }

    /** One for each hidden cell; every published total, less what is shown beside it, binds those in its line. */
    private Map<Cell, Variable> unknowns(ExpressionsBasedModel model, CrossTable truth, String name) {
        Map<Cell, Variable> unknowns = new HashMap<>();
        truth.cells().stream()
                .filter(cell -> !plan.shows(cell))
                .forEach(cell ->
                        unknowns.put(cell, model.addVariable(name + cell).lower(0)));
        for (Set<Cell> line : RandomTables.lines(truth)) {
            Set<Cell> hidden = line.stream().filter(unknowns::containsKey).collect(Collectors.toSet());
            Expression rest = model.addExpression(name + line);
            hidden.forEach(cell -> rest.set(unknowns.get(cell), 1));
            rest.level(hidden.stream().mapToLong(truth::count).sum());
        }
        return unknowns;
    }
}
