package dev.sanad.policy;

import dev.sanad.kernel.LocalText;
import dev.sanad.lifecycle.Fact;
import dev.sanad.lifecycle.FactType;
import dev.sanad.lifecycle.Plain;
import dev.sanad.party.Party;
import dev.sanad.policy.source.Expected;
import dev.sanad.policy.source.FaultCode;
import dev.sanad.policy.tree.Cursor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Binds lists and the types of facts. */
final class FactBinder {

    private static final Pattern SCALE = Pattern.compile("(0|[1-9][0-9]{0,2})\\.\\.([1-9][0-9]{0,2})");

    private final Scope scope;
    private final Map<String, Map<String, LocalText>> lists;
    private final Collection<String> parties;

    FactBinder(Scope scope, Map<String, Map<String, LocalText>> lists, Collection<String> parties) {
        this.scope = scope;
        this.lists = lists;
        List<String> holders = new ArrayList<>(parties);
        holders.add(Party.STAFF);
        this.parties = holders;
    }

    static Map<String, Map<String, LocalText>> lists(Cursor in, Scope scope) {
        Map<String, Map<String, LocalText>> lists = new LinkedHashMap<>();
        for (Cursor list : in.entries()) {
            Map<String, LocalText> options = new LinkedHashMap<>();
            list.entries().forEach(option -> options.put(option.key(), scope.text(option)));
            lists.put(list.key(), options);
        }
        return lists;
    }

    Map<String, Fact> facts(List<Cursor> entries, boolean aboutPerson) {
        Map<String, Fact> facts = new LinkedHashMap<>();
        List<Cursor> acting = new ArrayList<>();
        for (Cursor entry : entries) {
            entry.kind("fact");
            LocalText title = entry.isMap()
                    ? scope.title(entry, entry.key())
                    : LocalText.of(scope.languages().get(0), entry.key());
            FactType type = type(entry);
            facts.put(entry.key(), new Fact(entry.key(), title, type, aboutPerson));
            if (type instanceof FactType.Person) {
                acting.add(entry);
            }
        }
        Reserved.facts(entries);
        // Whom such a fact names may act and be told, as a party may.
        Reserved.refuse(acting, parties);
        return facts;
    }

    private FactType type(Cursor in) {
        if (in.isText()) {
            return plain(in);
        }
        if (in.isList()) {
            return inline(in);
        }
        in.knows("type", "list", "many", "reason", "scale", "identifier", "person", "office", "title");
        return of(in);
    }

    private FactType of(Cursor in) {
        Optional<FactType> type = in.has("type") ? in.optional("type").map(this::type) : Optional.empty();
        return type.or(() -> listed(in, "list", false, false))
                .or(() -> listed(in, "many", true, false))
                .or(() -> listed(in, "reason", false, true))
                .or(() -> read(in, "scale").map(FactBinder::scale))
                .or(() -> read(in, "identifier").map(each -> new FactType.Identifier(each.name())))
                .or(() -> read(in, "person").map(each -> new FactType.Person(each.reference(parties))))
                .or(() -> read(in, "office").map(each -> new FactType.Place(each.name())))
                .orElseGet(() -> {
                    in.fail(FaultCode.KEY_MISSING, Expected.of("type", "list", "many", "reason", "scale"));
                    return Plain.TEXT;
                });
    }

    private static Optional<Cursor> read(Cursor in, String key) {
        return in.has(key) ? in.optional(key) : Optional.empty();
    }

    private Optional<FactType> listed(Cursor in, String key, boolean several, boolean reason) {
        return read(in, key)
                .map(list -> new FactType.Choice(
                        lists.getOrDefault(list.reference(lists.keySet()), Map.of()), several, reason));
    }

    private FactType inline(Cursor in) {
        Map<String, LocalText> options = new LinkedHashMap<>();
        in.names()
                .forEach(
                        name -> options.put(name, LocalText.of(scope.languages().get(0), name)));
        return new FactType.Choice(options, false, false);
    }

    private static Plain plain(Cursor in) {
        String[] words = Arrays.stream(Plain.values()).map(Plain::word).toArray(String[]::new);
        String word = in.oneOf(words);
        return Arrays.stream(Plain.values())
                .filter(type -> type.word().equals(word))
                .findFirst()
                .orElseThrow();
    }

    static FactType.Scale scale(Cursor in) {
        Matcher scale = SCALE.matcher(in.text());
        if (scale.matches() && Integer.parseInt(scale.group(1)) < Integer.parseInt(scale.group(2))) {
            return new FactType.Scale(Integer.parseInt(scale.group(1)), Integer.parseInt(scale.group(2)));
        }
        in.fail(FaultCode.VALUE_WRONG, Expected.of("1..5"));
        return new FactType.Scale(0, 1);
    }
}
