package dev.sanad.lifecycle;

import dev.sanad.journal.CanonicalText;
import dev.sanad.journal.Value;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a signature stands for: the papers of the case and what it says of the person, exactly as they are. */
final class PersonData {

    private PersonData() {}

    static String signed(CaseFile file, CaseRules rules) {
        Map<String, Value> data = new TreeMap<>();
        List<Copy> papers = file.state().papers();
        for (int i = 0; i < papers.size(); i++) {
            data.put(
                    "paper " + i + " " + papers.get(i).document(),
                    Value.of(papers.get(i).sha256()));
        }
        for (String fact : rules.setting().facts().keySet()) {
            file.state().fact(fact).ifPresent(value -> data.put("fact " + fact, Value.of(text(value, file))));
        }
        return CanonicalText.of(new Value.Tree(data));
    }

    private static String text(FactValue value, CaseFile file) {
        return value instanceof FactValue.Kept kept ? file.text(kept).orElse("") : value.toString();
    }
}
