package dev.sanad.architecture;

import static com.tngtech.archunit.core.domain.JavaModifier.PROTECTED;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.stream.Stream;

/** What a host must have on its class path to use a type: supertypes, fields, parameters, results, with their arguments. */
final class PublicSignature extends ArchCondition<JavaClass> {
    private final DescribedPredicate<JavaClass> foreign;

    PublicSignature(DescribedPredicate<JavaClass> foreign) {
        super("not show classes that %s", foreign.getDescription());
        this.foreign = foreign;
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        Stream<JavaType> supertypes = Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream());
        report(type, type.getName(), supertypes, events);
        report(type, type.getName(), type.getTypeParameters().stream(), events);
        type.getMembers().stream()
                .filter(PublicSignature::isVisible)
                .forEach(member -> report(member, member.getFullName(), types(member), events));
    }

    private void report(Object subject, String name, Stream<? extends JavaType> shown, ConditionEvents events) {
        shown.flatMap(type -> type.getAllInvolvedRawTypes().stream())
                .filter(foreign)
                .distinct()
                .map(type -> SimpleConditionEvent.violated(subject, name + " shows " + type.getName()))
                .forEach(events::add);
    }

    private static boolean isVisible(JavaMember member) {
        return member.getModifiers().contains(PUBLIC) || member.getModifiers().contains(PROTECTED);
    }

    private static Stream<JavaType> types(JavaMember member) {
        return member instanceof JavaField field ? Stream.of(field.getType()) : types((JavaCodeUnit) member);
    }

    private static Stream<JavaType> types(JavaCodeUnit code) {
        return Stream.of(
                        Stream.of(code.getReturnType()),
                        code.getParameterTypes().stream(),
                        code.getTypeParameters().stream(),
                        code.getExceptionTypes().stream())
                .flatMap(types -> types);
    }
}
