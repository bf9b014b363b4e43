package dev.sanad.policy;

import dev.sanad.policy.tree.Cursor;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Names that have a meaning of their own already; whoever gives one is told. */
final class Reserved {

    /** The words of conditions, and of what stands beside one; a fact of such a name could never be asked for. */
    private static final Set<String> CONDITIONS = Set.of(
            "all",
            "any",
            "not",
            "done",
            "after",
            "told",
            "elapsed",
            "times",
            "documents",
            "eligible",
            "delivered",
            "place",
            "funds",
            "different",
            "channel",
            "owner-kind",
            "host",
            "when",
            "clause",
            "document");

    private static final Set<String> MOMENT = Set.of("start");
    private static final Set<String> ANY_STAGE = Set.of("open");

    private Reserved() {}

    /** A fact is told from the words of conditions and from the first moment. */
    static void facts(List<Cursor> facts) {
        refuse(facts, CONDITIONS);
        refuse(facts, MOMENT);
    }

    static void actions(List<Cursor> actions) {
        refuse(actions, MOMENT);
    }

    static void stages(List<Cursor> stages) {
        refuse(stages, ANY_STAGE);
    }

    /** Reports each name that has a meaning of its own already. */
    static void refuse(List<Cursor> named, Collection<String> words) {
        named.stream().filter(each -> words.contains(each.key())).forEach(Cursor::failName);
    }
}
