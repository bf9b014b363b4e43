package dev.sanad.lifecycle;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A case with what is kept apart from its journal.
 *
 * @param state as the journal tells it
 * @param contents texts and personal values, by reference; an erased one is missing
 */
public record CaseFile(CaseState state, Map<String, String> contents) {

    public CaseFile {
        contents = Collections.unmodifiableMap(new LinkedHashMap<>(contents));
    }

    /** The text behind a value that is kept apart; empty where it was erased. */
    public Optional<String> text(FactValue.Kept kept) {
        return Optional.ofNullable(contents.get(kept.reference()));
    }

    /** The file after more events and the texts they refer to. */
    public CaseFile after(List<CaseEvent> events, Map<String, String> texts) {
        return with(state.after(events), texts);
    }

    CaseFile with(CaseState newState, Map<String, String> texts) {
        Map<String, String> more = new LinkedHashMap<>(contents);
        more.putAll(texts);
        return new CaseFile(newState, more);
    }

    @Override
    public String toString() {
        return "CaseFile[" + state.opening().id() + ", version " + state.version() + "]";
    }
}
