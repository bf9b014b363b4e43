package dev.sanad.policy.tree;

import dev.sanad.policy.source.Expected;
import java.util.Locale;

/** How names that a file chooses are written. */
public enum NameRule {
    /** Lower-case letters of ASCII, digits and hyphens, starting with a letter; at most 60. */
    NAME("[a-z][a-z0-9-]{0,59}"),
    /** The board's own numbers: letters of ASCII, digits, dots and hyphens; at most 60. */
    CLAUSE("[A-Za-z0-9][A-Za-z0-9.-]{0,59}"),
    /** Anything that shows all its characters, such as a date or a span of days; the reader judges it. */
    ANY(".{1,60}");

    private final String form;

    NameRule(String form) {
        this.form = form;
    }

    boolean allows(String name) {
        return name.matches(form) && Characters.hidden(name).isEmpty();
    }

    Expected instead(String name) {
        String guess = name.strip().toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-');
        return allows(guess) ? Expected.of(form).suggesting(guess) : Expected.of(form);
    }
}
