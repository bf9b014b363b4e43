package dev.sanad.journal;

import dev.sanad.kernel.CaseKey;

/** An entry on its way out. */
public record Announcement(CaseKey key, Entry entry) {}
