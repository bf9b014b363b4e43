package dev.sanad.lifecycle;

import dev.sanad.journal.BodyReader;
import dev.sanad.journal.BodyWriter;
import dev.sanad.journal.Value;
import java.util.List;
import java.util.function.Function;

/** The types of events that the journal of a case holds. A word, once released, stays. */
final class EventType {

    private static final List<EventType> ALL = List.of(
            type("case-opened", CaseEvent.Opened.class, CaseEventCodec::opened, CaseEventCodec::opened),
            type("acted", CaseEvent.Acted.class, CaseEventCodec::acted, CaseEventCodec::acted),
            type("motion-lost", CaseEvent.MotionLost.class, CaseEventCodec::lost, CaseEventCodec::lost),
            type(
                    "fact-taken",
                    CaseEvent.FactTaken.class,
                    event -> new BodyWriter()
                            .put("fact", event.fact())
                            .put("value", FactCodec.write(event.value()))
                            .tree(),
                    in -> new CaseEvent.FactTaken(in.text("fact"), FactCodec.read(in.value("value")))),
            type(
                    "signature-voided",
                    CaseEvent.SignatureVoided.class,
                    event -> new BodyWriter().put("fact", event.fact()).tree(),
                    in -> new CaseEvent.SignatureVoided(in.text("fact"))),
            type(
                    "paper-taken",
                    CaseEvent.PaperTaken.class,
                    event -> new BodyWriter()
                            .put("copy", RunCodec.write(event.copy()))
                            .tree(),
                    in -> new CaseEvent.PaperTaken(RunCodec.copy(in.value("copy")))),
            type(
                    "notice-made",
                    CaseEvent.NoticeMade.class,
                    event -> new BodyWriter()
                            .put("action", event.action())
                            .put("party", event.party())
                            .putAll("facts", event.facts(), Value::of)
                            .putAll("promises", event.promises(), RunCodec::write)
                            .put("at", event.at())
                            .putTexts("via", event.via())
                            .tree(),
                    in -> new CaseEvent.NoticeMade(
                            in.text("action"),
                            in.text("party"),
                            in.texts("facts"),
                            in.all("promises", RunCodec::promise),
                            in.instant("at"),
                            in.optionalTexts("via"))),
            type(
                    "owner-told",
                    CaseEvent.OwnerTold.class,
                    event -> new BodyWriter()
                            .put("action", event.action())
                            .putText("channel", event.channel())
                            .put("at", event.at())
                            .tree(),
                    in -> new CaseEvent.OwnerTold(in.text("action"), in.optionalText("channel"), in.instant("at"))),
            type(
                    "clock-set",
                    CaseEvent.ClockSet.class,
                    event -> new BodyWriter()
                            .put("clock", event.clock())
                            .put("run", RunCodec.write(event.run()))
                            .tree(),
                    in -> new CaseEvent.ClockSet(in.text("clock"), RunCodec.run(in.value("run")))),
            type(
                    "clock-stopped",
                    CaseEvent.ClockStopped.class,
                    event -> new BodyWriter().put("clock", event.clock()).tree(),
                    in -> new CaseEvent.ClockStopped(in.text("clock"))),
            type(
                    "clock-rang",
                    CaseEvent.ClockRang.class,
                    event -> new BodyWriter()
                            .put("clock", event.clock())
                            .put("rung", event.rung())
                            .putAll("tells", event.tells(), Value::of)
                            .put("at", event.at())
                            .put("run", RunCodec.write(event.run()))
                            .putTexts("via", event.via())
                            .tree(),
                    in -> new CaseEvent.ClockRang(
                            in.text("clock"),
                            in.count("rung"),
                            in.texts("tells"),
                            in.instant("at"),
                            RunCodec.run(in.value("run")),
                            in.optionalTexts("via"))),
            type("case-moved", CaseEvent.Moved.class, CaseEventCodec::moved, CaseEventCodec::moved),
            type(
                    "case-linked",
                    CaseEvent.CaseLinked.class,
                    event -> new BodyWriter()
                            .put("action", event.action())
                            .put("lifecycle", event.lifecycle())
                            .put("at", event.at())
                            .tree(),
                    in -> new CaseEvent.CaseLinked(in.text("action"), in.text("lifecycle"), in.instant("at"))));

    private final String word;
    private final Class<? extends CaseEvent> shape;
    private final Function<CaseEvent, Value.Tree> write;
    private final Function<BodyReader, ? extends CaseEvent> read;

    private EventType(
            String word,
            Class<? extends CaseEvent> shape,
            Function<CaseEvent, Value.Tree> write,
            Function<BodyReader, ? extends CaseEvent> read) {
        this.word = word;
        this.shape = shape;
        this.write = write;
        this.read = read;
    }

    private static <E extends CaseEvent> EventType type(
            String word, Class<E> shape, Function<E, Value.Tree> write, Function<BodyReader, E> read) {
        return new EventType(word, shape, event -> write.apply(shape.cast(event)), read);
    }

    static EventType of(CaseEvent event) {
        for (EventType type : ALL) {
            if (type.shape.isInstance(event)) {
                return type;
            }
        }
        throw new IllegalStateException("an event without a type: " + event.getClass());
    }

    static EventType of(String word) {
        for (EventType type : ALL) {
            if (type.word.equals(word)) {
                return type;
            }
        }
        throw new IllegalStateException("the journal holds an event of the unknown type " + word);
    }

    String word() {
        return word;
    }

    Value.Tree write(CaseEvent event) {
        return write.apply(event);
    }

    CaseEvent read(BodyReader in) {
        return read.apply(in);
    }
}
