package dev.sanad.text;

import java.util.Optional;

/** The months in which a date is written; the key is the one a policy file uses. */
public enum MonthSystem {
    GREGORIAN("gregorian", "gregory"),
    /** The Saudi civil calendar. Its table covers the years 1300 to 1600; other days are written as Gregorian ones. */
    ISLAMIC_UMALQURA("islamic-umalqura", "islamic-umalqura"),
    PERSIAN("persian", "persian");

    private final String key;
    private final String calendar;

    MonthSystem(String key, String calendar) {
        this.key = key;
        this.calendar = calendar;
    }

    public String key() {
        return key;
    }

    /** The month system of a policy's key; empty for any other. */
    public static Optional<MonthSystem> of(String key) {
        for (MonthSystem months : values()) {
            if (months.key.equals(key)) {
                return Optional.of(months);
            }
        }
        return Optional.empty();
    }

    /** The value of the Unicode locale key {@code ca}. */
    String calendar() {
        return calendar;
    }
}
