package dev.sanad.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/** A package may use only packages below it in the list; a package that the list does not name may use and be nothing. */
final class PackageOrder extends ArchCondition<JavaClass> {
    /** From the entry, which is the root package itself, down to the kernel. */
    static final List<String> OF_CORE = List.of(
            "",
            "scenario",
            "explain",
            "verify",
            "policy",
            "programme",
            "fund",
            "survey",
            "complaint",
            "request",
            "referral",
            "notice",
            "beneficiary",
            "channel",
            "lifecycle",
            "party",
            "calendar",
            "statistics",
            "journal",
            "text",
            "kernel");

    private final String root;
    private final List<String> order;

    PackageOrder(String root, List<String> order) {
        super("use only packages below their own in %s", order);
        this.root = root;
        this.order = order;
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        int own = rank(type);
        if (own < 0) {
            events.add(SimpleConditionEvent.violated(type, type.getName() + " lies in a package that the order omits"));
        }
        type.getDirectDependenciesFromSelf().stream()
                .filter(arrow -> isInside(arrow.getTargetClass()) && rank(arrow.getTargetClass()) < own)
                .forEach(arrow -> events.add(SimpleConditionEvent.violated(arrow, arrow.getDescription())));
    }

    private boolean isInside(JavaClass type) {
        return type.getPackageName().equals(root) || type.getPackageName().startsWith(root + ".");
    }

    private int rank(JavaClass type) {
        String below = type.getPackageName().substring(root.length());
        return order.indexOf(below.isEmpty() ? "" : below.split("\\.")[1]);
    }
}
