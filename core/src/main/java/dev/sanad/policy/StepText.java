package dev.sanad.policy;

import dev.sanad.kernel.Argument;
import dev.sanad.text.Messages;
import dev.sanad.text.Style;
import java.util.LinkedHashMap;
import java.util.Map;

/** Tells steps of a story. */
final class StepText {
    private static final Messages WORDS = Messages.shipped();

    private final Titles titles;
    private final Style style;

    StepText(Titles titles, Style style) {
        this.titles = titles;
        this.style = style;
    }

    String line(int number, StoryStep step) {
        Map<String, Argument> arguments = new LinkedHashMap<>();
        arguments.put("number", Argument.number(number));
        arguments.put("stage", titles.stage(step.stage()));
        if (step instanceof StoryStep.Acted acted) {
            return acted(acted, arguments);
        } else if (step instanceof StoryStep.Rang rang) {
            return rang(rang, arguments);
        }
        arguments.put("action", titles.action(((StoryStep.Told) step).action()));
        return WORDS.write("story.told", arguments, style);
    }

    private String acted(StoryStep.Acted step, Map<String, Argument> arguments) {
        arguments.put("party", titles.party(step.party()));
        arguments.put("action", titles.action(step.action()));
        if (!step.inputs().isEmpty()) {
            arguments.put(
                    "inputs",
                    new Argument.Several(step.inputs().entrySet().stream()
                            .map(input -> stated(input.getKey(), titles.value(input.getKey(), input.getValue())))
                            .toList()));
        }
        return WORDS.write("story.step", arguments, style);
    }

    private String rang(StoryStep.Rang step, Map<String, Argument> arguments) {
        arguments.put("clock", titles.clock(step.clock()));
        if (step.rung() > 1) {
            arguments.put("rung", Argument.number(step.rung()));
        }
        step.action().ifPresent(action -> arguments.put("action", titles.action(action)));
        return WORDS.write(step.action().isPresent() ? "story.rang-acting" : "story.rang", arguments, style);
    }

    private Argument stated(String fact, Argument value) {
        String words = WORDS.write("story.input", Map.of("fact", titles.fact(fact), "value", value), style);
        return Titles.written(style.language(), words);
    }
}
