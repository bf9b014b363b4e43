package dev.sanad.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.Timer;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** What makes the same command give another result tomorrow, or on another thread. */
final class Forbidden {
    static final DescribedPredicate<JavaAccess<?>> CLOCK = calls(
                    "a clock is read",
                    Set.of(
                            "java.lang.System.currentTimeMillis",
                            "java.lang.System.nanoTime",
                            "java.time.Clock.system",
                            "java.time.Clock.systemDefaultZone",
                            "java.time.Clock.systemUTC",
                            "java.util.Calendar.getInstance"))
            .or(describe("it is now()", Forbidden::isNow));

    static final DescribedPredicate<JavaAccess<?>> CAST = calls(
            "dice are cast",
            Set.of("java.lang.Math.random", "java.util.Collections.shuffle", "java.util.UUID.randomUUID"));

    static final DescribedPredicate<JavaClass> DICE = resideInAPackage("java.util.random..")
            .or(assignableTo(Random.class))
            .or(assignableTo(SplittableRandom.class))
            .as("are dice");

    /** By full name, for the same methods with a locale, a zone or a charset are welcome. */
    static final DescribedPredicate<JavaAccess<?>> HABITS = describe(
            "the host's language, zone or charset is taken",
            access -> Set.of(
                            "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
                            "java.lang.String.formatted([Ljava.lang.Object;)",
                            "java.lang.String.toLowerCase()",
                            "java.lang.String.toUpperCase()",
                            "java.lang.String.getBytes()",
                            "java.util.Locale.getDefault()",
                            "java.util.Locale.getDefault(java.util.Locale$Category)",
                            "java.util.TimeZone.getDefault()",
                            "java.time.ZoneId.systemDefault()",
                            "java.nio.charset.Charset.defaultCharset()",
                            "java.text.NumberFormat.getInstance()",
                            "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)")
                    .contains(access.getTarget().getFullName()));

    static final DescribedPredicate<JavaAccess<?>> FORK = describe("work is forked", Forbidden::isFork);

    static final DescribedPredicate<JavaClass> THREADING = assignableTo(Thread.class)
            .or(assignableTo(ThreadGroup.class))
            .or(assignableTo(ThreadLocal.class))
            .or(assignableTo(Timer.class))
            .or(assignableTo(Executor.class))
            .or(assignableTo(Executors.class))
            .or(assignableTo(Future.class))
            .as("start or hold threads");

    static final DescribedPredicate<JavaClass> CHECKED = describe(
            "is checked", type -> !type.isAssignableTo(RuntimeException.class) && !type.isAssignableTo(Error.class));

    private Forbidden() {}

    private static boolean isNow(JavaAccess<?> access) {
        return access.getTarget().getName().equals("now")
                && access.getTargetOwner().getPackageName().startsWith("java.time");
    }

    private static boolean isFork(JavaAccess<?> access) {
        return Set.of("parallel", "parallelStream").contains(access.getTarget().getName())
                && access.getTargetOwner().getPackageName().startsWith("java.util");
    }

    private static DescribedPredicate<JavaAccess<?>> calls(String what, Set<String> methods) {
        return describe(
                what,
                access -> methods.contains(access.getTargetOwner().getName() + "."
                        + access.getTarget().getName()));
    }
}
