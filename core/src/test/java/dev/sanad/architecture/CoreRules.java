package dev.sanad.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

/** What core promises its hosts; several promises suit an adapter too. */
public final class CoreRules {
    private static final String[] ALLOWED = {
        "java..",
        "javax.crypto..",
        "com.google.common..",
        "com.google.i18n.phonenumbers..",
        "com.ibm.icu..",
        "dev.sanad..",
        "jakarta.validation..",
        "org.apache.commons.statistics..",
        "org.iban4j..",
        "org.joda.money..",
        "org.jspecify..",
        "org.slf4j..",
        "org.snakeyaml.engine.."
    };

    private CoreRules() {}

    public static ArchRule noCycleBetweenPackages() {
        SliceAssignment byPackage = new SliceAssignment() {
            @Override
            public String getDescription() {
                return "packages";
            }

            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                return SliceIdentifier.of(type.getPackageName());
            }
        };
        return slices().assignedFrom(byPackage).should().beFreeOfCycles();
    }

    static ArchRule order(String root) {
        return classes().should(new PackageOrder(root, PackageOrder.OF_CORE));
    }

    static ArchRule onlyAllowedLibraries() {
        return classes().should().onlyDependOnClassesThat(resideInAnyPackage(ALLOWED));
    }

    static ArchRule nothingForeignInPublicSignatures() {
        return classes()
                .that(describe("are public", CoreRules::isPublic))
                .should(new PublicSignature(resideInAnyPackage("com.google..", "com.ibm.icu..", "org.snakeyaml..")));
    }

    static ArchRule noClock() {
        return noClasses()
                .should()
                .accessTargetWhere(Forbidden.CLOCK)
                .orShould()
                .callConstructor(java.util.Date.class);
    }

    static ArchRule noChance() {
        return noClasses().should().accessTargetWhere(Forbidden.CAST).orShould().dependOnClassesThat(Forbidden.DICE);
    }

    /** A message or a file must not change with the machine it is made on. */
    public static ArchRule noHostHabits() {
        return noClasses().should().accessTargetWhere(Forbidden.HABITS);
    }

    static ArchRule noThread() {
        return noClasses()
                .should()
                .accessTargetWhere(Forbidden.FORK)
                .orShould()
                .dependOnClassesThat(Forbidden.THREADING);
    }

    static ArchRule noStaticState() {
        return classes().should(new StaticState());
    }

    /** What ends in a log says nothing of a person. */
    public static ArchRule personalRecordsTellNothing() {
        return classes().should(new PersonalRecords());
    }

    static ArchRule noSql() {
        return noClasses().should().dependOnClassesThat(resideInAnyPackage("java.sql..", "javax.sql.."));
    }

    public static ArchRule noCheckedExceptionOnPorts() {
        return methods()
                .that()
                .areDeclaredInClassesThat(describe("are public interfaces", CoreRules::isPort))
                .should()
                .notDeclareThrowableOfType(Forbidden.CHECKED);
    }

    public static ArchRule noStandardStream() {
        return GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
    }

    static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(CoreRules::isPublic).orElse(true);
    }

    static boolean isPort(JavaClass type) {
        return type.isInterface() && isPublic(type);
    }
}
