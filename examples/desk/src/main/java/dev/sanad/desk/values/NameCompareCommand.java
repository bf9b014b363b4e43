package dev.sanad.desk.values;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sanad.beneficiary.name.Likeness;
import dev.sanad.beneficiary.name.NameComparison;
import dev.sanad.beneficiary.name.Names;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "compare",
        description = {
            "Says whether two names are written the same, perhaps one name, or different, and why.",
            Answers.MANY,
            "Columns: a, b.",
            "Answers: label (same, maybe, different), ref_key_equal, score (0 to 100), reasons."
        },
        footer = Answers.EXITS)
final class NameCompareCommand implements Callable<Integer> {
    private final Names names = Names.shipped();

    @Spec
    private CommandSpec spec;

    @Mixin
    private MessageOption messages = new MessageOption();

    @Parameters(paramLabel = "A", arity = "0..1", index = "0", description = "A name.")
    private Optional<String> one = Optional.empty();

    @Parameters(paramLabel = "B", arity = "0..1", index = "1", description = "Another.")
    private Optional<String> other = Optional.empty();

    @Override
    public Integer call() {
        if (one.isPresent() != other.isPresent()) {
            throw new CommandLine.ParameterException(spec.commandLine(), "With what shall it be compared?");
        }
        Answers answers = messages.answers(this::answer);
        return one.isEmpty() ? answers.all("a", "b") : answers.one(Map.of("a", one.orElse(""), "b", other.orElse("")));
    }

    private void answer(Row row, ObjectNode json) {
        NameComparison comparison = names.compare(row.raw("a"), row.raw("b")).orThrow();
        json.put("label", comparison.likeness().code());
        json.put("ref_key_equal", comparison.likeness() == Likeness.SAME);
        json.put("score", comparison.score());
        ArrayNode reasons = json.putArray("reasons");
        comparison.reasons().forEach(reason -> reasons.add(reason.code()));
    }
}
