package dev.sanad.jdbc;

/** How far a unit had come when the database failed it. */
enum Phase {
    CONNECT("while connecting"),
    WORK("before commit"),
    COMMIT("during commit"),
    COMMITTED("after commit");

    private final String words;

    Phase(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
