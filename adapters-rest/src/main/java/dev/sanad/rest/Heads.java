package dev.sanad.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The headers of a request, whatever case their names are in. */
record Heads(Map<String, List<String>> all) {

    /** The header; {@link FaultException} when it is there more than once. */
    Optional<String> single(String name, Fault whenSeveral) {
        List<String> values = values(name);
        if (values.size() > 1) {
            throw new FaultException(whenSeveral, Place.header(name));
        }
        return values.stream().findFirst();
    }

    /** What the header says, all lines of it together, as HTTP reads repeated headers. */
    Optional<String> joined(String name) {
        List<String> values = values(name);
        return values.isEmpty() ? Optional.empty() : Optional.of(String.join(",", values));
    }

    private List<String> values(String name) {
        List<String> values = new ArrayList<>();
        all.forEach((header, lines) -> {
            if (header.equalsIgnoreCase(name)) {
                values.addAll(lines);
            }
        });
        return values;
    }
}
