package dev.sanad.rest;

import dev.sanad.lifecycle.Occasion;
import dev.sanad.survey.Dimension;
import dev.sanad.survey.Entry;
import dev.sanad.survey.Groups;
import dev.sanad.survey.Mode;
import java.util.Map;
import java.util.Optional;

/** The body of {@code POST surveys/{survey}/sheets}. */
record EntryForm(Optional<String> token, Optional<Mode> mode, Map<Dimension, String> groups, FilledForm filled) {

    /** Without the token. */
    @Override
    public String toString() {
        return "EntryForm";
    }

    static EntryForm read(Form form) {
        return new EntryForm(
                form.name("token"),
                form.neededWord("mode", SurveyWords::mode),
                SheetFields.groups(form),
                FilledForm.read(form));
    }

    Entry entry(Occasion occasion, String survey) {
        return new Entry(occasion, survey, token, mode.orElseThrow(), new Groups(groups), filled.filled());
    }
}
