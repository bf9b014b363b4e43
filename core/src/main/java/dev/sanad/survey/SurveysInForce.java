package dev.sanad.survey;

import dev.sanad.calendar.CalendarTerms;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Where the rules of surveys are found. Port. */
public interface SurveysInForce {

    /**
     * A survey as a policy in force has it.
     *
     * @param calendar by which the association reckons
     * @param parties of the policy
     */
    record Terms(Survey survey, CalendarTerms calendar, Set<String> parties) {
        public Terms {
            parties = Set.copyOf(parties);
        }

        LocalDate day(Instant at) {
            return at.atZone(calendar.zone()).toLocalDate();
        }
    }

    /** Every survey of the policies in force at that moment. */
    List<Terms> at(Instant moment);
}
