package dev.sanad.lifecycle;

import dev.sanad.journal.BodyReader;
import dev.sanad.journal.BodyWriter;
import dev.sanad.journal.Value;

/** The state of a case as the case row keeps it, and back. */
public final class CaseStateCodec {

    private CaseStateCodec() {}

    public static Value.Tree write(CaseState state) {
        return new BodyWriter()
                .put("opening", CaseEventCodec.opened(state.opening()))
                .put("stage", state.stage())
                .put("version", state.version())
                .putMap("facts", state.facts(), FactCodec::write)
                .putAll("papers", state.papers(), RunCodec::write)
                .putMap("deeds", state.deeds(), CaseStateCodec::deed)
                .putMap("tellings", state.tellings(), CaseStateCodec::telling)
                .putMap("clocks", state.clocks(), RunCodec::write)
                .tree();
    }

    public static CaseState read(Value.Tree tree) {
        BodyReader in = new BodyReader(tree);
        return new CaseState(
                CaseEventCodec.opened(in.body("opening")),
                in.text("stage"),
                in.number("version"),
                in.map("facts", FactCodec::read),
                in.all("papers", RunCodec::copy),
                in.map("deeds", CaseStateCodec::deed),
                in.map("tellings", CaseStateCodec::telling),
                in.map("clocks", RunCodec::run));
    }

    private static Value.Tree deed(Deed deed) {
        BodyWriter out =
                new BodyWriter().put("times", deed.times()).put("at", deed.at()).put("sequence", deed.sequence());
        return CaseEventCodec.people(out, deed.people()).tree();
    }

    private static Deed deed(Value value) {
        BodyReader in = BodyReader.of(value);
        return new Deed(in.count("times"), in.instant("at"), in.number("sequence"), CaseEventCodec.people(in));
    }

    private static Value.Tree telling(Telling telling) {
        return new BodyWriter()
                .put("made", telling.made())
                .putInstant("told", telling.told())
                .tree();
    }

    private static Telling telling(Value value) {
        BodyReader in = BodyReader.of(value);
        return new Telling(in.instant("made"), in.optionalInstant("told"));
    }
}
