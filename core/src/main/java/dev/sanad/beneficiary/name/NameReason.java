package dev.sanad.beneficiary.name;

/** What makes two names alike. */
public enum NameReason {
    /** Their strict keys are equal. */
    STRICT_KEY("strict-key", 100),
    /** Letters that are confused, dropped or written in an older way. */
    SPELLING("spelling", 90),
    /** Written together and apart. */
    SPACING("spacing", 85),
    /** A pet name and its full form. */
    NICKNAME("nickname", 70),
    /** The same parts in another order. */
    ORDER("order", 60),
    /** One has parts that the other lacks; two at least are shared. */
    PARTS("parts", 60),
    /** A name taken in marriage, and without it. */
    MARRIED_NAME("married-name", 55),
    /** Two Latin spellings of one sound. */
    SOUND("sound", 50),
    /** One is in Arabic letters and may sound as the other in Latin ones. */
    OTHER_SCRIPT("other-script", 40);

    private final String code;
    private final int score;

    NameReason(String code, int score) {
        this.code = code;
        this.score = score;
    }

    /** Lower-case words joined by hyphens. */
    public String code() {
        return code;
    }

    /** From 1 to 100: how much it says, in the order of reasons; no probability. */
    public int score() {
        return score;
    }
}
