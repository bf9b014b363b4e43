package dev.sanad.desk.values;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sanad.kernel.Language;
import dev.sanad.text.MonthSystem;
import dev.sanad.text.Style;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.BiConsumer;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Whether a refusal says in words what its code means. */
final class MessageOption {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            description = "ar, fa, hu or en: a refusal then has a message too; only its code unless given.")
    private Optional<String> lang = Optional.empty();

    /** Answers on the command's own output. */
    Answers answers(BiConsumer<Row, ObjectNode> answer) {
        Optional<Style> style = lang.map(this::language)
                .map(language -> Style.of(language, MonthSystem.GREGORIAN, ZoneOffset.UTC)
                        .plain());
        return new Answers(spec.commandLine().getOut(), answer, style);
    }

    private Language language(String tag) {
        return Language.of(tag)
                .orElseThrow(() -> new CommandLine.ParameterException(
                        spec.commandLine(), "--lang: one of ar, fa, hu, en, not '" + tag + "'"));
    }
}
