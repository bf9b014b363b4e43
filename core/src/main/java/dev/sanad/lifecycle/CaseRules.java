package dev.sanad.lifecycle;

import dev.sanad.kernel.Argument;
import dev.sanad.kernel.Language;
import dev.sanad.kernel.LocalText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The rules that a case lives under.
 *
 * @param version which version of which policy they are of
 * @param setting what all lifecycles of the policy share
 * @param lifecycle the life of the case
 * @param matter what was lodged
 * @param informing how its owner is told of it
 */
public record CaseRules(
        RulesVersion version, Setting setting, Lifecycle lifecycle, Matter matter, Informing informing) {

    /** The fact of this name: of the case, else of the person. */
    public Optional<Fact> fact(String name) {
        return Optional.ofNullable(lifecycle.facts().get(name))
                .or(() -> Optional.ofNullable(setting.facts().get(name)));
    }

    /** The same, and beside it whatever only an older version had: for reading what was done under that. */
    public CaseRules over(CaseRules older) {
        return new CaseRules(version, setting.over(older.setting), lifecycle.over(older.lifecycle), matter, informing);
    }

    static <V> Map<String, V> over(Map<String, V> newer, Map<String, V> older) {
        Map<String, V> both = new LinkedHashMap<>(newer);
        older.forEach(both::putIfAbsent);
        return both;
    }

    Argument named(Fact fact) {
        return new Argument.Named(fact.name(), fact.title());
    }

    Argument factNamed(String name) {
        return new Argument.Named(name, fact(name).map(Fact::title).orElse(plain(name)));
    }

    Argument actionNamed(String name) {
        return new Argument.Named(
                name, lifecycle.action(name).map(Action::title).orElse(plain(name)));
    }

    Argument stageNamed(String name) {
        return new Argument.Named(name, lifecycle.stage(name).title());
    }

    Argument documentNamed(String name) {
        return new Argument.Named(
                name, setting.document(name).map(Document::title).orElse(plain(name)));
    }

    private static LocalText plain(String name) {
        return LocalText.of(Language.ENGLISH, name);
    }
}
