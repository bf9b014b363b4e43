package dev.sanad.calendar;

import dev.sanad.kernel.Refusal;
import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A value in a calendar file, and the key it stands under. */
record FileNode(String key, Node node) {

    String text() {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return scalar.getValue();
        }
        throw unfit();
    }

    <T> T read(Function<String, Optional<T>> reader) {
        return reader.apply(text()).orElseThrow(this::unfit);
    }

    /** For readers of the JDK, which throw where the text does not fit. */
    <T> T parse(Function<String, T> reader) {
        return fit(() -> reader.apply(text()));
    }

    <T> T fit(Supplier<T> value) {
        try {
            return value.get();
        } catch (IllegalArgumentException | DateTimeException misfit) {
            throw unfit();
        }
    }

    boolean yes() {
        return read(text -> switch (text) {
            case "yes" -> Optional.of(true);
            case "no" -> Optional.of(false);
            default -> Optional.empty();
        });
    }

    List<FileNode> list() {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream()
                    .map(item -> new FileNode(key, item))
                    .toList();
        }
        throw unfit();
    }

    FileMap map() {
        if (node instanceof MappingNode mapping) {
            return FileMap.of(this, mapping);
        }
        throw unfit();
    }

    UnfitException unfit() {
        return fault(CalendarRefusal.FILE_VALUE_UNFIT, key);
    }

    UnfitException fault(CalendarRefusal why, String named) {
        return new UnfitException(node.getStartMark(), Refusal.of(why).with("key", named));
    }
}
