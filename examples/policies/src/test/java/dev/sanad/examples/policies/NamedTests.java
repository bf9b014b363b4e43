package dev.sanad.examples.policies;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tests whose names begin with the rules they hold, such as {@code HAR_09_and_18_all_eight_channels…}. */
final class NamedTests {

    private static final Pattern NAME = Pattern.compile("([A-Z]{3})_(\\d\\d)((?:_and_\\d\\d)*)_.*");
    private static final List<Class<?>> SUITES = List.of(
            HarakiyaRulesTest.class,
            SafeTreatmentRulesTest.class,
            BehzistiRulesTest.class,
            CsagyiRulesTest.class,
            SurveyRulesTest.class,
            UpkeepRulesTest.class);

    private NamedTests() {}

    /** By id of the rule, the tests: class and name. */
    static Map<String, TreeSet<String>> byRule() {
        Map<String, TreeSet<String>> tests = new LinkedHashMap<>();
        SUITES.forEach(suite -> methods(suite)
                .forEach(method -> rules(method.getName())
                        .forEach(rule -> tests.computeIfAbsent(rule, first -> new TreeSet<>())
                                .add(suite.getSimpleName() + "." + method.getName()))));
        return tests;
    }

    private static Stream<Method> methods(Class<?> suite) {
        return Stream.concat(Stream.of(suite), Arrays.stream(suite.getDeclaredClasses()))
                .flatMap(each -> Arrays.stream(each.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Test.class));
    }

    static List<String> rules(String test) {
        Matcher name = NAME.matcher(test);
        List<String> rules = new ArrayList<>();
        if (name.matches()) {
            rules.add(name.group(1) + "-" + name.group(2));
            Pattern.compile("\\d\\d")
                    .matcher(name.group(3))
                    .results()
                    .forEach(more -> rules.add(name.group(1) + "-" + more.group()));
        }
        return rules;
    }
}
