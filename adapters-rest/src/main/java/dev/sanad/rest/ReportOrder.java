package dev.sanad.rest;

import dev.sanad.lifecycle.Occasion;
import dev.sanad.survey.Dimension;
import dev.sanad.survey.Period;
import dev.sanad.survey.Publication;
import java.time.LocalDate;
import java.util.Optional;

/** The body of {@code POST surveys/{survey}/reports}. */
record ReportOrder(Optional<LocalDate> from, Optional<LocalDate> until, Optional<Dimension> by) {

    static ReportOrder read(Form form) {
        ReportOrder order =
                new ReportOrder(form.neededDay("from"), form.neededDay("until"), form.word("by", Dimension::of));
        if (order.from.isPresent()
                && order.until
                        .filter(end -> end.isBefore(order.from.orElseThrow()))
                        .isPresent()) {
            form.fault(Fault.DAY_MALFORMED, "until");
        }
        return order;
    }

    Publication publication(Occasion occasion, String survey) {
        return new Publication(occasion, survey, new Period(from.orElseThrow(), until.orElseThrow()), by);
    }
}
