package dev.sanad.beneficiary.name;

/** How two written names stand to each other. */
public enum Likeness {
    /** The same written name. Still no proof of one person: two people may share every part of it. */
    SAME("same"),
    /** Perhaps the same name in another form; another attribute or a human has to tell. */
    CANDIDATE("maybe"),
    /** Nothing speaks for one name. */
    DIFFERENT("different");

    private final String code;

    Likeness(String code) {
        this.code = code;
    }

    /** One lower-case word. */
    public String code() {
        return code;
    }
}
