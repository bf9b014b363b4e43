package dev.sanad.desk.schema;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sanad.journal.Value;
import dev.sanad.policy.PolicySchema;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code policy schema}. */
@Command(
        name = "schema",
        description = "Prints the JSON Schema of policy files, from which editors complete and check.",
        footer = "Names a file in its first line: # yaml-language-server: $schema=policy.schema.json")
public final class PolicySchemaCommand implements Callable<Integer> {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    @Spec
    private CommandSpec spec;

    /** For picocli. */
    public PolicySchemaCommand() {}

    @Override
    public Integer call() throws JsonProcessingException {
        String schema =
                new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(json(PolicySchema.tree()));
        spec.commandLine().getOut().println(schema);
        return 0;
    }

    private static JsonNode json(Value value) {
        if (value instanceof Value.Tree tree) {
            ObjectNode object = JSON.objectNode();
            tree.values().forEach((key, below) -> object.set(key, json(below)));
            return object;
        } else if (value instanceof Value.Items items) {
            ArrayNode array = JSON.arrayNode();
            items.items().forEach(item -> array.add(json(item)));
            return array;
        } else if (value instanceof Value.Number number) {
            return JSON.numberNode(number.number());
        } else if (value instanceof Value.Truth truth) {
            return JSON.booleanNode(truth.truth());
        }
        return JSON.textNode(((Value.Text) value).text());
    }
}
