package dev.sanad.rest;

import dev.sanad.calendar.Span;
import dev.sanad.calendar.SpanUnit;
import dev.sanad.kernel.CommandId;
import dev.sanad.kernel.PersonId;
import dev.sanad.policy.Duty;
import dev.sanad.policy.VersionId;
import dev.sanad.policy.upkeep.Circulation;
import dev.sanad.policy.upkeep.DutyView;
import dev.sanad.policy.upkeep.UpkeepEntry;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What upkeep may show, every field of it set in one at least, and good requests for it. */
final class UpkeepSamples {

    private UpkeepSamples() {}

    static Ask done() {
        return Ask.post("/har/policies/aid/duties/review")
                .as("committee")
                .key("k-1")
                .json("{\"reference\":\"minutes 4\"}");
    }

    static Ask circulate() {
        return Ask.post("/har/policies/aid/1/circulations")
                .as("committee")
                .key("k-1")
                .json("{\"parties\":[\"staff\"]}");
    }

    static Ask confirm() {
        return Ask.post("/har/policies/aid/1/readings")
                .as("committee")
                .key("k-1")
                .json("{}");
    }

    static Ask move() {
        return Ask.post("/har/requests/" + Samples.CASE + "/policy-version")
                .as("staff")
                .key("k-1")
                .with("If-Match", "\"7\"")
                .json("{\"number\":2}");
    }

    static DutyView duty(Duty.Kind kind, DutyView.State state) {
        return new DutyView(
                new VersionId(Samples.HERE, "aid", 1),
                new Duty(
                        "review",
                        Samples.text("مراجعة", "review"),
                        new Span(1, SpanUnit.YEAR),
                        "board",
                        Optional.of("policy"),
                        kind,
                        List.of(Samples.clause())),
                Samples.text("المجلس", "the board"),
                Optional.of(Samples.NOW).filter(now -> kind != Duty.Kind.TASK),
                LocalDate.of(2027, 3, 1),
                state);
    }

    static Circulation circulation() {
        return new Circulation(
                1,
                List.of(
                        new Circulation.Addressee(new PersonId("p-1"), Samples.NOW, Optional.of(Samples.NOW)),
                        new Circulation.Addressee(new PersonId("p-2"), Samples.NOW, Optional.empty())));
    }

    static UpkeepEntry entry(UpkeepEntry.Deed deed) {
        return new UpkeepEntry("aid", new CommandId("c-1"), new PersonId("p-1"), Samples.NOW, deed);
    }
}
