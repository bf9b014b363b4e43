package dev.sanad.complaint;

import dev.sanad.journal.BodyReader;
import dev.sanad.journal.BodyWriter;
import dev.sanad.journal.Value;
import java.util.Optional;

/** What a deposit is, and its form as a tree. */
sealed interface DepositBody {

    /** A new report. */
    record Reported(String matter, Optional<String> action, Report.Way way, Value.Tree inputs) implements DepositBody {}

    /** The owner did something. */
    record Done(String action, Value.Tree inputs) implements DepositBody {}

    /** The owner read what he was to be told of an action. */
    record Heard(String action) implements DepositBody {}

    static Value.Tree write(DepositBody body) {
        BodyWriter out = new BodyWriter();
        if (body instanceof Reported reported) {
            return out.put("kind", "report")
                    .put("matter", reported.matter())
                    .putText("action", reported.action())
                    .putText("channel", reported.way().channel())
                    .putText("office", reported.way().office())
                    .put("inputs", reported.inputs())
                    .tree();
        }
        if (body instanceof Done done) {
            return out.put("kind", "act")
                    .put("action", done.action())
                    .put("inputs", done.inputs())
                    .tree();
        }
        return out.put("kind", "told").put("action", ((Heard) body).action()).tree();
    }

    /** Whether it says that it is a new report, even where nothing else of it can be read. */
    static boolean isReport(Value.Tree tree) {
        return tree.get("kind").equals(Optional.of(Value.of("report")));
    }

    static DepositBody read(Value.Tree tree) {
        BodyReader in = new BodyReader(tree);
        return switch (in.text("kind")) {
            case "report" ->
                new Reported(
                        in.text("matter"),
                        in.optionalText("action"),
                        new Report.Way(in.optionalText("channel"), in.optionalText("office")),
                        inputs(in));
            case "act" -> new Done(in.text("action"), inputs(in));
            case "told" -> new Heard(in.text("action"));
            default -> throw new IllegalStateException("a deposit of an unknown kind");
        };
    }

    private static Value.Tree inputs(BodyReader in) {
        if (in.value("inputs") instanceof Value.Tree tree) {
            return tree;
        }
        throw new IllegalStateException("a record holds something else than fields");
    }

    /** The action that it does, where it names one. */
    default Optional<String> named() {
        if (this instanceof Reported reported) {
            return reported.action();
        }
        return Optional.of(this instanceof Done done ? done.action() : ((Heard) this).action());
    }
}
