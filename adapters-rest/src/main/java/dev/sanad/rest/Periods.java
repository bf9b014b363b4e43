package dev.sanad.rest;

import dev.sanad.calendar.ReportingPeriod;

/** Years and months in paths; what is none leads nowhere. */
final class Periods {
    private Periods() {}

    static ReportingPeriod of(Knock knock) {
        return ReportingPeriod.parse(knock.path("period")).orElseThrow(() -> new FaultException(Fault.PATH_UNKNOWN));
    }

    static int year(Knock knock) {
        return ReportingPeriod.parse(knock.path("year"))
                .filter(period -> period.month().isEmpty())
                .orElseThrow(() -> new FaultException(Fault.PATH_UNKNOWN))
                .year();
    }
}
