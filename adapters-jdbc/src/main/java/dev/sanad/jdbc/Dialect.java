package dev.sanad.jdbc;

import java.util.List;

/** The databases on which the store is tested. */
public enum Dialect {
    H2("H2", ""),
    POSTGRESQL("PostgreSQL", " collate \"C\"");

    private final String product;
    private final String ascii;

    Dialect(String product, String ascii) {
        this.product = product;
        this.ascii = ascii;
    }

    /** The dialect of a product as its driver names it; refuses others with {@link SchemaException}. */
    static Dialect of(String product) {
        for (Dialect dialect : values()) {
            if (dialect.product.equals(product)) {
                return dialect;
            }
        }
        throw new SchemaException("this database is not supported; those that are: " + List.of(values()));
    }

    /** What makes a column of codes compare byte by byte. */
    String ascii() {
        return ascii;
    }

    /** H2 wants an index named with the schema of its table, PostgreSQL will not have it. */
    String index(Tables tables) {
        return this == H2 ? tables.qualified() : tables.prefix();
    }
}
