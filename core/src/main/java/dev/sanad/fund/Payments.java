package dev.sanad.fund;

import dev.sanad.kernel.CommandId;
import dev.sanad.kernel.PeerReply;
import dev.sanad.kernel.PersonId;
import java.math.BigDecimal;

/** Pays out. Port; the host's own books, or its bank, serve it. */
public interface Payments {

    /**
     * One payment.
     *
     * @param id the same id again pays nothing twice
     * @param amount above zero
     * @param currency a code of ISO 4217
     */
    record Payment(CommandId id, PersonId to, BigDecimal amount, String currency) {
        /** Refuses nothing or less, and a currency of another form, with {@link IllegalArgumentException}. */
        public Payment {
            if (amount.signum() <= 0) {
                throw new IllegalArgumentException("amount: above zero");
            }
            if (!currency.matches("[A-Z]{3}")) {
                throw new IllegalArgumentException("currency: three capital letters");
            }
        }

        /** Without amount and payee. */
        @Override
        public String toString() {
            return "Payment[" + id + "]";
        }
    }

    /** Takes the order. It throws nothing for what the other side does: see {@link PeerReply}. */
    PeerReply pay(Payment payment);
}
