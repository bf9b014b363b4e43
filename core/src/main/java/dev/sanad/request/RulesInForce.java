package dev.sanad.request;

import dev.sanad.calendar.CalendarTerms;
import dev.sanad.kernel.Actor;
import dev.sanad.lifecycle.RulesVersion;
import java.time.Instant;

/** Where the rules of requests are found. */
public interface RulesInForce {

    /**
     * The rules under which the service can be lodged at that moment.
     *
     * @throws dev.sanad.kernel.RefusedException where it cannot
     */
    RequestRules at(String service, Instant moment);

    /** Whether somebody works for the association, as its policies of that moment name those who do. */
    boolean employs(Actor actor, Instant moment);

    /** The rules of a request that was lodged under this version. */
    RequestRules of(RulesVersion version, String service);

    /** The calendar of the association at that moment. */
    CalendarTerms calendar(Instant moment);
}
