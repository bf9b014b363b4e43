package dev.sanad.verify;

import static dev.sanad.verify.DraftClock.done;
import static dev.sanad.verify.DraftClock.told;

import dev.sanad.lifecycle.Condition;
import dev.sanad.lifecycle.Moment;
import dev.sanad.lifecycle.Outcome;
import dev.sanad.lifecycle.Relation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Small policies in which the order of things turns on time. */
final class TimedConstructs {
    private static final Moment START = new Moment.Start();

    private TimedConstructs() {}

    static Map<String, Draft> all() {
        Map<String, Draft> drafts = new LinkedHashMap<>();
        drafts.put("an answer that must not come as early as it must come", contradiction("2 weeks", "10 days"));
        drafts.put("an answer that may come just when it is no longer held back", contradiction("10 days", "10 days"));
        drafts.put("a reminder in working days, an answer in days", reminded("2 working days", "3 days"));
        drafts.put("a reminder in months, an answer in weeks", reminded("1 month", "4 weeks"));
        drafts.put("a reminder in hours, an answer in minutes", reminded("2 hours", "121 minutes"));
        drafts.put("an objection from when the owner was told", objection());
        drafts.put("a ladder and a pause before an answer", ladder());
        drafts.put("two moments apart", apart());
        drafts.put("a clock that acts only after some time", late());
        drafts.put(
                "a letter that is late before it is taken in", posted("3 days").posted());
        return drafts;
    }

    static Draft base() {
        return Policies.small()
                .roles("expert")
                .open("later")
                .ends("lapsed", Outcome.LAPSED)
                .action("put-off", a -> a.from("asked").to("later").by("clerk"))
                .action("go-on", a -> a.from("later").to("asked").by("clerk"))
                .matter("matter", 1, Optional.empty());
    }

    private static Draft grantedIf(Draft draft, Condition... conditions) {
        return draft.action("grant", a -> {
            a.from("asked").to("granted").by("clerk").tells("owner");
            List.of(conditions).forEach(a::requires);
        });
    }

    /** Granting is held back for a time, and refused after another. */
    static Draft contradiction(String hold, String atMost) {
        return grantedIf(base(), If.elapsed(START, Relation.AT_MOST, atMost))
                .clock("answer", c -> c.since(START).until("grant").hold(hold));
    }

    /** Granting takes a reminder by the clock, and is refused after some time. */
    static Draft reminded(String within, String lessThan) {
        Draft draft = base().action("remind", a -> a.from("asked", "later").by("clock"));
        return grantedIf(draft, If.done("remind"), If.elapsed(START, Relation.LESS_THAN, lessThan))
                .clock("answer", c -> c.since(START).within(within).performs("remind"));
    }

    /** Granting takes a reminder that counts from the start, and is refused some time after the lodging. */
    static Draft posted(String lessThan) {
        Draft draft = base().action("remind", a -> a.from("asked", "later").by("clock"));
        return grantedIf(draft, If.done("remind"), If.elapsed(done("ask"), Relation.LESS_THAN, lessThan))
                .clock("answer", c -> c.since(START).within("5 days").performs("remind"))
                .clock(
                        "count",
                        c -> c.since(done("ask"))
                                .until("grant")
                                .within("4 days")
                                .performs("remind"));
    }

    private static Draft objection() {
        return base().action("reply", a -> a.from("asked").by("clerk").tells("owner"))
                .action(
                        "object",
                        a -> a.from("asked", "later")
                                .by("owner")
                                .limit(2)
                                .requires(If.elapsed(told("reply"), Relation.AT_MOST, "1 week")))
                .action(
                        "lapse",
                        a -> a.from("asked", "later").to("lapsed").by("clock").requires(If.not(If.done("object"))))
                .clock("wait", c -> c.since(told("reply")).within("5 days").performs("lapse"))
                .clock(
                        "hurry",
                        c -> c.since(done("object"))
                                .until("grant")
                                .within("10 days")
                                .performs("lapse"));
    }

    private static Draft ladder() {
        Draft draft = base().action("urge", a -> a.from("asked").by("clock").limit(1));
        return grantedIf(draft, If.done("urge"), If.elapsed(START, Relation.AT_MOST, "6 days"))
                .clock(
                        "answer",
                        c -> c.since(START)
                                .until("grant")
                                .within("3 days")
                                .pauses("later")
                                .missed(Optional.empty(), List.of("clerk"))
                                .missed(Optional.of("2 days"), List.of(), "urge"))
                .clock(
                        "again",
                        c -> c.since(done("go-on"))
                                .until("put-off")
                                .every("1 day")
                                .performs("urge"));
    }

    private static Draft apart() {
        Condition soon = new Condition.Elapsed(
                START, Optional.of(new Moment.Done("put-off")), Relation.AT_MOST, Draft.span("2 days"));
        Condition far = new Condition.Elapsed(
                START, Optional.of(new Moment.Done("go-on")), Relation.AT_LEAST, Draft.span("1 week"));
        return grantedIf(base(), soon, far, If.elapsed(done("put-off"), Relation.LESS_THAN, "6 days"));
    }

    private static Draft late() {
        Draft draft = base().action(
                        "lapse",
                        a -> a.from("asked", "later")
                                .to("lapsed")
                                .by("clock")
                                .requires(If.elapsed(START, Relation.MORE_THAN, "8 days")))
                .action("note", a -> a.from("asked", "later").by("clock").limit(1));
        return grantedIf(draft, If.done("note"), If.elapsed(START, Relation.LESS_THAN, "12 days"))
                .clock(
                        "look",
                        c -> c.since(START)
                                .when(If.not(If.done("put-off")))
                                .within("5 days")
                                .performs("lapse", "note"));
    }
}
