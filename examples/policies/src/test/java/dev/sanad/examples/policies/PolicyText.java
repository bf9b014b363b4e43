package dev.sanad.examples.policies;

import java.util.regex.Pattern;

/** Looks into the canonical text of a policy, where nothing but names and values stands. */
final class PolicyText {

    private PolicyText() {}

    /** Whether some {@code clause} names it, alone or in a list. */
    static boolean cites(String canonical, String clause) {
        String name = "\"" + Pattern.quote(clause) + "\"";
        return Pattern.compile("\"clause\":\\s*(" + name + "|\\[[^\\]]*" + name + "[^\\]]*\\])")
                .matcher(canonical)
                .find();
    }
}
