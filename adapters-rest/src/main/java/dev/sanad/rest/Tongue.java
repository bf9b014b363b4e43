package dev.sanad.rest;

import dev.sanad.kernel.Language;
import java.util.List;
import java.util.Locale.LanguageRange;
import java.util.Optional;

/** Which language to answer in: the best of Sanad's that {@code Accept-Language} names, else the host's choice. */
record Tongue(Language otherwise) {

    /** Longer headers are nobody's wishes. */
    private static final int LONGEST = 400;

    Language of(Heads heads) {
        return heads.joined("Accept-Language")
                .filter(header -> header.length() <= LONGEST)
                .flatMap(Tongue::best)
                .orElse(otherwise);
    }

    private static Optional<Language> best(String header) {
        return ranges(header).stream()
                .filter(range -> range.getWeight() > 0)
                .flatMap(range -> Language.of(range.getRange()).stream())
                .findFirst();
    }

    /** By weight, the highest first; none when the header is not well formed, which nobody need be refused for. */
    private static List<LanguageRange> ranges(String header) {
        try {
            return LanguageRange.parse(header);
        } catch (IllegalArgumentException malformed) {
            return List.of();
        }
    }
}
