package dev.sanad.rest;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;

/** The formats that the description names. */
final class Formats {

    private Formats() {}

    static boolean fits(String format, String text) {
        return switch (format) {
            case "" -> true;
            case "date" -> parses(text, LocalDate::parse);
            case "date-time" -> parses(text, Instant::parse);
            case "uuid" -> parses(text, UUID::fromString);
            case "uri", "uri-reference" -> parses(text, URI::create);
            default -> false;
        };
    }

    private static boolean parses(String text, Function<String, Object> parser) {
        try {
            return !parser.apply(text).toString().isEmpty();
        } catch (RuntimeException unparsable) {
            return false;
        }
    }
}
