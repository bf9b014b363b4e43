package dev.sanad.desk.values;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sanad.beneficiary.identifier.Identifier;
import dev.sanad.beneficiary.identifier.Identifiers;
import dev.sanad.beneficiary.identifier.Strictness;
import dev.sanad.calendar.Reading;
import dev.sanad.kernel.Refusal;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "check",
        description = {
            "Says whether an identifier is valid, how it is written, and if not, why not.",
            Answers.MANY,
            "Columns: input; scheme where no SCHEME is given; mode (strict, lenient, or policy, which is read"
                    + " leniently) where --mode is not to count.",
            "Answers: valid, normalized, reason."
        },
        footer = Answers.EXITS)
final class IdCheckCommand implements Callable<Integer> {
    private final Identifiers identifiers = Identifiers.shipped(InstantSource.system());

    /** How a value may be written. */
    enum Mode {
        strict,
        lenient
    }

    @Mixin
    private MessageOption messages = new MessageOption();

    @Parameters(paramLabel = "SCHEME", arity = "0..1", index = "0", description = "Such as SA_NID, IBAN_HU, PHONE_IR.")
    private Optional<String> scheme = Optional.empty();

    @Parameters(paramLabel = "VALUE", arity = "0..1", index = "1", description = "As somebody wrote it.")
    private Optional<String> value = Optional.empty();

    @Option(names = "--mode", defaultValue = "lenient", description = "${COMPLETION-CANDIDATES}; lenient unless given.")
    private Mode mode;

    @Override
    public Integer call() {
        Answers answers = messages.answers(this::answer);
        return value.map(text -> answers.one(Map.of("input", text)))
                .orElseGet(() -> scheme.isPresent() ? answers.all("input") : answers.all("input", "scheme"));
    }

    private void answer(Row row, ObjectNode json) {
        Optional<Strictness> asked = strictness(row.get("mode", mode.name()));
        if (asked.isEmpty()) {
            Answers.reason(json, "mode-unknown");
            return;
        }
        Reading<Identifier> reading =
                identifiers.read(row.get("scheme", scheme.orElse("")), row.raw("input"), asked.get());
        Optional<Refusal> refusal = reading.refused();
        json.put("valid", refusal.isEmpty());
        json.put("normalized", reading.orThrow().value());
    }

    private static Optional<Strictness> strictness(String mode) {
        return switch (mode.strip().toLowerCase(Locale.ROOT)) {
            case "strict" -> Optional.of(Strictness.STRICT);
            case "lenient", "policy" -> Optional.of(Strictness.LENIENT);
            default -> Optional.empty();
        };
    }
}
