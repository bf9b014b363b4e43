package dev.sanad.verify;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** One small policy for each construct that moves cases, so small that chance meets all its states. */
final class Constructs {
    private Constructs() {}

    static Map<String, Draft> all() {
        Map<String, UnaryOperator<Draft>> says = new LinkedHashMap<>();
        FactConstructs.add(says);
        DeedConstructs.add(says);
        PaperConstructs.add(says);
        ClockConstructs.add(says);
        Map<String, Draft> drafts = new LinkedHashMap<>();
        says.forEach((name, each) -> drafts.put(name, each.apply(base())));
        return drafts;
    }

    private static Draft base() {
        return Policies.small()
                .roles("expert")
                .open("later")
                .action("put-off", a -> a.from("asked").to("later").by("clerk"))
                .action("go-on", a -> a.from("later").to("asked").by("clerk"))
                .matter("matter", 1, Optional.empty());
    }
}
