package dev.sanad.verify;

import dev.sanad.lifecycle.Condition;
import dev.sanad.lifecycle.Matter;
import dev.sanad.lifecycle.Setting;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the matter of a case means for its rules. It is chosen when the case is lodged and stays; matters that mean the
 * same share one variant.
 *
 * @param deliveries how often it is delivered; from 3 on all are alike
 * @param eligible who may have it
 * @param needs the papers that must be supplied, in groups
 * @param anonymous whether the owner may be unknown
 */
record Variant(int deliveries, Optional<Condition> eligible, List<Needs> needs, boolean anonymous) {
    private static final int MANY = 3;

    /**
     * Papers needed under one condition.
     *
     * @param possible whether they can all be supplied
     */
    record Needs(Optional<Condition> when, boolean possible) {}

    /** A case that was not lodged but opened by another. */
    static final Variant NONE = new Variant(1, Optional.empty(), List.of(), false);

    static Variant of(Matter matter, Setting setting) {
        Map<Optional<Condition>, Boolean> needs = new LinkedHashMap<>();
        matter.documents()
                .forEach(need -> needs.merge(need.when(), possible(need, setting), (one, other) -> one && other));
        return new Variant(
                Math.min(MANY, matter.delivery().times()),
                matter.eligible(),
                needs.entrySet().stream()
                        .map(each -> new Needs(each.getKey(), each.getValue()))
                        .toList(),
                matter.terms().anonymous());
    }

    private static boolean possible(Matter.Needed need, Setting setting) {
        return Optional.ofNullable(setting.documents().get(need.document()))
                .map(document -> !document.guide())
                .orElse(false);
    }
}
