package dev.sanad.examples.policies;

import dev.sanad.kernel.Clause;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What becomes of each rule of the five texts, as the policy files, the rules and the tests say it together. */
final class CoveragePage {

    private static final int MOST_KEYS = 3;
    private static final Map<String, String> TEXTS = new LinkedHashMap<>();

    static {
        TEXTS.put("HAR", "Harakiya Association, policy of relations with beneficiaries");
        TEXTS.put("SAF", "Safe Treatment Association, policy of relations with beneficiaries");
        TEXTS.put("BZA", "Behzisti, admission centres");
        TEXTS.put("CSG", "Family, Child, Youth Association, client service and complaints");
        TEXTS.put("BZD", "Behzisti, service desk");
    }

    private final List<BoardRule> rules = BoardRule.all();
    private final Map<String, Clause> clauses = new LinkedHashMap<>();
    private final Map<String, TreeSet<String>> keys = new LinkedHashMap<>();
    private final Map<String, TreeSet<String>> tests = NamedTests.byRule();

    CoveragePage() {
        for (String association : Example.associations()) {
            Map<String, TreeSet<String>> cited =
                    CanonicalCitations.of(Example.policy(association).form().canonical());
            Example.policy(association).clauses().values().forEach(clause -> {
                clauses.put(clause.citation(), clause);
                keys.computeIfAbsent(clause.citation(), first -> new TreeSet<>())
                        .addAll(cited.getOrDefault(clause.name(), new TreeSet<>()));
            });
        }
    }

    /** What becomes of a rule. */
    enum Fate {
        ENFORCED("enforced"),
        LATER("later"),
        OUTSIDE("not by software");

        private final String words;

        Fate(String words) {
            this.words = words;
        }
    }

    List<BoardRule> rules() {
        return rules;
    }

    /** The rules that clauses of the policy files stand for. */
    Collection<String> cited() {
        return clauses.keySet();
    }

    Collection<String> tested() {
        return tests.keySet();
    }

    Fate fate(BoardRule rule) {
        if (clauses.get(rule.id()).outside().isPresent()) {
            return Fate.OUTSIDE;
        }
        return rule.later() ? Fate.LATER : Fate.ENFORCED;
    }

    /** The keys of the policy file that cite it. */
    Collection<String> keysOf(BoardRule rule) {
        return keys.getOrDefault(rule.id(), new TreeSet<>());
    }

    Collection<String> testsOf(BoardRule rule) {
        return tests.getOrDefault(rule.id(), new TreeSet<>());
    }

    String text() {
        StringBuilder page = new StringBuilder("""
                # Which rules of the five texts hold

                Made by `CoverageTest` from the clauses of the [policy files](../examples/policies/src/main/resources/policies), the
                [list of rules](../examples/policies/src/test/resources/dev/sanad/examples/policies/rules.txt) and the names of the
                tests; the build fails when it differs from them. *Enforced*: a key of the file cites the rule, code acts on it, and
                a test of that name holds it. *Later*: what is missing is said. *Not by software*: the reason is said.

                | text | rules | enforced | later | not by software |
                |---|--:|--:|--:|--:|
                """);
        TEXTS.keySet().forEach(text -> page.append(counts(text, of(text))));
        page.append(counts("all", rules));
        TEXTS.forEach((text, title) -> page.append(table(title, of(text))));
        return page.toString();
    }

    private List<BoardRule> of(String text) {
        return rules.stream().filter(rule -> rule.text().equals(text)).toList();
    }

    private String counts(String name, List<BoardRule> some) {
        Map<Fate, Long> counts = some.stream().collect(Collectors.groupingBy(this::fate, Collectors.counting()));
        return "| %s | %d | %d | %d | %d |%n"
                .formatted(
                        name,
                        some.size(),
                        counts.getOrDefault(Fate.ENFORCED, 0L),
                        counts.getOrDefault(Fate.LATER, 0L),
                        counts.getOrDefault(Fate.OUTSIDE, 0L));
    }

    private String table(String title, List<BoardRule> some) {
        return "%n## %s%n%n| rule | kind | what it asks | | by which keys and tests, or why not |%n|---|---|---|---|---|%n"
                        .formatted(title)
                + some.stream().map(this::row).collect(Collectors.joining());
    }

    private String row(BoardRule rule) {
        return "| %s | %s | %s | %s | %s |%n"
                .formatted(rule.id(), rule.kind(), rule.asks(), fate(rule).words, account(rule));
    }

    private String account(BoardRule rule) {
        return switch (fate(rule)) {
            case ENFORCED -> few(keysOf(rule)) + "; " + few(testsOf(rule));
            case LATER -> rule.missing() + " (" + few(keysOf(rule)) + ")";
            case OUTSIDE -> clauses.get(rule.id()).outside().orElseThrow();
        };
    }

    private static String few(Collection<String> all) {
        String first =
                all.stream().limit(MOST_KEYS).map(each -> "`" + each + "`").collect(Collectors.joining(", "));
        return all.size() > MOST_KEYS ? first + " and " + (all.size() - MOST_KEYS) + " more" : first;
    }
}
