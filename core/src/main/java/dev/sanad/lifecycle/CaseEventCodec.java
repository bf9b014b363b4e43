package dev.sanad.lifecycle;

import dev.sanad.journal.BodyReader;
import dev.sanad.journal.BodyWriter;
import dev.sanad.journal.Value;
import dev.sanad.kernel.CaseId;
import dev.sanad.kernel.PersonId;
import dev.sanad.kernel.RefusedException;
import java.time.DateTimeException;
import java.util.Collection;
import java.util.HashSet;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;

/** Events as the journal keeps them: a type, a version and a tree. What was once written stays readable. */
public final class CaseEventCodec {

    /** The version of every shape written today. */
    public static final int VERSION = 1;

    private CaseEventCodec() {}

    /** The type under which the journal keeps it. */
    public static String type(CaseEvent event) {
        return EventType.of(event).word();
    }

    public static Value.Tree write(CaseEvent event) {
        return EventType.of(event).write(event);
    }

    /**
     * Refuses a type or version that it does not know, and a damaged body, with {@link IllegalStateException}. Its
     * message holds no value, so the fault that was found in one is not its cause.
     */
    public static CaseEvent read(String type, int version, Value.Tree body) {
        if (version != VERSION) {
            throw new IllegalStateException("event type " + type + " has no version " + version);
        }
        EventType known = EventType.of(type);
        try {
            return known.read(new BodyReader(body));
        } catch (ClassCastException
                | DateTimeException
                | IllegalArgumentException
                | ArithmeticException
                | NoSuchElementException
                | RefusedException e) {
            throw new IllegalStateException("an event of type " + type + " is damaged");
        }
    }

    static Value.Tree opened(CaseEvent.Opened event) {
        return new BodyWriter()
                .put("case", event.id().value().toString())
                .put("policy", event.rules().policy())
                .put("number", event.rules().number())
                .put("sha256", event.rules().sha256())
                .put("lifecycle", event.lifecycle())
                .put("matter", event.matter())
                .putText("owner", event.owner().map(PersonId::value))
                .putText("office", event.office())
                .putText("channel", event.channel())
                .put("start", event.start())
                .putText("answer-on", event.answerOn())
                .tree();
    }

    static CaseEvent.Opened opened(BodyReader in) {
        return new CaseEvent.Opened(
                new CaseId(UUID.fromString(in.text("case"))),
                version(in),
                in.text("lifecycle"),
                in.text("matter"),
                in.optionalText("owner").map(PersonId::new),
                in.optionalText("office"),
                in.optionalText("channel"),
                in.instant("start"),
                in.optionalText("answer-on"));
    }

    static Value.Tree moved(CaseEvent.Moved event) {
        return new BodyWriter()
                .put("from", version(event.from()))
                .put("to", version(event.to()))
                .put("party", event.party())
                .putText("by", event.by().map(PersonId::value))
                .put("at", event.at())
                .tree();
    }

    static CaseEvent.Moved moved(BodyReader in) {
        return new CaseEvent.Moved(
                version(in.body("from")),
                version(in.body("to")),
                in.text("party"),
                in.optionalText("by").map(PersonId::new),
                in.instant("at"));
    }

    private static Value.Tree version(RulesVersion version) {
        return new BodyWriter()
                .put("policy", version.policy())
                .put("number", version.number())
                .put("sha256", version.sha256())
                .tree();
    }

    private static RulesVersion version(BodyReader in) {
        return new RulesVersion(in.text("policy"), in.count("number"), in.text("sha256"));
    }

    static Value.Tree acted(CaseEvent.Acted event) {
        return people(new BodyWriter().put("action", event.action()).put("party", event.party()), event.people())
                .putText("channel", event.channel())
                .put("at", event.at())
                .put("stage", event.stage())
                .put("votes", votes(event.votes()))
                .tree();
    }

    static CaseEvent.Acted acted(BodyReader in) {
        return new CaseEvent.Acted(
                in.text("action"),
                in.text("party"),
                people(in),
                in.optionalText("channel"),
                in.instant("at"),
                in.text("stage"),
                votes(in.body("votes")));
    }

    static Value.Tree lost(CaseEvent.MotionLost event) {
        return people(new BodyWriter().put("action", event.action()).put("party", event.party()), event.people())
                .put("at", event.at())
                .put("votes", votes(event.votes()))
                .tree();
    }

    static CaseEvent.MotionLost lost(BodyReader in) {
        return new CaseEvent.MotionLost(
                in.text("action"), in.text("party"), people(in), in.instant("at"), votes(in.body("votes")));
    }

    static BodyWriter people(BodyWriter out, Collection<PersonId> people) {
        return out.putAll(
                "people", people.stream().map(PersonId::value).sorted().toList(), Value::of);
    }

    static Set<PersonId> people(BodyReader in) {
        Set<PersonId> people = new HashSet<>();
        in.texts("people").forEach(person -> people.add(new PersonId(person)));
        return people;
    }

    private static Value.Tree votes(CaseEvent.Votes votes) {
        return new BodyWriter()
                .put("for", votes.inFavour())
                .put("against", votes.against())
                .put("abstained", votes.abstained())
                .tree();
    }

    private static CaseEvent.Votes votes(BodyReader in) {
        return new CaseEvent.Votes(in.count("for"), in.count("against"), in.count("abstained"));
    }
}
