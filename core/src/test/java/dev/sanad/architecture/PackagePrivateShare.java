package dev.sanad.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.AbstractClassesTransformer;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.List;

/** What is not API is package-private: at least this share of a module's top-level types, once there are enough to tell. */
public final class PackagePrivateShare extends ArchCondition<List<JavaClass>> {
    private final double least;
    private final int enough;

    private PackagePrivateShare(double least, int enough) {
        super("keep %.0f%% of its types package-private once it has %d", least * 100, enough);
        this.least = least;
        this.enough = enough;
    }

    /**
     * @param least the share, from 0 to 1
     * @param enough the number of types below which the rule does not apply
     */
    public static ArchRule atLeast(double least, int enough) {
        return ArchRuleDefinition.all(new WholeModule()).should(new PackagePrivateShare(least, enough));
    }

    @Override
    public void check(List<JavaClass> types, ConditionEvents events) {
        List<String> open = types.stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .map(JavaClass::getName)
                .toList();
        boolean kept = types.size() < enough || types.size() - open.size() >= least * types.size();
        String message = "%d of %d types are public: %s".formatted(open.size(), types.size(), open);
        events.add(new SimpleConditionEvent(types, kept, message));
    }

    private static final class WholeModule extends AbstractClassesTransformer<List<JavaClass>> {
        WholeModule() {
            super("the module");
        }

        @Override
        public Iterable<List<JavaClass>> doTransform(JavaClasses classes) {
            return List.of(classes.stream().filter(JavaClass::isTopLevelClass).toList());
        }
    }
}
