package dev.sanad.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds a description against what runs, both ways, and lists every difference. */
final class Contract {

    /** What belongs to the way a message is carried, and not to the message. */
    private static final Set<String> CARRIAGE =
            Set.of("date", "content-length", "content-type", "transfer-encoding", "connection");

    private final Described described;
    private final List<Exchange> exchanges;
    private final List<String> differences = new ArrayList<>();

    private Contract(Described described, List<Exchange> exchanges) {
        this.described = described;
        this.exchanges = exchanges;
    }

    static List<String> differences(Described described, Set<Object> resources, List<Exchange> exchanges) {
        Contract contract = new Contract(described, exchanges);
        contract.both("operation", described.operations().keySet(), running(resources));
        Set<String> operations =
                exchanges.stream().map(Exchange::operation).collect(Collectors.toCollection(TreeSet::new));
        operations.retainAll(described.operations().keySet());
        operations.forEach(contract::operation);
        contract.bodies();
        return contract.differences;
    }

    /** What the annotations of the resources say. */
    private static Set<String> running(Set<Object> resources) {
        Set<String> operations = new TreeSet<>();
        for (Object resource : resources) {
            String root = resource.getClass().getAnnotation(Path.class).value();
            Arrays.stream(resource.getClass().getMethods())
                    .filter(method -> method.isAnnotationPresent(Path.class))
                    .forEach(method -> Arrays.stream(method.getAnnotations())
                            .flatMap(one ->
                                    Stream.ofNullable(one.annotationType().getAnnotation(HttpMethod.class)))
                            .forEach(verb -> operations.add(verb.value() + " /" + root + "/"
                                    + method.getAnnotation(Path.class).value())));
        }
        return operations;
    }

    private void operation(String operation) {
        List<Exchange> own = exchanges.stream()
                .filter(one -> one.operation().equals(operation))
                .toList();
        Set<String> statuses =
                own.stream().map(one -> Integer.toString(one.reply().status())).collect(Collectors.toSet());
        both(
                "status of " + operation,
                Described.names(described.operations().get(operation).path("responses")),
                statuses);
        for (String status : statuses) {
            headers(
                    operation,
                    own.stream()
                            .filter(one ->
                                    Integer.toString(one.reply().status()).equals(status))
                            .toList());
        }
        path(operation);
    }

    private void path(String operation) {
        Set<String> inTemplate = new TreeSet<>();
        java.util.regex.Pattern.compile("\\{(.+?)}")
                .matcher(operation)
                .results()
                .forEach(found -> inTemplate.add(found.group(1)));
        Set<String> inParameters = described
                .parameters(operation)
                .filter(parameter -> parameter.path("in").asText().equals("path"))
                .map(parameter -> parameter.path("name").asText())
                .collect(Collectors.toSet());
        both("path parameter of " + operation, inParameters, inTemplate);
    }

    private void headers(String operation, List<Exchange> ofOneStatus) {
        int status = ofOneStatus.get(0).reply().status();
        JsonNode headers = described.response(operation, status).path("headers");
        Set<String> declared = new TreeSet<>();
        Set<String> needed = new TreeSet<>();
        headers.properties().forEach(header -> {
            String name = header.getKey().toLowerCase(java.util.Locale.ROOT);
            declared.add(name);
            if (described.follow(header.getValue()).path("required").asBoolean()) {
                needed.add(name);
            }
        });
        Set<String> seen = new TreeSet<>();
        for (Exchange one : ofOneStatus) {
            Set<String> names = new TreeSet<>(one.reply().headers().keySet());
            names.removeAll(CARRIAGE);
            seen.addAll(names);
            difference("missing header of " + status + " " + operation, needed, names);
        }
        both("header of " + status + " " + operation, declared, seen);
    }

    private void bodies() {
        Shape shape = new Shape(described);
        for (Exchange one : exchanges) {
            JsonNode content =
                    described.response(one.operation(), one.reply().status()).path("content");
            String type = one.reply().header("content-type");
            if (one.reply().bytes().length > 0 || content.size() > 0) {
                both(
                        "media type of " + one.reply().status() + " " + one.operation(),
                        Described.names(content),
                        Set.of(type));
                boolean table = type.startsWith("text/");
                JsonNode body = table
                        ? TextNode.valueOf(one.reply().text())
                        : one.reply().json();
                shape.compare(body, content.path(type).path("schema"), one.operation());
            }
        }
        differences.addAll(shape.differences);
        shape.unseen().forEach(property -> differences.add("never answered: " + property));
    }

    private void both(String what, Set<String> declared, Set<String> seen) {
        difference("described but not there: " + what, declared, seen);
        difference("there but not described: " + what, seen, declared);
    }

    private void difference(String what, Set<String> these, Set<String> others) {
        these.stream().filter(one -> !others.contains(one)).forEach(one -> differences.add(what + ": " + one));
    }
}
