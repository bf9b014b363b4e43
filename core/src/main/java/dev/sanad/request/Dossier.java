package dev.sanad.request;

import java.util.List;

/**
 * The whole file of a case.
 *
 * @param number the code by which the case is known and followed; that of one case says nothing about another
 * @param entries oldest first
 */
public record Dossier(String number, List<FileEntry> entries) {
    public Dossier {
        entries = List.copyOf(entries);
    }
}
