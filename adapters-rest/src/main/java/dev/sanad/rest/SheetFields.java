package dev.sanad.rest;

import dev.sanad.journal.Value;
import dev.sanad.survey.Answer;
import dev.sanad.survey.Dimension;
import dev.sanad.survey.Groups;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The fields that only a survey's forms have. */
final class SheetFields {

    private SheetFields() {}

    /** What was answered, by item: whole numbers, or {@code "not-applicable"}. */
    static Map<String, Answer> answers(Form form) {
        form.need("answers");
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (Form.Entry entry : form.entries("answers")) {
            Optional<Answer> answer = answer(entry.placed().value());
            entry.values()
                    .fits(
                            answer.isPresent(),
                            Fault.ANSWER_MALFORMED,
                            entry.placed().at());
            answer.ifPresent(said -> answers.put(entry.key(), said));
        }
        return answers;
    }

    /** Which group somebody is of, by each dimension that may be given. */
    static Map<Dimension, String> groups(Form form) {
        Map<Dimension, String> groups = new LinkedHashMap<>();
        for (Form.Entry entry : form.entries("groups")) {
            Values values = entry.values();
            Place at = entry.placed().at();
            Optional<Dimension> dimension = Dimension.given(entry.key());
            Optional<String> group = values.text(entry.placed());
            if (values.fits(dimension.isPresent(), Fault.WORD_UNKNOWN, at)
                    && values.fits(group.filter(Groups::fits).isPresent(), Fault.NAME_MALFORMED, at)) {
                groups.put(dimension.orElseThrow(), group.orElseThrow());
            }
        }
        return groups;
    }

    private static Optional<Answer> answer(Value value) {
        if (value instanceof Value.Text text) {
            return text.text().equals(Answer.NOT_APPLICABLE)
                    ? Optional.of(new Answer.NotApplicable())
                    : Optional.empty();
        }
        return Values.whole(value).map(Answer.Rated::new);
    }
}
