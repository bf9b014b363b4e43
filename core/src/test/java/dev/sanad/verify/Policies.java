package dev.sanad.verify;

import static dev.sanad.verify.DraftClock.done;

import dev.sanad.lifecycle.FactValue;
import dev.sanad.lifecycle.Outcome;

/** Whole policies that tests start from. */
final class Policies {
    private Policies() {}

    /** The least that is sound: somebody asks, somebody grants and tells. */
    static Draft small() {
        return new Draft()
                .roles("clerk")
                .open("asked")
                .ends("granted", Outcome.GRANTED)
                .action("ask", a -> a.to("asked").by("owner"))
                .action("grant", a -> a.from("asked").to("granted").by("clerk").tells("owner"));
    }

    /** Support as an association gives it: papers, research, attestation, a committee, appeal, delivery. */
    static Draft support() {
        return SupportPolicy.support();
    }

    /** No sensible policy, but one in which every construct moves something. */
    static Draft busy() {
        return BusyPolicy.busy();
    }

    /** Grievances of citizens, in the shape that an e-government platform ships. */
    static Draft grievance() {
        return new Draft()
                .roles("desk", "dispatcher", "viewer", "field-officer", "supervisor")
                .open("to-assign", "to-reassign", "with-officer", "with-supervisor")
                .ends("rejected", Outcome.REFUSED)
                .ends("resolved", Outcome.ANSWERED)
                .ends("closed-after-rejection", Outcome.REFUSED)
                .ends("closed-after-resolution", Outcome.ANSWERED)
                .ends("resolved-by-supervisor", Outcome.ANSWERED)
                .ends("cancelled", Outcome.WITHDRAWN)
                .action("apply", a -> a.to("to-assign").by("owner", "desk").tells("owner"))
                .action(
                        "assign-late",
                        a -> a.from("to-assign").to("with-officer").by("clock"))
                .action(
                        "assign",
                        a -> a.from("to-assign", "to-reassign")
                                .to("with-officer")
                                .by("dispatcher", "viewer")
                                .tells("owner"))
                .action(
                        "reject",
                        a -> a.from("to-assign", "to-reassign")
                                .to("rejected")
                                .by("dispatcher", "viewer")
                                .tells("owner"))
                .action(
                        "hand-back",
                        a -> a.from("with-officer").to("to-reassign").by("field-officer", "viewer"))
                .action(
                        "resolve",
                        a -> a.from("with-officer")
                                .to("resolved")
                                .by("field-officer", "viewer")
                                .tells("owner"))
                .action(
                        "escalate",
                        a -> a.from("with-officer").to("with-supervisor").by("field-officer", "viewer", "clock"))
                .action(
                        "resolve-above",
                        a -> a.from("with-supervisor").to("resolved").by("supervisor"))
                .action(
                        "comment",
                        a -> a.from("to-assign", "to-reassign", "with-officer", "rejected", "resolved")
                                .by("owner"))
                .action(
                        "reopen",
                        a -> a.from("rejected", "resolved").to("to-assign").by("owner", "desk", "viewer"))
                .action(
                        "rate-rejection",
                        a -> a.from("rejected").to("closed-after-rejection").by("owner"))
                .action(
                        "rate",
                        a -> a.from("resolved").to("closed-after-resolution").by("owner"))
                .clock(
                        "assigned",
                        c -> c.since(done("apply"))
                                .until("assign", "reject")
                                .within("5 minutes")
                                .performs("assign-late"))
                .clock(
                        "resolved-in-time",
                        c -> c.since(done("assign"), done("assign-late"))
                                .until("resolve", "hand-back")
                                .within("5 minutes")
                                .performs("escalate"));
    }

    static FactValue code(String code) {
        return new FactValue.Code(code);
    }
}
