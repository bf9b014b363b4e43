package dev.sanad.lifecycle;

import dev.sanad.journal.Value;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Reads JSON files of the tests, numbers as they are written. */
final class GoldenJson {

    private GoldenJson() {}

    static Value.Tree read(String name) {
        try (InputStream file = GoldenJson.class.getResourceAsStream(name)) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            LoadSettings settings = LoadSettings.builder().build();
            Node root = new Composer(settings, new ParserImpl(settings, new StreamReader(settings, text)))
                    .getSingleNode()
                    .orElseThrow();
            return (Value.Tree) value(root);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Value value(Node node) {
        if (node instanceof MappingNode map) {
            Map<String, Value> values = new LinkedHashMap<>();
            for (NodeTuple entry : map.getValue()) {
                values.put(((ScalarNode) entry.getKeyNode()).getValue(), value(entry.getValueNode()));
            }
            return new Value.Tree(values);
        }
        if (node instanceof SequenceNode list) {
            List<Value> items = new ArrayList<>();
            list.getValue().forEach(item -> items.add(value(item)));
            return new Value.Items(items);
        }
        ScalarNode scalar = (ScalarNode) node;
        if (scalar.getScalarStyle() != ScalarStyle.PLAIN) {
            return Value.of(scalar.getValue());
        }
        boolean truth = scalar.getValue().equals("true") || scalar.getValue().equals("false");
        return truth
                ? Value.of(Boolean.parseBoolean(scalar.getValue()))
                : new Value.Number(new BigDecimal(scalar.getValue()));
    }
}
