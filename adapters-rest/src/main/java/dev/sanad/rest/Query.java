package dev.sanad.rest;

import dev.sanad.journal.Value;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Reads what stands after the question mark of an address as a form; of a name that comes twice, the first. */
final class Query {

    private Query() {}

    static <T> T read(Knock knock, Function<Form, T> read) {
        Map<String, Value> values = new LinkedHashMap<>();
        knock.uri().getQueryParameters().forEach((name, given) -> values.put(name, Value.of(given.get(0))));
        Faults faults = new Faults();
        Form form = new Form(new Value.Tree(values), Place.QUERY, faults);
        T made = form.whole(read);
        faults.throwIfAny();
        return made;
    }
}
