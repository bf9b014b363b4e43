package dev.sanad.survey;

import java.util.Locale;
import java.util.Optional;

/** What answers may be grouped by. There is none for who served: nobody's score is anybody's to see. */
public enum Dimension {
    SERVICE,
    OFFICE,
    CLIENT_GROUP,
    /** Whether the person reads, as whoever asked him saw it. */
    LITERACY,
    /** What is counted apart, such as wishes that the law forbids. */
    STRATUM;

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Dimension> of(String word) {
        for (Dimension dimension : values()) {
            if (dimension.word().equals(word)) {
                return Optional.of(dimension);
            }
        }
        return Optional.empty();
    }
}
