package dev.sanad.lifecycle;

import dev.sanad.journal.BodyReader;
import dev.sanad.journal.BodyWriter;
import dev.sanad.journal.Value;

/** Papers, promises and running clocks as trees, and back. */
final class RunCodec {

    private RunCodec() {}

    static Value.Tree write(Copy copy) {
        return new BodyWriter()
                .put("document", copy.document())
                .put("supplied", copy.supplied())
                .put("reference", copy.reference())
                .put("sha256", copy.sha256())
                .putDay("issued", copy.issued())
                .putDay("expires", copy.expires())
                .tree();
    }

    static Copy copy(Value value) {
        BodyReader in = BodyReader.of(value);
        return new Copy(
                in.text("document"),
                in.instant("supplied"),
                in.text("reference"),
                in.text("sha256"),
                in.optionalDay("issued"),
                in.optionalDay("expires"));
    }

    static Value.Tree write(Promise promise) {
        BodyWriter out = new BodyWriter()
                .put("clock", promise.clock())
                .putDay("from", promise.from())
                .putDay("usually", promise.usually())
                .putDay("by", promise.by())
                .putInstant("latest", promise.latest());
        promise.basis().ifPresent(basis -> out.put("basis", write(basis)));
        return out.tree();
    }

    private static Value.Tree write(Promise.Basis basis) {
        return new BodyWriter()
                .put("part", basis.part())
                .put("whole", basis.whole())
                .put("cases", basis.cases())
                .put("used", basis.used())
                .tree();
    }

    private static Promise.Basis basis(Value value) {
        BodyReader in = BodyReader.of(value);
        return new Promise.Basis(in.count("part"), in.count("whole"), in.count("cases"), in.truth("used"));
    }

    static Promise promise(Value value) {
        BodyReader in = BodyReader.of(value);
        return new Promise(
                in.text("clock"),
                in.optionalDay("from"),
                in.optionalDay("usually"),
                in.optionalDay("by"),
                in.optionalInstant("latest"),
                in.optional("basis").map(RunCodec::basis));
    }

    static Value.Tree write(ClockRun run) {
        return new BodyWriter()
                .put("since", run.since())
                .putInstant("earliest", run.earliest())
                .putInstant("latest", run.latest())
                .putInstant("paused", run.pause().since())
                .put("pausedUnits", run.pause().units())
                .put("moved", run.moved())
                .put("rungs", run.rungs())
                .putInstant("rings", run.rings())
                .tree();
    }

    static ClockRun run(Value value) {
        BodyReader in = BodyReader.of(value);
        return new ClockRun(
                in.instant("since"),
                in.optionalInstant("earliest"),
                in.optionalInstant("latest"),
                new ClockRun.Pause(in.optionalInstant("paused"), in.number("pausedUnits")),
                in.truth("moved"),
                in.count("rungs"),
                in.optionalInstant("rings"));
    }
}
