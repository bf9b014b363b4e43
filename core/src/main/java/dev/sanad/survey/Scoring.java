package dev.sanad.survey;

import dev.sanad.kernel.Argument;
import dev.sanad.kernel.CommandId;
import dev.sanad.kernel.Refusal;
import dev.sanad.kernel.RefusedException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Scores sheets that lie in a file: what the first report of the survey would tell of them, with all that it would hide.
 * Publishes nothing, and of those who were invited knows at most how many they were.
 */
public final class Scoring {

    private static final LocalDate DAY = LocalDate.EPOCH;

    private Scoring() {}

    /** A sheet as a file has it: nobody's dossier, and no employee's. */
    public record Sheet(Mode mode, Groups groups, Filled filled) {}

    /**
     * The report, broken down where asked.
     *
     * @throws RefusedException with everything that is wrong with any sheet and its row, or {@code survey-release-subtracts} where so
     *     little was answered that any score would tell somebody's
     */
    public static Report of(Survey survey, List<Sheet> sheets, Optional<Dimension> by) {
        return of(survey, sheets, by, new Known(0, 0));
    }

    /**
     * The report of all, where so many were invited and all sheets are theirs. What is counted apart stays as it is: nobody
     * knows how many of those there were.
     *
     * @throws RefusedException as without the number
     * @throws IllegalArgumentException where there are more sheets than that
     */
    public static Report ofInvited(Survey survey, List<Sheet> sheets, int invited) {
        if (sheets.size() > invited) {
            throw new IllegalArgumentException("invited: fewer than the sheets");
        }
        List<String> apart = survey.publish().apart();
        long answered = sheets.stream()
                .filter(sheet -> sheet.groups
                        .in(Dimension.STRATUM)
                        .filter(apart::contains)
                        .isEmpty())
                .count();
        return of(survey, sheets, Optional.empty(), new Known(invited - (sheets.size() - (int) answered), (int)
                answered));
    }

    /**
     * Heads of whom nothing but their number is known.
     *
     * @param answered of them
     */
    private record Known(int invited, int answered) implements Heads {

        @Override
        public Response in(Cell cell, int sheets) {
            return cell.equals(Cell.ALL) ? all(sheets) : new Response(0, 0, 0, 0, sheets);
        }

        @Override
        public Response all(int sheets) {
            return new Response(invited, answered, 0, 0, sheets - answered);
        }

        @Override
        public Set<String> groups() {
            return Set.of();
        }
    }

    private static Report of(Survey survey, List<Sheet> sheets, Optional<Dimension> by, Heads heads) {
        List<Refusal> refusals = new ArrayList<>();
        for (int i = 0; i < sheets.size(); i++) {
            Argument row = Argument.number(i + SheetFiles.FIRST_ROW);
            Sheet sheet = sheets.get(i);
            Stream.concat(
                            survey.against(sheet.mode, sheet.groups).stream(),
                            sheet.filled.against(survey.instrument()).stream())
                    .forEach(refusal -> refusals.add(refusal.with("row", row)));
        }
        if (!refusals.isEmpty()) {
            throw new RefusedException(refusals);
        }
        List<Counted> counted = new ArrayList<>();
        for (Sheet sheet : sheets) {
            counted.add(new Counted(sheet(survey, sheet, new UUID(0, counted.size())), 1));
        }
        return new Reporting(survey.publish(), survey.instrument(), List.of(), counted)
                .report(release(survey, by), heads);
    }

    private static AnswerSheet sheet(Survey survey, Sheet sheet, UUID id) {
        Instrument instrument = survey.instrument();
        AnswerSheet.Taken taken =
                new AnswerSheet.Taken(sheet.mode, DAY, sheet.groups, Optional.empty(), AnswerSheet.Involved.nobody());
        return new AnswerSheet(id, survey.name(), instrument.sha256(), taken, sheet.filled.inOrder(instrument));
    }

    private static Release release(Survey survey, Optional<Dimension> by) {
        return new Release(
                survey.name(),
                1,
                new CommandId("scoring"),
                DAY,
                survey.instrument().sha256(),
                new Period(DAY, DAY),
                by.filter(dimension -> dimension != Dimension.STRATUM),
                Set.copyOf(survey.publish().apart()),
                Set.of(),
                Set.of());
    }
}
