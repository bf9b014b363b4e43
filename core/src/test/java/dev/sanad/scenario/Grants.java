package dev.sanad.scenario;

import dev.sanad.calendar.NationalCalendars;
import dev.sanad.policy.Policy;
import dev.sanad.policy.PolicyLoader;
import dev.sanad.policy.source.Source;
import dev.sanad.policy.source.Templates;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A small foundation's policy of grants, as it is or with something changed. */
final class Grants {
    private Grants() {}

    static Policy policy() {
        return policy(text());
    }

    /** With each first text replaced by the second, pair by pair. */
    static Policy changed(String... pairs) {
        String text = text();
        for (int i = 0; i < pairs.length; i += 2) {
            if (!text.contains(pairs[i])) {
                throw new IllegalArgumentException("pairs: does not stand in the policy: " + pairs[i]);
            }
            text = text.replace(pairs[i], pairs[i + 1]);
        }
        return policy(text);
    }

    private static Policy policy(String text) {
        PolicyLoader loader = new PolicyLoader(Templates.none(), new NationalCalendars()::find);
        return ((PolicyLoader.Loaded.Whole) loader.load(Source.of("grants.yaml", text))).policy();
    }

    private static String text() {
        try (InputStream file = Grants.class.getResourceAsStream("/dev/sanad/scenario/grants.yaml")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An application that lies before the council. */
    static ScenarioScript beforeCouncil() {
        return ScenarioScript.named("an application", "2026-11-23 10:00")
                .lodge("small-grant")
                .with("turnover", "1000")
                .papers("budget")
                .act("assign")
                .with("assigned", "reviewer")
                .act("review")
                .by("assigned")
                .with("opinion", "yes");
    }
}
