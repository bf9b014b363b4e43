package dev.sanad.lifecycle;

/** Types of facts that need no further data. */
public enum Plain implements FactType {
    YES_NO("yes-no"),
    TEXT("text"),
    NUMBER("number"),
    MONEY("money"),
    DATE("date"),
    DURATION("duration"),
    DOCUMENT("document"),
    SIGNATURE("signature");

    private final String word;

    Plain(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
