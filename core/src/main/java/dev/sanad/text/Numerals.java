package dev.sanad.text;

import dev.sanad.kernel.Language;

/** The digits in which numbers and dates are written. */
public enum Numerals {
    /** 0123456789. */
    LATIN("latn"),
    /** ٠١٢٣٤٥٦٧٨٩. */
    ARABIC_INDIC("arab"),
    /** ۰۱۲۳۴۵۶۷۸۹. */
    PERSIAN("arabext");

    private final String system;

    Numerals(String system) {
        this.system = system;
    }

    /** What a reader of the language expects: Arabic-Indic in Arabic, Persian in Persian, else Latin. */
    public static Numerals usualIn(Language language) {
        return switch (language) {
            case ARABIC -> ARABIC_INDIC;
            case PERSIAN -> PERSIAN;
            case HUNGARIAN, ENGLISH -> LATIN;
        };
    }

    /** The value of the Unicode locale key {@code nu}. */
    String system() {
        return system;
    }
}
