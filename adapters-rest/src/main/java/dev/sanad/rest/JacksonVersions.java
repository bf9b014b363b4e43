package dev.sanad.rest;

import com.fasterxml.jackson.core.Version;

/** The versions of the two parts of Jackson that are used, which a class path can mix. */
record JacksonVersions(Version core, Version databind) {
    private static final int LEAST = 15;

    static JacksonVersions found() {
        return new JacksonVersions(
                com.fasterxml.jackson.core.json.PackageVersion.VERSION,
                com.fasterxml.jackson.databind.cfg.PackageVersion.VERSION);
    }

    /** Refuses what will fail while it is used with {@link IllegalStateException}. */
    void mustFit() {
        if (!fits(core) || !fits(databind) || core.getMinorVersion() != databind.getMinorVersion()) {
            throw new IllegalStateException("jackson-core " + core + " and jackson-databind " + databind
                    + " are on the class path: give both the same version, 2.15 or newer, best by jackson-bom");
        }
    }

    private static boolean fits(Version version) {
        return version.getMajorVersion() == 2 && version.getMinorVersion() >= LEAST;
    }
}
