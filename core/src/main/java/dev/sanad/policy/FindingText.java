package dev.sanad.policy;

import dev.sanad.kernel.Argument;
import dev.sanad.kernel.Clause;
import dev.sanad.kernel.LocalText;
import dev.sanad.text.Messages;
import dev.sanad.text.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Tells findings of one policy in words: what is wrong, on which clauses it rests, and how it comes about. Immutable. */
public final class FindingText {
    private static final Messages WORDS = Messages.shipped();

    private final Policy policy;
    private final Style style;

    public FindingText(Policy policy, Style style) {
        this.policy = policy;
        this.style = style;
    }

    /** What is wrong, in a sentence. */
    public String message(Finding finding) {
        return WORDS.write(key(finding), finding.arguments(), style);
    }

    /** What findings of this code say, whatever they are about: an ellipsis stands for each name. */
    public static String description(FindingCode code, Style style) {
        return WORDS.write("finding." + code.id(), Map.of(), style);
    }

    /** The clauses that the part rests on, each quoted in the words of the board. */
    public List<String> clauses(Finding finding) {
        return finding.clauses().stream().map(this::quoted).toList();
    }

    /** The story that shows it, one line for each step, from a line that opens it to one that ends it; empty without one. */
    public List<String> story(Finding finding) {
        if (finding.story().isEmpty()) {
            return List.of();
        }
        StepText steps = steps(finding);
        List<String> lines = new ArrayList<>();
        lines.add(WORDS.write("story.start", Map.of(), style));
        for (StoryStep step : finding.story()) {
            lines.add(steps.line(lines.size(), step));
        }
        lines.add(WORDS.write("story.end", Map.of(), style));
        return lines;
    }

    /** A step of the story by itself. */
    public String step(Finding finding, int number) {
        return steps(finding).line(number, finding.story().get(number - 1));
    }

    /** Some codes are said of parts of several kinds, and have words of their own for one of them. */
    private static String key(Finding finding) {
        String plain = "finding." + finding.code().id();
        String own = plain + "." + finding.part().kind().word();
        return WORDS.knows(own) ? own : plain;
    }

    private String quoted(Clause clause) {
        LocalText quote = clause.quote();
        Argument words = Titles.written(quote.original(), quote.in(quote.original()));
        return WORDS.write(
                "clause.quoted", Map.of("citation", new Argument.Word(clause.citation()), "quote", words), style);
    }

    private StepText steps(Finding finding) {
        return new StepText(Titles.of(policy, finding.lifecycle()), style);
    }
}
