package dev.sanad.lifecycle;

import dev.sanad.calendar.Span;
import dev.sanad.journal.Fingerprint;
import dev.sanad.kernel.PersonId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;

/** The value of a fact, which may be a person's: no {@code toString} here tells it. */
public sealed interface FactValue {

    record YesNo(boolean yes) implements FactValue {
        @Override
        public String toString() {
            return "YesNo[]";
        }
    }

    /** A number, or an amount in the association's currency. */
    record Number(BigDecimal number) implements FactValue {
        @Override
        public String toString() {
            return "Number[]";
        }
    }

    record Day(LocalDate date) implements FactValue {
        @Override
        public String toString() {
            return "Day[]";
        }
    }

    record Length(Span span) implements FactValue {
        @Override
        public String toString() {
            return "Length[]";
        }
    }

    record Code(String code) implements FactValue {
        @Override
        public String toString() {
            return "Code[]";
        }
    }

    record Codes(Set<String> codes) implements FactValue {
        public Codes {
            codes = Set.copyOf(codes);
        }

        @Override
        public String toString() {
            return "Codes[]";
        }
    }

    record Person(PersonId person) implements FactValue {}

    record Place(String office) implements FactValue {}

    /** A signature, bound to the exact data that was signed. */
    record Signed(Fingerprint data) implements FactValue {}

    /** A text on its way to be kept apart; no event holds it. */
    record Words(String words) implements FactValue {
        @Override
        public String toString() {
            return "Words[]";
        }
    }

    /** A value kept apart from the journal, by reference. */
    record Kept(String reference) implements FactValue {}
}
