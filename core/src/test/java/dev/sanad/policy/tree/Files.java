package dev.sanad.policy.tree;

import dev.sanad.kernel.Language;
import dev.sanad.policy.source.Fault;
import dev.sanad.policy.source.Source;
import dev.sanad.policy.source.Templates;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Files for tests, and what becomes of them. */
final class Files {
    static final List<Language> LANGUAGES = List.of(Language.HUNGARIAN, Language.ENGLISH);

    static final String POLICY = """
            sanad: 1
            id: lending
            association: toy-library
            version: 3
            title: {hu: Kölcsönzés, en: "Lending: rules"}   # a comment
            languages: [hu, en]
            clauses:
              T-1: {hu: "két hét", outside: a duty of manner}
            parties:
              owner:  {title: {hu: kölcsönző}}
              keeper: {title: {hu: őr}}
            lifecycles:
              loan:
                stages: {asked: open, lent: open, returned: {ends: granted}}
                actions:
                  ask:    {to: asked, by: [owner, keeper]}
                  lend:   {from: asked, to: lent, by: keeper, limit: 2, clause: T-1}
                  return: {from: lent, to: returned, by: owner, visit: yes}
            items:
              - {text: 'Udvariasak voltak', weight: 1/2}
              - text: |
                  Segített
                  nekem
            """;

    static final String TEMPLATE = """
            sanad: 1
            id: base
            template: yes
            version: 7
            title: {hu: Alap}
            parties: {owner: {title: tag}, keeper: {title: őr, per: house}}
            steps: [one, two, three]
            terms: {short: 1 day, long: 9 days}
            """;

    private Files() {}

    static Templates templates(String template) {
        return (id, version) -> id.equals("base") ? Optional.of(Source.of("base.yaml", template)) : Optional.empty();
    }

    /** The canonical form of a good file. */
    static String form(Source source, Templates templates) {
        return whole(source, templates).canonical();
    }

    static Parsed.Whole<String> whole(Source source, Templates templates) {
        Parsed<String> parsed = new Reading(templates).read(source, Files::ignoreAll);
        if (parsed instanceof Parsed.Whole<String> whole) {
            return whole;
        }
        throw new AssertionError(parsed);
    }

    static String form(String yaml) {
        return form(Source.of("f.yaml", yaml), Templates.none());
    }

    /** All faults of reading, none of binding. */
    static List<Fault> faults(Source source, Templates templates) {
        return faults(source, templates, Files::ignoreAll);
    }

    static List<Fault> faults(Source source, Templates templates, Function<Cursor, ?> binding) {
        Parsed<?> parsed = new Reading(templates).read(source, binding::apply);
        return parsed instanceof Parsed.Faulty<?> faulty ? faulty.faults() : List.of();
    }

    /** Faults as {@code code line:column path}, separated by semicolons. */
    static String shown(List<Fault> faults) {
        return faults.stream().map(Files::shown).collect(Collectors.joining("; "));
    }

    private static String shown(Fault fault) {
        String place = fault.place().line() + ":" + fault.place().column();
        return (fault.code().id() + " " + place + " " + fault.place().path()).strip();
    }

    static String faultsOf(String yaml) {
        return shown(faults(Source.of("f.yaml", yaml), Templates.none()));
    }

    static String ignoreAll(Cursor in) {
        in.ignore();
        return "";
    }
}
