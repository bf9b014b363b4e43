package dev.sanad.survey;

import dev.sanad.kernel.Argument;
import dev.sanad.kernel.Refusal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Answers as they were handed in.
 *
 * @param instrument the hash that they say they answer
 */
public record Filled(String instrument, Map<String, Answer> answers) {

    public Filled {
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    }

    /** Everything that is wrong with them; none where they can be taken. */
    public List<Refusal> against(Instrument asked) {
        if (!asked.sha256().equals(instrument)) {
            return List.of(Refusal.of(SurveyRefusal.SURVEY_INSTRUMENT_OTHER));
        }
        List<Refusal> refusals = new ArrayList<>();
        List<Item> open = asked.asked(answers);
        answers.forEach((name, answer) -> asked.item(name)
                .ifPresentOrElse(
                        item -> judge(item, answer, open.contains(item)).ifPresent(refusals::add),
                        () -> refusals.add(about(SurveyRefusal.SURVEY_ITEM_UNKNOWN, name))));
        if (refusals.isEmpty() && answers.values().stream().noneMatch(Filled::said)) {
            refusals.add(Refusal.of(SurveyRefusal.SURVEY_SHEET_EMPTY));
        }
        return refusals;
    }

    private static boolean said(Answer answer) {
        return !(answer instanceof Answer.NotAnswered);
    }

    /** The answers to what was asked, in its order; what was not said is missing, which is not the same as not there. */
    Map<String, Answer> inOrder(Instrument asked) {
        Map<String, Answer> ordered = new LinkedHashMap<>();
        asked.asked(answers)
                .forEach(item -> ordered.put(item.name(), answers.getOrDefault(item.name(), new Answer.NotAnswered())));
        return ordered;
    }

    private static Optional<Refusal> judge(Item item, Answer answer, boolean open) {
        if (!open && said(answer)) {
            return Optional.of(about(SurveyRefusal.SURVEY_ITEM_NOT_ASKED, item.name()));
        }
        if (answer instanceof Answer.Rated rated && !item.scale().has(rated.value())) {
            return Optional.of(about(SurveyRefusal.SURVEY_ANSWER_OFF_SCALE, item.name())
                    .with("least", Argument.number(item.scale().least()))
                    .with("most", Argument.number(item.scale().most())));
        }
        return Optional.empty();
    }

    private static Refusal about(SurveyRefusal code, String item) {
        return Refusal.of(code).with("item", item);
    }
}
