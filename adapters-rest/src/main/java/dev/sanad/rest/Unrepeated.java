package dev.sanad.rest;

import dev.sanad.kernel.Argument;
import dev.sanad.kernel.Refusal;
import dev.sanad.kernel.RefusalKind;
import java.util.LinkedHashMap;
import java.util.Map;

/** Takes out of a refusal what the caller wrote: a name that the policy does not know is his text. */
final class Unrepeated {

    private Unrepeated() {}

    static Refusal of(Refusal refusal) {
        if (!namesSomethingUnknown(refusal)) {
            return refusal;
        }
        Map<String, Argument> kept = new LinkedHashMap<>(refusal.arguments());
        kept.values().removeIf(Argument.Word.class::isInstance);
        return new Refusal(refusal.code(), kept, refusal.clauses());
    }

    private static boolean namesSomethingUnknown(Refusal refusal) {
        String id = refusal.code().id();
        boolean input =
                refusal.code().kind() == RefusalKind.INPUT || refusal.code().kind() == RefusalKind.ABSENT;
        return input && (id.endsWith("-unknown") || id.endsWith("-unexpected"));
    }
}
