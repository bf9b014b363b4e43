package dev.sanad.party;

import dev.sanad.kernel.LocalText;
import java.util.Optional;

/**
 * A place where the association works.
 *
 * @param name its key
 * @param kind what sort of office, in the association's own words
 * @param in the office it belongs to
 * @param hours the name of its opening hours in the calendar
 * @param title how people call it
 */
public record Office(
        String name, String kind, Optional<String> in, Optional<String> hours, Optional<LocalText> title) {}
