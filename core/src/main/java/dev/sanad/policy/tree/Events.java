package dev.sanad.policy.tree;

import dev.sanad.policy.source.Expected;
import dev.sanad.policy.source.Fault;
import dev.sanad.policy.source.FaultCode;
import dev.sanad.policy.source.Place;
import java.util.Iterator;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** The parser's events, one by one, within the limits; the first error of syntax ends them. */
final class Events {
    private final String file;
    private final String text;
    private final Iterator<Event> events;
    private Position last;
    private int nodes;

    Events(String file, String text) {
        this.file = file;
        this.text = text;
        this.last = new Position(file, 1, 1);
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setCodePointLimit(Limits.BYTES)
                .build();
        this.events = new ParserImpl(settings, new StreamReader(settings, text));
    }

    /** Nothing that follows can be read. */
    static final class End extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Fault fault;

        End(Fault fault) {
            super(fault.code().id(), null, false, false);
            this.fault = fault;
        }

        Fault fault() {
            return fault;
        }
    }

    Event next() {
        try {
            Event event = events.next();
            last = at(event.getStartMark());
            count(event);
            return event;
        } catch (MarkedYamlEngineException wrong) {
            throw new End(syntax(wrong));
        } catch (YamlEngineException | NumberFormatException wrong) {
            // The parser has no mark for either; the latter is what it makes of an escape beyond the last character.
            throw new End(new Fault(FaultCode.SYNTAX, last.at(Path.ROOT), Expected.NOTHING));
        }
    }

    Position position(Event event) {
        return at(event.getStartMark());
    }

    private void count(Event event) {
        nodes += event instanceof NodeEvent ? 1 : 0;
        if (nodes > Limits.NODES) {
            throw new End(
                    new Fault(FaultCode.TOO_LARGE, last.at(Path.ROOT), Expected.of("<= " + Limits.NODES + " nodes")));
        }
    }

    private Fault syntax(MarkedYamlEngineException wrong) {
        String found =
                wrong.getProblemMark().map(mark -> Lines.rest(text, mark)).orElse("");
        Place place = at(wrong.getProblemMark()).at(Path.ROOT);
        return new Fault(FaultCode.SYNTAX, place, Expected.of(wrong.getProblem()), found);
    }

    private Position at(Optional<Mark> mark) {
        return mark.map(here -> new Position(file, here.getLine() + 1, here.getColumn() + 1))
                .orElse(last);
    }
}
