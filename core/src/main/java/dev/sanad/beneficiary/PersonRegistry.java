package dev.sanad.beneficiary;

import dev.sanad.kernel.CommandId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** A register of persons elsewhere, such as the state's, that says whether what somebody stated is right. Port. */
public interface PersonRegistry {

    /** What it says. */
    enum Match {
        /** Every value is as the register has it. */
        SAME,
        /** The person is known and at least one value is otherwise. */
        DIFFERENT,
        /** There is no such person in it. */
        NOBODY,
        /** No answer, or none that can be read: this says nothing about the person. */
        NO_ANSWER
    }

    /**
     * What somebody stated.
     *
     * @param id the same id again is the same question
     * @param values by the register's names of its fields
     */
    record Question(CommandId id, Map<String, String> values) {
        public Question {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }

        /** Without the values. */
        @Override
        public String toString() {
            return "Question[" + id + "]";
        }
    }

    /** Asks. It throws nothing for what the other side does. */
    Match match(Question question);
}
