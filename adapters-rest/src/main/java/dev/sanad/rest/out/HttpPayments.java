package dev.sanad.rest.out;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sanad.fund.Payments;
import dev.sanad.kernel.PeerReply;

/**
 * A payment service over HTTP. It is sent {@code {"id", "to", "amount", "currency"}}, the amount as text, and answers 2xx
 * with {@code {"reference"}}, or 4xx with {@code {"code"}}. Thread-safe.
 */
public record HttpPayments(Service service) implements Payments {

    @Override
    public PeerReply pay(Payment payment) {
        ObjectNode json = Service.question()
                .put("id", payment.id().value())
                .put("to", payment.to().value())
                .put("amount", payment.amount().toPlainString())
                .put("currency", payment.currency());
        return Replies.of(service.ask(payment.id(), json));
    }
}
