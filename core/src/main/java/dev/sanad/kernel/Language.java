package dev.sanad.kernel;

import java.util.Locale;
import java.util.Optional;

/** The languages in which Sanad speaks to people. */
public enum Language {
    ARABIC("ar", true),
    PERSIAN("fa", true),
    HUNGARIAN("hu", false),
    ENGLISH("en", false);

    private final String tag;
    private final boolean rightToLeft;

    Language(String tag, boolean rightToLeft) {
        this.tag = tag;
        this.rightToLeft = rightToLeft;
    }

    /** The BCP 47 tag, two letters. */
    public String tag() {
        return tag;
    }

    public boolean rightToLeft() {
        return rightToLeft;
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    /** The language of a BCP 47 tag, read by its primary subtag ({@code ar-SA} is Arabic); empty for any other. */
    public static Optional<Language> of(String tag) {
        String primary = Locale.forLanguageTag(tag).getLanguage();
        for (Language language : values()) {
            if (language.tag.equals(primary)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
