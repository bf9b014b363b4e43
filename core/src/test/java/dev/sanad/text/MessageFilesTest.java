package dev.sanad.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.text.PluralRules;
import dev.sanad.kernel.Language;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Holds the four message files against each other and against the table of arguments. */
class MessageFilesTest {
    /** The same in Hungarian as in English, and rightly so. */
    private static final Set<String> SAME_AS_ENGLISH =
            Set.of("chart.percent", "date.beside", "list.pair", "refusal.cited", "moment.done", "story.input");

    private final Catalogue catalogue = Catalogue.shipped();
    private final ArgumentTable table = new ArgumentTable();

    @ParameterizedTest
    @EnumSource
    void every_language_has_the_keys_of_the_table_and_no_other(Language language) {
        assertThat(keys(language)).containsExactlyElementsOf(table.keys());
        assertThat(keys(language)).hasSizeGreaterThan(130);
    }

    @ParameterizedTest
    @EnumSource
    void no_key_is_written_twice_in_a_file(Language language) {
        assertThat(keysAsWritten("messages_" + language.tag() + ".properties")).doesNotHaveDuplicates();
        assertThat(keysAsWritten("arguments.properties")).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void every_message_uses_exactly_the_arguments_of_the_table(Language language) {
        for (String key : table.keys()) {
            assertThat(template(key, language).names())
                    .as(key)
                    .allMatch(name -> name.matches("[a-z_]+"))
                    .extracting(Sentence::outside)
                    .containsExactlyInAnyOrderElementsOf(table.arguments(key));
        }
    }

    @ParameterizedTest
    @EnumSource
    void counts_and_only_they_choose_plurals_and_whatever_may_be_absent_has_words_for_it(Language language) {
        for (String key : table.keys()) {
            Template template = template(key, language);
            assertThat(template.counts())
                    .as(key)
                    .extracting(Sentence::outside)
                    .containsExactlyInAnyOrderElementsOf(table.argumentsOfKind(key, "count"));
            assertThat(template.keywords().keySet())
                    .as(key)
                    .containsExactlyInAnyOrderElementsOf(table.argumentsOfKind(key, "keyword|.*[?]"));
            for (String absent : table.argumentsOfKind(key, ".*[?]")) {
                assertThat(template.keywords().get(absent)).as(key).contains("none");
            }
        }
    }

    @Test
    void every_kind_in_the_table_is_known() {
        for (String key : table.keys()) {
            assertThat(table.kinds(key))
                    .as(key)
                    .allMatch(kind -> ArgumentTable.knownKinds().contains(kind.replace("?", "")));
        }
    }

    @Test
    void a_plural_in_arabic_has_words_for_all_six_classes() {
        Set<String> classes = PluralRules.forLocale(Language.ARABIC.locale()).getKeywords();
        assertThat(classes).hasSize(6);
        for (String key : table.keys()) {
            for (Set<String> plural : plurals(template(key, Language.ARABIC))) {
                assertThat(plural).as(key).containsExactlyInAnyOrderElementsOf(classes);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ENGLISH")
    void no_text_was_left_in_english(Language language) {
        for (String key : table.keys()) {
            String english = template(key, Language.ENGLISH).pattern();
            if (!SAME_AS_ENGLISH.contains(key)) {
                assertThat(template(key, language).pattern()).as(key).isNotEqualTo(english);
            }
        }
    }

    private List<Set<String>> plurals(Template template) {
        MessagePattern parsed = new MessagePattern(template.pattern());
        List<Set<String>> plurals = new ArrayList<>();
        for (int i = 0; i < parsed.countParts(); i++) {
            if (parsed.getPartType(i) == Part.Type.ARG_START
                    && parsed.getPart(i).getArgType() == ArgType.PLURAL) {
                plurals.add(new HashSet<>(Template.selectors(parsed, i)));
            }
        }
        return plurals;
    }

    private Template template(String key, Language language) {
        return catalogue.find(key, language).orElseThrow(() -> new AssertionError(key + " in " + language));
    }

    private Set<String> keys(Language language) {
        return Catalogue.load("messages_" + language.tag() + ".properties").stringPropertyNames().stream()
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> keysAsWritten(String file) {
        return Resources.lines(file)
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('=')).strip())
                .toList();
    }
}
