package dev.sanad.beneficiary.name;

import java.util.Set;

/**
 * Derived from a written name, which itself stays as it was given; never shown.
 *
 * @param version of the rules that made them; keys of another version are made anew
 * @param strict equal for two names exactly where they are the same written name
 * @param search what alike names are looked for under: names share one of these where they may be alike
 */
public record NameKeys(int version, String strict, Set<String> search) {

    public NameKeys {
        search = Set.copyOf(search);
    }

    /** The version alone: keys are personal. */
    @Override
    public String toString() {
        return "name keys of version " + version;
    }
}
