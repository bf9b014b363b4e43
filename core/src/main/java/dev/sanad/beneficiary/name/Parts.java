package dev.sanad.beneficiary.name;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/** How the parts of two names lie to each other. */
final class Parts {
    private Parts() {}

    static boolean inOrder(List<String> one, List<String> other, BiPredicate<String, String> alike) {
        return one.size() == other.size() && within(one, other, alike);
    }

    static boolean inAnyOrder(List<String> one, List<String> other, BiPredicate<String, String> alike) {
        List<String> left = new ArrayList<>(other);
        return one.size() == other.size()
                && one.stream()
                        .allMatch(part -> left.stream()
                                .filter(some -> alike.test(part, some))
                                .findFirst()
                                .map(left::remove)
                                .orElse(false));
    }

    /** One has all parts of the other in their order, two at least, and more. */
    static boolean missing(List<String> one, List<String> other, BiPredicate<String, String> alike) {
        List<String> shorter = one.size() < other.size() ? one : other;
        List<String> longer = one.size() < other.size() ? other : one;
        return shorter.size() >= 2 && shorter.size() < longer.size() && within(shorter, longer, alike);
    }

    private static boolean within(List<String> shorter, List<String> longer, BiPredicate<String, String> alike) {
        int found = 0;
        for (String part : longer) {
            if (found < shorter.size() && alike.test(shorter.get(found), part)) {
                found++;
            }
        }
        return found == shorter.size();
    }
}
