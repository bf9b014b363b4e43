package dev.sanad.request;

import dev.sanad.kernel.Refusal;
import dev.sanad.lifecycle.Receipt;
import java.util.List;

/** What became of one line of a list; it stands alone, whatever became of the others. */
public sealed interface ListLine {

    /** A request was started for this person. */
    record Taken(Receipt receipt) implements ListLine {}

    /** None was, for these reasons; none quotes the number. */
    record Refused(List<Refusal> refusals) implements ListLine {
        public Refused {
            refusals = List.copyOf(refusals);
        }
    }
}
