package dev.sanad.request;

import dev.sanad.journal.Fingerprints;
import dev.sanad.lifecycle.CaseFile;
import dev.sanad.lifecycle.CaseRules;
import dev.sanad.lifecycle.World;

/**
 * A request as it stands, with its rules and the world that they ask: what somebody needs to think ahead without writing.
 * Holds what was said in the case.
 */
public record Standpoint(CaseRules rules, World world, Fingerprints fingerprints, CaseFile file) {

    @Override
    public String toString() {
        return "Standpoint[" + file + "]";
    }
}
