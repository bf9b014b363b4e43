package dev.sanad.beneficiary.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Pairs of names that people who know the languages have judged. */
class NameVectorsTest {
    private static final Names NAMES = Names.shipped();

    @ParameterizedTest
    @CsvFileSource(resources = "names.csv", numLinesToSkip = 1, ignoreLeadingAndTrailingWhitespace = false)
    void pair_is_the_same_perhaps_the_same_or_different_as_people_judged(
            String id, String lang, String a, String b, String label, String rule) {
        NameComparison comparison = NAMES.compare(a, b).orThrow();

        assertThat(comparison.likeness().code())
                .as("%s %s", rule, comparison.reasons())
                .isEqualTo(label);
        assertThat(NAMES.compare(b, a).orThrow()).isEqualTo(comparison);
        assertThat(strict(a).equals(strict(b))).isEqualTo(label.equals("same"));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "names.csv", numLinesToSkip = 1, ignoreLeadingAndTrailingWhitespace = false)
    void names_that_are_alike_are_found_under_one_key(
            String id, String lang, String a, String b, String label, String rule) {
        Set<String> shared = new HashSet<>(NAMES.keys(a).orThrow().search());
        shared.retainAll(NAMES.keys(b).orThrow().search());

        if (!label.equals("different")) {
            assertThat(shared).as(rule).isNotEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            محمد بنت علي|محمد علي|maybe
            الشيخ سالم العتيبي|سالم العتيبي|maybe
            محمد سالم العتيبي|محمد العتيبي|maybe
            عبداله کریمی|عبدالله کریمی|maybe
            سليمن|سليمان|maybe
            عزت|عزة|maybe
            ذو الفقار|ذوالفقار|same
            محمد ابن سالم|محمد بن سالم|same
            رضائی|رضایی|same
            کريمى نيا|کریمی‌نیا|same
            محمد أبو عبد الرحمن|محمد أبو عبدالرحمن|same
            محمد أبو عبد الرحمن|محمد أبوعبدالرحمن|same
            أم عبد الرحمن|ام عبدالرحمن|same
            أبو نور الدين|أبو نورالدين|same
            أبو عبد الله|أبو عبدالله|same
            عبد الله الدين|عبدالله الدين|same
            أبو ذو الفقار|أبو ذوالفقار|same
            هشام عبد الله|هشام عبدالله|same
            هشام علي|هشامعلي|maybe
            علي ـ حسن|علي حسن|same
            علي ً حسن|علي حسن|same
            عليﹰ حسن|علي حسن|same
            علي حسن ـ|علي حسن|same
            علي.|علي|maybe
            عبد-الرحمن|عبدالرحمن|maybe
            محمد، علي|محمد علي|maybe
            Dr.Kovács János|Kovács János|same
            dr.Nagy|Nagy|same
            ifj.Nagy Péter|ifj. Nagy Péter|same
            O´Brien|O'Brien|same
            عبدالعزيز آل الشيخ|عبدالعزيز الشيخ|different
            آل الشيخ|الشيخ|different
            أمل|أمال|different
            سالم بن محمد العتيبي|محمد بن سالم العتيبي|different
            Prof. Dr. Szabó Péter|SZABÓ PÉTER|same
            Kovács – Nagy Éva|Kovács-Nagy Éva|same
            Kovács Jánosné|Kovács János|different
            Szabó Péter|Péter Szabó|maybe
            أمير|Amir|maybe
            أمير|Amira|different
            أميرة|Amira|maybe
            أميرة|Amir|different
            سعيد|Saida|different
            Amir|Amira|different
            لبنى|Lubna|maybe
            لبنى|Lubn|different
            Tóth Anna|Toth Anna|maybe
            Kor Anna|Kór Anna|different
            Vass Kiss Ágnes|Vasskiss Ágnes|maybe
            Horváth Katalin|Horváth Kati|maybe
            Muhammad|Mohamed|maybe
            Yousef|Yusuf|maybe
            Layla|Leila|maybe
            Sulaiman|Soleiman|maybe
            Abd al-Aziz|Abdulaziz|maybe
            Abdurrahman|Abdul Rahman|maybe
            Hamza|Hamzah|maybe
            Saad|Saeed|different
            Jamal|Jamil|different
            Farid|Farida|different
            Zaid|Ziad|different
            حسین|Hossein|maybe
            علیرضا|Alireza|maybe
            عبدالرحمن القحطاني|Abdulrahman Al-Qahtani|maybe
            سعيد|Saad|different
            أميرة|Amir|different
            """)
    void other_pairs_follow_the_same_rules(String one, String other, String likeness) {
        assertThat(NAMES.compare(one, other).orThrow().likeness().code()).isEqualTo(likeness);
        names_that_are_alike_are_found_under_one_key("", "", one, other, likeness, "");
    }

    @ParameterizedTest
    @CsvSource({
        "' ',name-empty",
        "2,name-empty",
        "\u3164,name-empty",
        "\u115F,name-empty",
        "\u06E5\u06E6 .,name-empty",
        "mаria,name-scripts-mixed",
        "محمد Smith,name-scripts-mixed",
        "a\\u0000b,name-character-unknown",
        "\\uD800a,name-character-unknown"
    })
    void what_is_no_name_is_refused_with_its_reason(String written, String code) {
        String name = written.replace("\\u0000", "\u0000").replace("\\uD800", "\uD800");
        assertThat(NAMES.keys(name).refused().orElseThrow().code().id()).isEqualTo(code);
        assertThat(NAMES.compare("Anna", name).refused()).isPresent();
    }

    @Test
    void ten_thousand_characters_are_no_name() {
        assertThat(NAMES.keys("a".repeat(10_000)).refused().orElseThrow().code())
                .isEqualTo(NameRefusal.TOO_LONG);
    }

    @Test
    void keys_show_nothing_of_the_name() {
        assertThat(NAMES.keys("Kovács Éva").orThrow()).hasToString("name keys of version 2");
    }

    private static String strict(String name) {
        return NAMES.keys(name).orThrow().strict();
    }
}
