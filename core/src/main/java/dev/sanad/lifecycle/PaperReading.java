package dev.sanad.lifecycle;

import dev.sanad.journal.Value;
import dev.sanad.kernel.Argument;
import dev.sanad.kernel.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the list of papers that an action takes: {@code [{document, reference, sha256, issued?, expires?}]}, dates as
 * {@code yyyy-mm-dd}.
 */
final class PaperReading {

    private static final Set<String> KEYS = Set.of("document", "reference", "sha256", "issued", "expires");
    private static final int MOST = 50;

    private final CaseRules rules;

    PaperReading(CaseRules rules) {
        this.rules = rules;
    }

    record Papers(List<Copy> copies, List<Refusal> refusals) {}

    Papers read(Value given, Instant at) {
        if (!(given instanceof Value.Items items)
                || items.items().isEmpty()
                || items.items().size() > MOST) {
            return new Papers(List.of(), List.of(malformed()));
        }
        List<Copy> copies = new ArrayList<>();
        List<Refusal> refusals = new ArrayList<>();
        for (Value item : items.items()) {
            refused(item).ifPresentOrElse(refusals::add, () -> copies.add(copy((Value.Tree) item, at)));
        }
        return new Papers(copies, refusals);
    }

    private Optional<Refusal> refused(Value item) {
        if (!(item instanceof Value.Tree tree)
                || !KEYS.containsAll(tree.values().keySet())) {
            return Optional.of(malformed());
        }
        Optional<String> name = text(tree, "document");
        if (name.isPresent() && name.flatMap(rules.setting()::document).isEmpty()) {
            return Optional.of(Refusal.of(LifecycleRefusal.DOCUMENT_UNKNOWN));
        }
        if (name.flatMap(rules.setting()::document).map(Document::guide).orElse(false)) {
            return Optional.of(Refusal.of(LifecycleRefusal.DOCUMENT_IS_GUIDE)
                    .with("document", rules.documentNamed(name.orElseThrow())));
        }
        boolean fits = name.isPresent()
                && text(tree, "reference").filter(this::reference).isPresent()
                && text(tree, "sha256")
                        .filter(hex -> hex.matches("[0-9a-f]{64}"))
                        .isPresent()
                && date(tree, "issued")
                && date(tree, "expires");
        return fits ? Optional.empty() : Optional.of(malformed());
    }

    private boolean reference(String reference) {
        return reference.matches("[A-Za-z0-9._:-]{1,100}");
    }

    private static Copy copy(Value.Tree tree, Instant at) {
        return new Copy(
                text(tree, "document").orElseThrow(),
                at,
                text(tree, "reference").orElseThrow(),
                text(tree, "sha256").orElseThrow(),
                text(tree, "issued").map(LocalDate::parse),
                text(tree, "expires").map(LocalDate::parse));
    }

    private static Optional<String> text(Value.Tree tree, String key) {
        return tree.get(key).filter(Value.Text.class::isInstance).map(value -> ((Value.Text) value).text());
    }

    private static boolean date(Value.Tree tree, String key) {
        if (tree.get(key).isEmpty()) {
            return true;
        }
        Optional<String> text = text(tree, key).filter(date -> date.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}"));
        try {
            return text.map(LocalDate::parse).isPresent();
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static Refusal malformed() {
        return Refusal.of(LifecycleRefusal.INPUT_WRONG_TYPE)
                .with("fact", new Argument.Word("documents"))
                .with("expected", "documents");
    }
}
