package dev.sanad.lifecycle;

import dev.sanad.calendar.Reading;
import dev.sanad.journal.Fingerprints;
import dev.sanad.journal.Value;
import dev.sanad.kernel.Argument;
import dev.sanad.kernel.Refusal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Takes in what an action asks for and sets, before its conditions are judged. */
final class Inputs {

    private static final String DOCUMENTS = "documents";

    private final CaseRules rules;
    private final FactReading reading;
    private final PaperReading papers;
    private final Fingerprints fingerprints;
    private final List<Refusal> refusals = new ArrayList<>();
    private final List<CaseEvent> events = new ArrayList<>();
    private final Map<String, String> texts = new LinkedHashMap<>();
    private CaseFile file;

    Inputs(CaseFile file, CaseRules rules, World world, Fingerprints fingerprints) {
        this.file = file;
        this.rules = rules;
        this.reading = new FactReading(rules, world);
        this.papers = new PaperReading(rules);
        this.fingerprints = fingerprints;
    }

    /** What was taken in: the case as it then is, or why it was not taken. */
    record Taken(CaseFile file, List<CaseEvent> events, Map<String, String> texts, List<Refusal> refusals) {}

    Taken take(Action action, Value.Tree given, Instant at) {
        refuseUnexpected(action, given);
        action.takes().sets().forEach(this::set);
        if (action.takes().documents()) {
            takePapers(given, at);
        }
        List<Fact> signatures = new ArrayList<>();
        for (String name : action.takes().asks()) {
            Fact fact = rules.fact(name).orElseThrow();
            if (fact.type() == Plain.SIGNATURE) {
                signatures.add(fact);
            } else {
                take(fact, given);
            }
        }
        voidSignatures(action);
        signatures.forEach(fact -> sign(fact, given));
        return new Taken(file, List.copyOf(events), texts, List.copyOf(refusals));
    }

    private void refuseUnexpected(Action action, Value.Tree given) {
        for (String key : given.values().keySet()) {
            boolean asked = action.takes().asks().contains(key)
                    || key.equals(DOCUMENTS) && action.takes().documents();
            if (!asked) {
                refusals.add(Refusal.of(LifecycleRefusal.INPUT_UNEXPECTED)
                        .with("fact", rules.fact(key).isPresent() ? rules.factNamed(key) : new Argument.Word("?")));
            }
        }
    }

    private void set(String name, FactValue value) {
        record(rules.fact(name).orElseThrow(), value);
    }

    private void take(Fact fact, Value.Tree given) {
        given.get(fact.name()).ifPresentOrElse(value -> read(fact, value), () -> missing(fact));
    }

    private void read(Fact fact, Value given) {
        Reading<FactValue> read = reading.read(fact, given);
        read.refused().ifPresent(refusals::add);
        if (read instanceof Reading.Read<FactValue> value) {
            record(fact, value.value());
        }
    }

    private void missing(Fact fact) {
        refusals.add(Refusal.of(LifecycleRefusal.INPUT_MISSING).with("fact", rules.named(fact)));
    }

    private void record(Fact fact, FactValue value) {
        if (!fact.keptApart()) {
            happen(new CaseEvent.FactTaken(fact.name(), value));
            return;
        }
        String reference = (file.state().version() + 1) + "." + fact.name();
        texts.put(reference, KeptText.of(value));
        happen(new CaseEvent.FactTaken(fact.name(), new FactValue.Kept(reference)));
    }

    private void takePapers(Value.Tree given, Instant at) {
        given.get(DOCUMENTS)
                .ifPresentOrElse(
                        value -> {
                            PaperReading.Papers read = papers.read(value, at);
                            refusals.addAll(read.refusals());
                            read.copies().forEach(copy -> happen(new CaseEvent.PaperTaken(copy)));
                        },
                        () -> refusals.add(
                                Refusal.of(LifecycleRefusal.INPUT_MISSING).with("fact", new Argument.Word(DOCUMENTS))));
    }

    /** A signature stands for exactly what was signed: new papers or new data about the person end it. */
    private void voidSignatures(Action action) {
        boolean changed = action.takes().documents()
                || Stream.concat(action.takes().asks().stream(), action.takes().sets().keySet().stream())
                        .anyMatch(this::signed);
        if (!changed) {
            return;
        }
        Set.copyOf(file.state().facts().keySet()).stream()
                .filter(fact -> rules.fact(fact).map(Fact::type).orElseThrow() == Plain.SIGNATURE)
                .sorted()
                .forEach(fact -> happen(new CaseEvent.SignatureVoided(fact)));
    }

    /** Whether a signature stands for this fact: it is about the person, and no signature itself. */
    private boolean signed(String fact) {
        Fact known = rules.setting().facts().get(fact);
        return known != null && known.type() != Plain.SIGNATURE;
    }

    private void sign(Fact fact, Value.Tree given) {
        boolean signed = given.get(fact.name())
                .map(value -> value.equals(Value.of(true)))
                .orElse(false);
        if (given.get(fact.name()).isEmpty()) {
            missing(fact);
        } else if (!signed) {
            refusals.add(Refusal.of(LifecycleRefusal.INPUT_WRONG_TYPE)
                    .with("fact", rules.named(fact))
                    .with("expected", fact.type().word()));
        } else {
            String data = PersonData.signed(file, rules);
            happen(new CaseEvent.FactTaken(fact.name(), new FactValue.Signed(fingerprints.of(data))));
        }
    }

    private void happen(CaseEvent event) {
        events.add(event);
        file = file.with(file.state().after(event), texts);
    }
}
