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

/** Answers lines of JSON, each on its own. */
public final class Statistics {
    private static final ObjectReader READER = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .readerFor(JsonNode.class);

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
        try {
            return calculated(line);
        } catch (RefusedException refused) {
            return error(codeOf(refused));
        } catch (UnreadableException unreadable) {
            ObjectNode error = error(unreadable.code().name()).put("line", number);
            return unreadable.key().isEmpty() ? error : error.put("key", unreadable.key());
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
