package dev.sanad.verify;

import dev.sanad.lifecycle.FactType;
import dev.sanad.lifecycle.FactValue;
import dev.sanad.lifecycle.Setting;
import dev.sanad.lifecycle.Test;
import dev.sanad.lifecycle.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The values of a fact in classes: two values share one if no condition of the policy tells them apart. Class 0 is the
 * unknown value.
 */
final class Partition {
    static final int UNKNOWN = 0;

    private final List<Test> tests;
    private final List<Optional<FactValue>> samples = new ArrayList<>();
    private final List<List<Truth>> answers = new ArrayList<>();
    private final int[] known;

    Partition(Optional<FactType> type, Set<Test> asked, Setting setting) {
        this.tests = List.copyOf(asked);
        add(Optional.empty());
        List<FactValue> values =
                type.map(each -> new Samples(asked, setting).of(each)).orElse(List.of());
        this.known = values.stream()
                .mapToInt(value -> add(Optional.of(value)))
                .distinct()
                .toArray();
    }

    private int add(Optional<FactValue> value) {
        int at = answers.indexOf(answersFor(value));
        if (at >= 0) {
            return at;
        }
        samples.add(value);
        answers.add(answersFor(value));
        return samples.size() - 1;
    }

    private List<Truth> answersFor(Optional<FactValue> value) {
        return tests.stream().map(test -> test.judge(value)).toList();
    }

    /** How many classes there are, the unknown value's among them. */
    int size() {
        return samples.size();
    }

    /** The classes that a value which is known can be of; none if there is no value to give. */
    int[] known() {
        return known;
    }

    int classOf(Optional<FactValue> value) {
        return classOf(answersFor(value));
    }

    /** The class whose values pass the tests so. */
    int classOf(List<Truth> passed) {
        int at = answers.indexOf(passed);
        if (at < 0) {
            throw new IllegalArgumentException("passed: by no value");
        }
        return at;
    }

    List<Test> tests() {
        return tests;
    }

    Truth truth(int ofClass, Test test) {
        return answers.get(ofClass).get(tests.indexOf(test));
    }

    /** Some value of the class; empty for the unknown one. */
    Optional<FactValue> sample(int ofClass) {
        return samples.get(ofClass);
    }

    @Override
    public String toString() {
        return IntStream.range(0, size()).mapToObj(this::sample).toList().toString();
    }
}
