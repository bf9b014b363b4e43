package dev.sanad.request;

import dev.sanad.journal.CaseRecords;
import dev.sanad.journal.CaseStore;
import dev.sanad.journal.DueCases;
import dev.sanad.journal.Fingerprints;
import dev.sanad.kernel.Ids;
import dev.sanad.lifecycle.World;

/** What requests need of the host. */
public record RequestPorts(
        CaseStore store, CaseRecords records, DueCases due, World world, Fingerprints fingerprints, Ids ids) {}
