package dev.sanad.request;

import dev.sanad.lifecycle.CaseEvent;
import dev.sanad.lifecycle.CaseFile;
import dev.sanad.lifecycle.CaseRules;
import java.util.ArrayList;
import java.util.List;

/** Reads the file of a case out of its journal: the facts that an action brought stand before it. */
final class FileEntries {
    private final Titles titles;
    private final FactWords words;
    private final List<FileEntry> entries = new ArrayList<>();
    private final List<Notification.Said> given = new ArrayList<>();

    FileEntries(CaseRules rules, CaseFile file) {
        this.titles = new Titles(rules);
        this.words = new FactWords(rules, file);
    }

    List<FileEntry> of(List<CaseEvent> events) {
        events.forEach(this::follow);
        return List.copyOf(entries);
    }

    private void follow(CaseEvent event) {
        if (event instanceof CaseEvent.FactTaken taken) {
            words.said(taken.fact(), taken.value()).ifPresent(given::add);
        } else if (event instanceof CaseEvent.Acted acted) {
            entries.add(new FileEntry(
                    titles.action(acted.action()),
                    titles.party(acted.party()),
                    acted.at(),
                    given,
                    titles.clauses(acted.action())));
            given.clear();
        } else if (event instanceof CaseEvent.Moved moved) {
            entries.add(new FileEntry(Titles.moved(), titles.party(moved.party()), moved.at(), List.of(), List.of()));
        }
    }
}
