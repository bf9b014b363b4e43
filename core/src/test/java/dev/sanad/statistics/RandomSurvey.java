package dev.sanad.statistics;

import dev.sanad.statistics.CrossTable.Totals;
import java.util.List;
import java.util.Random;

/** Groups in rows and columns, many of them small, and how many of each were satisfied; some surveys have hardly a critic. */
record RandomSurvey(CrossTable counts, CrossTable satisfied) {
    static RandomSurvey of(Random random) {
        Totals[] totals = {Totals.ROWS, Totals.COLUMNS, Totals.ROWS_AND_COLUMNS, Totals.ROWS_AND_COLUMNS};
        CrossTable counts = RandomTables.table(
                random,
                1 + random.nextInt(5),
                2 + random.nextInt(4),
                random.nextBoolean() ? 12 : 40,
                totals[random.nextInt(4)]);
        int critics = 1 + random.nextInt(9);
        return new RandomSurvey(
                counts,
                RandomTables.map(
                        counts,
                        cell -> random.ints(counts.count(cell), 0, 10)
                                .filter(answer -> answer >= critics - 1)
                                .count()));
    }

    CrossTable unsatisfied() {
        return RandomTables.map(counts, cell -> counts.count(cell) - satisfied.count(cell));
    }

    List<CrossTable> answers() {
        return List.of(satisfied, unsatisfied());
    }
}
