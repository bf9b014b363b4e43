package dev.sanad.architecture;

import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.AbstractCollection;
import java.util.AbstractMap;
import java.util.BitSet;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.concurrent.ConcurrentMap;
import java.util.regex.Matcher;

/** Static fields hold constants: final, of no type that is made to change, and filled with no collection made to change. */
final class StaticState extends ArchCondition<JavaClass> {
    private static final List<Class<?>> CHANGING = List.of(
            AbstractCollection.class,
            AbstractMap.class,
            BitSet.class,
            Calendar.class,
            ConcurrentMap.class,
            Date.class,
            Matcher.class,
            StringBuilder.class,
            StringBuffer.class,
            ThreadLocal.class,
            java.text.Format.class,
            com.ibm.icu.util.Calendar.class);

    StaticState() {
        super("keep no static state that can change");
    }

    static boolean isSubject(JavaClass type) {
        return type.getFields().stream().anyMatch(StaticState::isWrittenStatic);
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        type.getFields().stream()
                .filter(field -> isWrittenStatic(field) && !isConstant(field))
                .forEach(field ->
                        events.add(SimpleConditionEvent.violated(field, field.getDescription() + " can change")));
        type.getStaticInitializer().stream()
                .flatMap(start -> start.getConstructorCallsFromSelf().stream())
                .filter(call -> isJdkCollection(call.getTargetOwner()))
                .forEach(call -> events.add(SimpleConditionEvent.violated(call, call.getDescription())));
    }

    private static boolean isWrittenStatic(JavaField field) {
        return field.getModifiers().contains(STATIC) && !field.getModifiers().contains(SYNTHETIC);
    }

    private static boolean isConstant(JavaField field) {
        return field.getModifiers().contains(FINAL) && !canChange(field.getRawType());
    }

    private static boolean canChange(JavaClass type) {
        boolean immutable = type.getPackageName().startsWith("com.google.common")
                && type.getSimpleName().startsWith("Immutable");
        return type.isArray()
                || type.getPackageName().equals("java.util.concurrent.atomic")
                || !immutable && CHANGING.stream().anyMatch(type::isAssignableTo);
    }

    private static boolean isJdkCollection(JavaClass type) {
        return type.getPackageName().startsWith("java.util")
                && (type.isAssignableTo(AbstractCollection.class) || type.isAssignableTo(AbstractMap.class));
    }
}
