package dev.sanad.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Set;

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

    private static final Set<String> CLOCKS = Set.of(
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.time.Clock.system",
            "java.time.Clock.systemDefaultZone",
            "java.time.Clock.systemUTC",
            "java.util.Calendar.getInstance");

    private static final Set<String> DICE =
            Set.of("java.lang.Math.random", "java.util.Collections.shuffle", "java.util.UUID.randomUUID");

    private static final Set<String> FORKS = Set.of("parallel", "parallelStream");

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
                .accessTargetWhere(calls("a clock", CLOCKS).or(describe("now()", CoreRules::isNow)))
                .orShould()
                .callConstructor(java.util.Date.class);
    }

    static ArchRule noChance() {
        return noClasses()
                .should()
                .accessTargetWhere(calls("dice", DICE))
                .orShould()
                .dependOnClassesThat(resideInAnyPackage("java.util.random..")
                        .or(named("java.util.Random", "java.util.SplittableRandom"))
                        .or(named("java.security.SecureRandom", "java.util.concurrent.ThreadLocalRandom")));
    }

    static ArchRule noThread() {
        return noClasses()
                .should()
                .accessTargetWhere(describe("a fork", CoreRules::isFork))
                .orShould()
                .dependOnClassesThat(describe("start or hold threads", CoreRules::isThreading));
    }

    static ArchRule noStaticState() {
        return classes().should(new StaticState());
    }

    static ArchRule noSql() {
        return noClasses().should().dependOnClassesThat(resideInAnyPackage("java.sql..", "javax.sql.."));
    }

    public static ArchRule noCheckedExceptionOnPorts() {
        return methods()
                .that()
                .areDeclaredInClassesThat(describe("are public interfaces", CoreRules::isPort))
                .should()
                .notDeclareThrowableOfType(describe("checked", CoreRules::isChecked));
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

    private static boolean isChecked(JavaClass type) {
        return !type.isAssignableTo(RuntimeException.class) && !type.isAssignableTo(Error.class);
    }

    private static boolean isNow(JavaAccess<?> access) {
        return access.getTarget().getName().equals("now")
                && access.getTargetOwner().getPackageName().startsWith("java.time");
    }

    private static boolean isFork(JavaAccess<?> access) {
        return FORKS.contains(access.getTarget().getName())
                && access.getTargetOwner().getPackageName().startsWith("java.util");
    }

    private static boolean isThreading(JavaClass type) {
        return type.isAssignableTo(Thread.class)
                || type.isAssignableTo(ThreadGroup.class)
                || type.isAssignableTo(ThreadLocal.class)
                || type.isAssignableTo(java.util.Timer.class)
                || type.isAssignableTo(java.util.concurrent.Executor.class)
                || type.isAssignableTo(java.util.concurrent.Future.class)
                || type.isAssignableTo(java.util.concurrent.Executors.class);
    }

    private static DescribedPredicate<JavaAccess<?>> calls(String what, Set<String> methods) {
        return describe(
                what,
                access -> methods.contains(access.getTargetOwner().getName() + "."
                        + access.getTarget().getName()));
    }

    private static DescribedPredicate<JavaClass> named(String... names) {
        return describe("are dice", type -> Set.of(names).contains(type.getName()));
    }
}
