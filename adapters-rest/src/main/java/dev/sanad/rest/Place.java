package dev.sanad.rest;

import java.util.Optional;

/** A place in a request: a JSON pointer into the body, or the name of a header or parameter; or none in particular. */
record Place(Optional<String> pointer, Optional<String> name) {

    static final Place NOWHERE = new Place(Optional.empty(), Optional.empty());

    /** The body as a whole. */
    static final Place BODY = new Place(Optional.of(""), Optional.empty());

    /** What stands after the question mark of the address as a whole; its fields are parameters. */
    static final Place QUERY = parameter("");

    static Place parameter(String name) {
        return new Place(Optional.empty(), Optional.of(name));
    }

    static Place header(String name) {
        return new Place(Optional.empty(), Optional.of(name));
    }

    /**
     * A field of the object at this place. A key that is not plain is the caller's text, and answers never repeat that:
     * the fault is then said of the object.
     */
    Place field(String key) {
        return Plain.key(key) ? below(key) : this;
    }

    Place item(int index) {
        return below(Integer.toString(index));
    }

    private Place below(String token) {
        return equals(QUERY) ? parameter(token) : new Place(pointer.map(path -> path + "/" + token), name);
    }
}
