package dev.sanad.desk.survey;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sanad.desk.survey.UnreadableException.Code;
import dev.sanad.kernel.RefusedException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** Answers lines of JSON, each on its own. */
public final class Statistics {
    private static final ObjectReader READER = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .readerFor(JsonNode.class);

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Optional<Metric> metric;

    /** Of one metric, or of that which each line names. */
    public Statistics(Optional<Metric> metric) {
        this.metric = metric;
    }

    /** Whether every line could be read. */
    public boolean answer(BufferedReader lines, PrintWriter out) throws IOException {
        boolean all = true;
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            line = number == 1 && line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line;
            if (!line.isBlank()) {
                ObjectNode answer = answer(line, number);
                all &= !answer.has("line");
                out.println(answer);
            }
        }
        out.flush();
        return all;
    }

    private ObjectNode answer(String line, int number) {
        return answered(() -> calculated(line), number);
    }

    /** Whatever becomes of a line, the next is still read. */
    static ObjectNode answered(Supplier<ObjectNode> calculation, int number) {
        try {
            return calculation.get();
        } catch (RefusedException refused) {
            return error(codeOf(refused));
        } catch (UnreadableException unreadable) {
            ObjectNode error = error(unreadable.code().name()).put("line", number);
            return unreadable.key().isEmpty() ? error : error.put("key", unreadable.key());
        } catch (RuntimeException beyond) {
            return error(Code.NOT_CALCULABLE.name()).put("line", number);
        }
    }

    private ObjectNode calculated(String line) {
        Inputs inputs = Inputs.of(parsed(line));
        if (metric.isPresent()) {
            return metric.get().of(inputs);
        }
        return Metric.named(inputs.word("metric"))
                .orElseThrow(() -> new UnreadableException(Code.NO_SUCH_METRIC, "metric"))
                .of(inputs.object("inputs"));
    }

    static JsonNode parsed(String line) {
        try {
            return READER.readTree(line);
        } catch (JsonProcessingException malformed) {
            throw new UnreadableException(Code.NOT_JSON, "");
        }
    }

    static String codeOf(RefusedException refused) {
        String id = refused.refusals().get(0).code().id();
        return id.replaceFirst("^statistic-", "").replace('-', '_').toUpperCase(Locale.ROOT);
    }

    private static ObjectNode error(String code) {
        return JsonNodeFactory.instance.objectNode().put("error", code);
    }
}
