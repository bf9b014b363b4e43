package dev.sanad.policy.upkeep;

import dev.sanad.journal.BodyReader;
import dev.sanad.journal.BodyWriter;
import dev.sanad.journal.Value;
import dev.sanad.kernel.PersonId;
import dev.sanad.policy.upkeep.UpkeepEntry.Circulated;
import dev.sanad.policy.upkeep.UpkeepEntry.Deed;
import dev.sanad.policy.upkeep.UpkeepEntry.DutyDone;
import dev.sanad.policy.upkeep.UpkeepEntry.ReadingConfirmed;
import java.util.stream.Collectors;

/** Writes a deed as a tree of values, and reads it again. */
final class DeedBody {
    private static final String DUTY = "duty-done";
    private static final String CIRCULATED = "circulated";
    private static final String CONFIRMED = "reading-confirmed";

    private DeedBody() {}

    static Value.Tree write(Deed deed) {
        if (deed instanceof DutyDone done) {
            return new BodyWriter()
                    .put("deed", DUTY)
                    .put("duty", done.duty())
                    .put("party", done.party())
                    .put("reference", done.reference())
                    .tree();
        } else if (deed instanceof Circulated sent) {
            return new BodyWriter()
                    .put("deed", CIRCULATED)
                    .put("number", sent.number())
                    .putAll("parties", sent.parties(), Value::of)
                    .putAll(
                            "people",
                            sent.people().stream().map(PersonId::value).sorted().toList(),
                            Value::of)
                    .tree();
        }
        return new BodyWriter()
                .put("deed", CONFIRMED)
                .put("number", ((ReadingConfirmed) deed).number())
                .tree();
    }

    static Deed read(Value.Tree tree) {
        BodyReader body = new BodyReader(tree);
        return switch (body.text("deed")) {
            case DUTY -> new DutyDone(body.text("duty"), body.text("party"), body.text("reference"));
            case CIRCULATED ->
                new Circulated(
                        body.count("number"),
                        body.texts("parties"),
                        body.texts("people").stream().map(PersonId::new).collect(Collectors.toSet()));
            case CONFIRMED -> new ReadingConfirmed(body.count("number"));
            default -> throw new IllegalStateException("a record is damaged at 'deed'");
        };
    }
}
