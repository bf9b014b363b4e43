package dev.sanad.beneficiary.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The lists of the rules, in the letters in which keys are written. */
record NameLists(int version, Arabic arabic, Latin latin) {

    record Arabic(
            Set<String> first,
            Set<String> second,
            Set<String> suffixes,
            Set<String> titles,
            Map<String, String> spellings) {}

    record Latin(Set<String> titles, List<Set<String>> nicknames) {}

    static NameLists shipped() {
        Properties lists = new Properties();
        try (InputStream file = NameLists.class.getResourceAsStream("names.properties")) {
            if (file == null) {
                throw new IllegalStateException("names.properties is missing from the library");
            }
            lists.load(new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new NameLists(Integer.parseInt(lists.getProperty("version", "0")), arabic(lists), latin(lists));
    }

    private static Arabic arabic(Properties lists) {
        UnaryOperator<String> letters = ArabicLetters::canonical;
        Map<String, String> spellings = words(lists, "spellings", letters).stream()
                .map(pair -> pair.split(":"))
                .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));
        return new Arabic(
                words(lists, "compound.first", letters),
                words(lists, "compound.second", letters),
                words(lists, "suffixes", letters),
                words(lists, "titles", letters),
                spellings);
    }

    private static Latin latin(Properties lists) {
        List<Set<String>> groups = Arrays.stream(
                        lists.getProperty("latin.nicknames", "").split(";"))
                .map(group -> split(group, UnaryOperator.identity()))
                .toList();
        return new Latin(words(lists, "latin.titles", UnaryOperator.identity()), groups);
    }

    private static Set<String> words(Properties lists, String key, UnaryOperator<String> letters) {
        return split(lists.getProperty(key, ""), letters);
    }

    private static Set<String> split(String line, UnaryOperator<String> letters) {
        return Arrays.stream(line.strip().split(" +")).map(letters).collect(Collectors.toUnmodifiableSet());
    }
}
