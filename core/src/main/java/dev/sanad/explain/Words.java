package dev.sanad.explain;

import dev.sanad.kernel.Argument;
import dev.sanad.lifecycle.Outcome;
import dev.sanad.text.Messages;

/** Words of Sanad's own inside an explanation. */
final class Words {
    private static final Messages MESSAGES = Messages.shipped();

    private Words() {}

    static Argument outcome(Outcome outcome) {
        return new Argument.Named(outcome.word(), MESSAGES.text("outcome." + outcome.word()));
    }

    /** The beginning of a case. */
    static Argument start() {
        return new Argument.Named("start", MESSAGES.text("moment.start"));
    }
}
