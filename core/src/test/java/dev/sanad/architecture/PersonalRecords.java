package dev.sanad.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.net.URI;
import java.util.Optional;
import java.util.Set;

/** Records that hold what is a person's, or opens his case to whoever has it, write their own {@code toString}. */
final class PersonalRecords extends ArchCondition<JavaClass> {

    /** Names under which such things are held, here and everywhere. */
    private static final Set<String> PERSONAL = Set.of(
            "address",
            "born",
            "categories",
            "consents",
            "literacy",
            "otherNames",
            "scope",
            "secret",
            "ties",
            "token",
            "tracking",
            "withdrawn");

    PersonalRecords() {
        super("write their own toString where they hold what is a person's");
    }

    static boolean isSubject(JavaClass type) {
        return type.isRecord() && held(type).isPresent();
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        held(type)
                .filter(field -> type.isRecord() && byCompiler(type.getMethod("toString")))
                .ifPresent(field ->
                        events.add(SimpleConditionEvent.violated(field, field.getDescription() + " would be told")));
    }

    /** Types of the house speak for themselves, and a URI is a place of a host's. */
    private static boolean wouldBeTold(JavaClass type) {
        return type.getPackageName().startsWith("java.") && !type.isEquivalentTo(URI.class);
    }

    /** The one that the compiler writes is final. */
    private static boolean byCompiler(JavaMethod toString) {
        return toString.getModifiers().contains(JavaModifier.FINAL);
    }

    private static Optional<JavaField> held(JavaClass type) {
        return type.getFields().stream()
                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                .filter(field -> PERSONAL.contains(field.getName()))
                .filter(field -> wouldBeTold(field.getRawType()))
                .findFirst();
    }
}
