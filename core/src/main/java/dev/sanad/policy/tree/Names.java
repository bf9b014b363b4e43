package dev.sanad.policy.tree;

import dev.sanad.policy.source.Expected;
import dev.sanad.policy.source.Fault;
import dev.sanad.policy.source.FaultCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Names that a file gives, and names by which it cites them. */
final class Names {

    private Names() {}

    static String name(Cursor in, NameRule rule) {
        String name = in.words().orElse(Cursor.UNREAD);
        if (!rule.allows(name)) {
            in.fail(FaultCode.NAME_WRONG, rule.instead(name));
            return Cursor.UNREAD;
        }
        return name;
    }

    static String reference(Cursor in, Collection<String> known) {
        String name = in.words().orElse(Cursor.UNREAD);
        if (known.contains(name)) {
            return name;
        }
        if (!in.reads().refusedName(name)) {
            in.fail(FaultCode.REFERENCE_UNKNOWN, in.reads().among(known, name));
        }
        return Cursor.UNREAD;
    }

    /** Reads one or more; those that could not be read are left out, and one that stands there twice is a fault. */
    static List<String> different(Cursor in, Function<Cursor, String> reader) {
        Map<String, Cursor> names = new LinkedHashMap<>();
        for (Cursor item : in.oneOrMore()) {
            String name = reader.apply(item);
            boolean refused = item.reads().closed(item.node()) || item.reads().refusedName(name);
            Optional<Cursor> first = refused ? Optional.empty() : Optional.ofNullable(names.putIfAbsent(name, item));
            first.ifPresent(earlier -> in.reads().report(twice(item, name, earlier)));
        }
        return new ArrayList<>(names.keySet());
    }

    private static Fault twice(Cursor item, String name, Cursor first) {
        return new Fault(
                FaultCode.VALUE_TWICE, item.place(), Expected.NOTHING, Optional.of(name), Optional.of(first.place()));
    }
}
