package dev.sanad.desk.check;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sanad.policy.source.Fault;
import java.util.List;

/** Faults for programs. The keys stay as they are. */
public final class FaultJson {
    private FaultJson() {}

    public static String of(List<Fault> faults) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode list = json.putArray("faults");
        faults.forEach(fault -> list.add(of(fault)));
        return json.toString();
    }

    private static ObjectNode of(Fault fault) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("code", fault.code().id());
        json.put("file", fault.place().file());
        json.put("line", fault.place().line());
        json.put("column", fault.place().column());
        json.put("path", fault.place().path());
        ArrayNode expected = json.putArray("expected");
        fault.expected().words().forEach(expected::add);
        json.put("suggestion", fault.suggestion().orElse(null));
        return json;
    }
}
