package dev.sanad.calendar;

import dev.sanad.kernel.Refusal;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** Parses a file of ours: bounded, every scalar a text, without anchors, aliases and tags. */
final class YamlText {
    private static final int LONGEST = 1_000_000;
    private static final int DEEPEST = 8;

    private YamlText() {}

    static FileNode parse(String text) {
        if (text.length() > LONGEST) {
            throw unreadable(Optional.empty());
        }
        LoadSettings settings =
                LoadSettings.builder().setSchema(new FailsafeSchema()).build();
        try {
            // Events are read without recursion, so a file that is too deep is refused before it can overflow the
            // stack.
            check(events(settings, text));
            return new Composer(settings, events(settings, text))
                    .getSingleNode()
                    .map(root -> new FileNode("calendar", root))
                    .orElseThrow(() -> unreadable(Optional.empty()));
        } catch (MarkedYamlEngineException broken) {
            throw unreadable(broken.getProblemMark());
        } catch (YamlEngineException broken) {
            throw unreadable(Optional.empty());
        }
    }

    private static ParserImpl events(LoadSettings settings, String text) {
        return new ParserImpl(settings, new StreamReader(settings, text));
    }

    private static void check(ParserImpl events) {
        int depth = 0;
        while (events.hasNext()) {
            Event event = events.next();
            depth += event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
            if (depth > DEEPEST || forbidden(event)) {
                throw unreadable(event.getStartMark());
            }
        }
    }

    private static boolean forbidden(Event event) {
        boolean tagged = (event instanceof ScalarEvent scalar && scalar.getTag().isPresent())
                || (event instanceof CollectionStartEvent start
                        && start.getTag().isPresent());
        boolean anchored = event instanceof NodeEvent node && node.getAnchor().isPresent();
        return tagged || anchored || event instanceof AliasEvent;
    }

    private static UnfitException unreadable(Optional<Mark> where) {
        return new UnfitException(where, Refusal.of(CalendarRefusal.FILE_UNREADABLE));
    }
}
