package dev.sanad.jdbc;

import java.util.Optional;

/** The four ways in which a host names the tables. */
enum Names {
    NEITHER("", ""),
    PREFIX("", "aid_"),
    SCHEMA("aid", ""),
    BOTH("aid", "aid_");

    private final String schema;
    private final String prefix;

    Names(String schema, String prefix) {
        this.schema = schema;
        this.prefix = prefix;
    }

    Tables tables() {
        return new Tables(Optional.of(schema).filter(name -> !name.isEmpty()), prefix);
    }
}
