package dev.sanad.journal;

import java.util.Optional;

/** A case, and what came of the command that looks for it, if it was done before. */
public record FoundCase(CaseRow row, Optional<DoneCommand> done) {}
