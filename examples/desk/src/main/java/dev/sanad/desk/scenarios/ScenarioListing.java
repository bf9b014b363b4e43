package dev.sanad.desk.scenarios;

import dev.sanad.kernel.Argument;
import dev.sanad.kernel.Language;
import dev.sanad.policy.source.Place;
import dev.sanad.text.Messages;
import dev.sanad.text.MonthSystem;
import dev.sanad.text.Style;
import java.io.PrintWriter;
import java.time.ZoneOffset;
import java.util.Map;

/** Scenarios for people: of those that failed where, what came otherwise and the way there; how many; the coverage. */
public final class ScenarioListing {
    private final Language language;

    public ScenarioListing(Language language) {
        this.language = language;
    }

    public void print(PlayedFile played, boolean covering, PrintWriter out) {
        played.failed().forEach(result -> {
            result.place().ifPresent(place -> out.println(where(place)));
            out.println(result.describe(language));
            out.println();
        });
        Style style = Style.of(language, MonthSystem.GREGORIAN, ZoneOffset.UTC);
        out.println(Messages.shipped()
                .write(
                        "scenario.summary",
                        Map.of(
                                "all", Argument.number(played.results().size()),
                                "failed", Argument.number(played.failed().size())),
                        style));
        if (covering) {
            out.println(played.coverage().describe(played.policy(), language));
        }
    }

    private static String where(Place place) {
        return place.file() + ":" + place.line() + ":" + place.column() + ":";
    }
}
