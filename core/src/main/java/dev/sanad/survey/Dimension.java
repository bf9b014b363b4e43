package dev.sanad.survey;

import java.util.List;
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
    STRATUM,
    /** Whether somebody of the association heard the answer: {@code heard} or {@code written}. */
    MODE;

    /** Those that somebody says; the mode says itself. */
    public static final List<Dimension> GIVEN = List.of(SERVICE, OFFICE, CLIENT_GROUP, LITERACY, STRATUM);

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The same of those that somebody says. */
    public static Optional<Dimension> given(String word) {
        return of(word).filter(GIVEN::contains);
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
