package dev.sanad.survey;

/**
 * Whose answers a row is about.
 *
 * @param group empty for all who are not counted apart
 */
public record Cell(Kind kind, String group) {

    /** What kinds of cells a report has. */
    public enum Kind {
        /** All but what is counted apart. */
        ALL,
        /** One group of the dimension by which the report is broken down. */
        GROUP,
        /** One stratum that is counted apart. */
        APART
    }

    static final Cell ALL = new Cell(Kind.ALL, "");

    static Cell group(String name) {
        return new Cell(Kind.GROUP, name);
    }

    static Cell apart(String stratum) {
        return new Cell(Kind.APART, stratum);
    }
}
