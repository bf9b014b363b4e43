package dev.sanad.lifecycle;

import dev.sanad.calendar.IsoDay;
import dev.sanad.journal.Value;
import dev.sanad.kernel.Argument;
import dev.sanad.kernel.Refusal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads the list of papers that an action takes: {@code [{document, reference, sha256, issued?, expires?}]}, dates as
 * {@code yyyy-mm-dd}.
 */
final class PaperReading {

    private static final Set<String> KEYS = Set.of("document", "reference", "sha256", "issued", "expires");
    /** Which of the list a refusal is about, counted from 0. */
    private static final String INDEX = "index";

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
            return new Papers(List.of(), List.of(wrong("documents", "documents")));
        }
        List<Copy> copies = new ArrayList<>();
        List<Refusal> refusals = new ArrayList<>();
        for (int index = 0; index < items.items().size(); index++) {
            Value item = items.items().get(index);
            Argument place = Argument.number(index);
            refused(item)
                    .ifPresentOrElse(
                            refusal -> refusals.add(refusal.with(INDEX, place)),
                            () -> copies.add(copy((Value.Tree) item, at)));
        }
        return new Papers(copies, refusals);
    }

    private Optional<Refusal> refused(Value item) {
        if (!(item instanceof Value.Tree tree)
                || !KEYS.containsAll(tree.values().keySet())) {
            return Optional.of(wrong("documents", "document"));
        }
        Optional<String> name = text(tree, "document");
        if (name.isPresent() && name.flatMap(rules.setting()::document).isEmpty()) {
            return Optional.of(Refusal.of(LifecycleRefusal.DOCUMENT_UNKNOWN));
        }
        if (name.flatMap(rules.setting()::document).map(Document::guide).orElse(false)) {
            return Optional.of(Refusal.of(LifecycleRefusal.DOCUMENT_IS_GUIDE)
                    .with("document", rules.documentNamed(name.orElseThrow())));
        }
        return wrong(tree);
    }

    /** The first of the fields that is not of its form. */
    private static Optional<Refusal> wrong(Value.Tree tree) {
        if (text(tree, "document").isEmpty()) {
            return Optional.of(wrong("document", "document"));
        }
        if (text(tree, "reference").filter(PaperReading::reference).isEmpty()) {
            return Optional.of(wrong("reference", "text"));
        }
        if (text(tree, "sha256").filter(hex -> hex.matches("[0-9a-f]{64}")).isEmpty()) {
            return Optional.of(wrong("sha256", "text"));
        }
        return Stream.of("issued", "expires")
                .filter(key -> !date(tree, key))
                .findFirst()
                .map(key -> wrong(key, "date"));
    }

    private static boolean reference(String reference) {
        return reference.matches("[A-Za-z0-9._:-]{1,100}");
    }

    private static Copy copy(Value.Tree tree, Instant at) {
        return new Copy(
                text(tree, "document").orElseThrow(),
                at,
                text(tree, "reference").orElseThrow(),
                text(tree, "sha256").orElseThrow(),
                text(tree, "issued").flatMap(IsoDay::read),
                text(tree, "expires").flatMap(IsoDay::read));
    }

    private static Optional<String> text(Value.Tree tree, String key) {
        return tree.get(key).filter(Value.Text.class::isInstance).map(value -> ((Value.Text) value).text());
    }

    private static boolean date(Value.Tree tree, String key) {
        return tree.get(key).isEmpty() || text(tree, key).flatMap(IsoDay::read).isPresent();
    }

    private static Refusal wrong(String fact, String expected) {
        return Refusal.of(LifecycleRefusal.INPUT_WRONG_TYPE)
                .with("fact", new Argument.Word(fact))
                .with("expected", expected);
    }
}
