package dev.sanad.survey;

import dev.sanad.calendar.IsoDay;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What is done about a result. It rests on a row of a report that was told: on no rumour, and on nobody's own score.
 *
 * @param checked whether it helped, once somebody has looked
 */
public record Measure(UUID id, Finding finding, Plan plan, Optional<Checked> checked) {

    /** The row of the report. */
    public record Finding(String survey, int report, String item, Cell cell) {}

    /**
     * What is to be done.
     *
     * @param cause of the result: of a procedure, a rule or a place
     * @param action that is taken
     * @param responsible party of the policy
     * @param deadline last day to do it
     * @param check day from which it is looked at whether it helped
     */
    public record Plan(String cause, String action, String responsible, LocalDate deadline, LocalDate check) {

        /** Refuses years outside 1 to 9999 with {@link IllegalArgumentException}. */
        public Plan {
            IsoDay.fitting("deadline", deadline);
            IsoDay.fitting("check", check);
        }

        /** Without the texts. */
        @Override
        public String toString() {
            return "Plan[" + responsible + ", " + deadline + "]";
        }
    }

    /** Whether it helped. */
    public record Checked(LocalDate day, boolean effective) {}

    public Measure checked(LocalDate day, boolean effective) {
        return new Measure(id, finding, plan, Optional.of(new Checked(day, effective)));
    }

    /** Whether nobody has looked although the day has come. */
    public boolean due(LocalDate today) {
        return checked.isEmpty() && !today.isBefore(plan.check());
    }
}
