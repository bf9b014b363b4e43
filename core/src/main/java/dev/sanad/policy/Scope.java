package dev.sanad.policy;

import dev.sanad.kernel.Clause;
import dev.sanad.kernel.Language;
import dev.sanad.kernel.LocalText;
import dev.sanad.policy.tree.Cursor;
import dev.sanad.policy.tree.NameRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What every binder of a file needs: its languages, and the clauses that rules cite. */
record Scope(List<Language> languages, Map<String, Clause> clauses) {

    LocalText text(Cursor in) {
        return in.localText(languages);
    }

    /** The title of something named; without one, its name. */
    LocalText title(Cursor in, String name) {
        return in.optional("title").map(this::text).orElseGet(() -> LocalText.of(languages.get(0), name));
    }

    List<Clause> cited(Cursor in) {
        return in.optional("clause").map(this::clauses).orElse(List.of());
    }

    private List<Clause> clauses(Cursor in) {
        List<Clause> cited = new ArrayList<>();
        for (String name : in.cites(clauses.keySet())) {
            Optional.ofNullable(clauses.get(name)).ifPresent(cited::add);
        }
        return cited;
    }

    /** Reports names that mean two things. */
    static void refuseClashes(List<Cursor> first, List<Cursor> others) {
        for (Cursor other : others) {
            first.stream().filter(each -> each.key().equals(other.key())).forEach(other::clash);
        }
    }

    static List<String> keys(Cursor in) {
        return in.entries(NameRule.NAME).stream().map(Cursor::key).toList();
    }
}
