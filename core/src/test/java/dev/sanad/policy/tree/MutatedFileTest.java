package dev.sanad.policy.tree;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.policy.source.Source;
import dev.sanad.policy.source.Templates;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** Whatever happens to a file, reading it ends in a policy or in faults. */
@Tag("slow")
class MutatedFileTest {
    private static final int TRIES = 20_000;
    private static final long SEED = 20_180_211;
    private static final List<String> PIECES = List.of(
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            ": ",
            "- ",
            "? ",
            "\n",
            "\n  ",
            "\t",
            "'",
            "\"",
            "\\",
            "\"\\x",
            "\"\\U99999999\"",
            "#",
            " #",
            "&a ",
            "*a",
            "!",
            "!!str ",
            "%",
            "---\n",
            "...\n",
            "|\n",
            ">-\n",
            "|9\n",
            "null",
            "~",
            "<<: ",
            "yes",
            "012",
            "\0",
            "\u0007",
            "\u0085",
            "\u2028",
            "\ufeff",
            "\u202e",
            "\u2067",
            "\u2069",
            "\u200c",
            "\ud83d",
            "😀",
            "م",
            "٣",
            "extends: {id: base, version: 7}\n",
            "template: yes\n",
            "hu: ",
            "by: owner",
            "1/2",
            "2018-02-11",
            "@",
            "`");

    private final Random random = new Random(SEED);
    private int whole;
    private int faults;

    @Test
    void no_mutation_of_a_file_makes_reading_throw(TestReporter reporter) {
        long start = System.nanoTime();
        String json = Files.form(Files.POLICY);
        for (int i = 0; i < TRIES; i++) {
            boolean isJson = i % 3 == 0;
            read(isJson ? "f.json" : "f.yaml", mutated(isJson ? json : Files.POLICY));
        }
        long milliseconds = (System.nanoTime() - start) / 1_000_000;
        reporter.publishEntry(
                "mutations", TRIES + " in " + milliseconds + " ms, whole " + whole + ", faults " + faults);
        assertThat(whole).isGreaterThan(TRIES / 100);
        assertThat(faults).isGreaterThan(TRIES / 2);
    }

    private String mutated(String text) {
        StringBuilder file = new StringBuilder(text);
        for (int i = random.nextInt(4); i >= 0; i--) {
            int at = random.nextInt(file.length());
            switch (random.nextInt(4)) {
                case 0 -> file.insert(at, PIECES.get(random.nextInt(PIECES.size())));
                case 1 -> file.deleteCharAt(at);
                case 2 -> file.delete(at, Math.min(file.length() - 1, at + random.nextInt(40)));
                default -> file.insert(at, text, at % text.length(), Math.min(text.length(), at % text.length() + 40));
            }
        }
        return file.toString();
    }

    private void read(String name, String text) {
        Parsed<Toy.Policy> parsed = new Reading(Files.templates(Files.TEMPLATE)).read(Source.of(name, text), Toy::bind);
        if (parsed instanceof Parsed.Whole<Toy.Policy> good) {
            whole++;
            Source again = Source.of("again.json", good.canonical());
            assertThat(Files.form(again, Templates.none())).isEqualTo(good.canonical());
        } else if (parsed instanceof Parsed.Faulty<Toy.Policy> faulty) {
            faults += faulty.faults().size();
            assertThat(faulty.faults()).isNotEmpty().isSorted();
        }
    }
}
