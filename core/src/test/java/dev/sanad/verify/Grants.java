package dev.sanad.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.calendar.NationalCalendars;
import dev.sanad.policy.Finding;
import dev.sanad.policy.FindingCode;
import dev.sanad.policy.Policy;
import dev.sanad.policy.PolicyLoader;
import dev.sanad.policy.StoryStep;
import dev.sanad.policy.source.Source;
import dev.sanad.policy.source.Templates;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A sound policy as a board writes it, and what becomes of it once something is changed. */
final class Grants {
    static final String TEXT = text();

    private Grants() {}

    private static String text() {
        try (InputStream file = Grants.class.getResourceAsStream("grants.yaml")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text with some words in the place of others, pair by pair. */
    static String changed(String... beforeAndAfter) {
        String text = TEXT;
        for (int pair = 0; pair < beforeAndAfter.length; pair += 2) {
            assertThat(text).contains(beforeAndAfter[pair]);
            text = text.replace(beforeAndAfter[pair], beforeAndAfter[pair + 1]);
        }
        return text;
    }

    static Policy policy(String text) {
        PolicyLoader loader = new PolicyLoader(Templates.none(), new NationalCalendars()::find);
        PolicyLoader.Loaded loaded = loader.load(Source.of("grants.yaml", text));
        assertThat(loaded).as(loaded.toString()).isInstanceOf(PolicyLoader.Loaded.Whole.class);
        return ((PolicyLoader.Loaded.Whole) loaded).policy();
    }

    static Verification verified(String text) {
        return new Verifier().verify(policy(text));
    }

    static List<Finding> found(FindingCode code, String text) {
        return verified(text).findings().stream()
                .filter(finding -> finding.code() == code)
                .toList();
    }

    /** The actions of its story, one after the other. */
    static List<String> actions(Finding finding) {
        return finding.story().stream()
                .filter(StoryStep.Acted.class::isInstance)
                .map(step -> ((StoryStep.Acted) step).action())
                .toList();
    }

    /** What is found of a kind, which must be once. */
    static Finding only(FindingCode code, String text) {
        List<Finding> found = found(code, text);
        assertThat(found).as(verified(text).findings().toString()).hasSize(1);
        return found.get(0);
    }
}
