package dev.sanad.rest.out;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sanad.beneficiary.PersonRegistry;
import java.util.Map;
import java.util.Optional;

/**
 * A register of persons over HTTP. It is sent {@code {"id", "values"}} and answers 2xx with {@code {"match": "same" |
 * "different" | "nobody"}}. Thread-safe.
 */
public record HttpPersonRegistry(Service service) implements PersonRegistry {
    private static final Map<String, Match> WORDS =
            Map.of("same", Match.SAME, "different", Match.DIFFERENT, "nobody", Match.NOBODY);

    @Override
    public Match match(Question question) {
        ObjectNode json = Service.question().put("id", question.id().value());
        ObjectNode values = json.putObject("values");
        question.values().forEach(values::put);
        Exchange exchange = service.ask(question.id(), json);
        return exchange instanceof Exchange.Answer answer && answer.good()
                ? Replies.word(exchange, "match", "[a-z]{1,20}")
                        .flatMap(word -> Optional.ofNullable(WORDS.get(word)))
                        .orElse(Match.NO_ANSWER)
                : Match.NO_ANSWER;
    }
}
