package dev.sanad.scenario;

import dev.sanad.calendar.Reading;
import dev.sanad.journal.BodyWriter;
import dev.sanad.journal.Value;
import dev.sanad.lifecycle.CaseRules;
import dev.sanad.lifecycle.Fact;
import dev.sanad.lifecycle.FactType;
import dev.sanad.lifecycle.Plain;
import dev.sanad.scenario.Command.Doing;
import dev.sanad.scenario.Command.Given;
import dev.sanad.scenario.Command.Paper;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a scenario states, as the engine takes it. Words that are no value of their fact are handed on as they are: what
 * becomes of them is the engine's to say.
 */
final class InputValues {
    private static final int GOOD_YEARS = 10;
    private static final String DIGEST = "0".repeat(64);

    private final Optional<CaseRules> rules;
    private final LocalDate today;

    InputValues(Optional<CaseRules> rules, LocalDate today) {
        this.rules = rules;
        this.today = today;
    }

    Value.Tree of(Doing doing) {
        Map<String, Value> inputs = new LinkedHashMap<>();
        doing.with().forEach((fact, given) -> inputs.put(fact, value(fact, given)));
        doing.papers().ifPresent(papers -> inputs.put("documents", papers(papers)));
        return new Value.Tree(inputs);
    }

    private Value value(String name, Given given) {
        if (given instanceof Given.Many many) {
            return new Value.Items(many.texts().stream().map(Value::of).toList());
        }
        String text = ((Given.One) given).text();
        Optional<FactType> type = rules.flatMap(known -> known.fact(name)).map(Fact::type);
        return type.map(known -> value(known, text)).orElseGet(() -> Value.of(text));
    }

    private static Value value(FactType type, String text) {
        if (type instanceof FactType.Choice choice && choice.several()) {
            return new Value.Items(List.of(Value.of(text)));
        }
        if (type == Plain.NUMBER || type == Plain.MONEY || type instanceof FactType.Scale) {
            return number(text);
        }
        if (type == Plain.DATE) {
            return Value.of(date(text));
        }
        boolean yesOrNo = type == Plain.YES_NO || type == Plain.SIGNATURE;
        return yesOrNo && (text.equals("yes") || text.equals("no")) ? Value.of(text.equals("yes")) : Value.of(text);
    }

    private static Value number(String text) {
        return text.matches("-?[0-9]{1,18}([.][0-9]{1,4})?") ? new Value.Number(new BigDecimal(text)) : Value.of(text);
    }

    private static String date(String text) {
        return WrittenMoment.read(text) instanceof Reading.Read<When.On> read
                ? read.value().day().toString()
                : text;
    }

    private Value papers(Map<String, Paper> papers) {
        List<Value> all = new ArrayList<>();
        papers.forEach((document, paper) -> all.add(new BodyWriter()
                .put("document", document)
                .put("reference", document)
                .put("sha256", DIGEST)
                .put("issued", paper.issued().orElse(today).toString())
                .put(
                        "expires",
                        paper.expires().orElse(today.plusYears(GOOD_YEARS)).toString())
                .tree()));
        return new Value.Items(all);
    }
}
