package dev.sanad.calendar;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;

/** A map in a calendar file, its keys in order. */
record FileMap(FileNode self, Map<String, FileNode> values) {

    static FileMap of(FileNode self, MappingNode mapping) {
        Map<String, FileNode> values = new LinkedHashMap<>();
        for (NodeTuple pair : mapping.getValue()) {
            FileNode name = new FileNode(self.key(), pair.getKeyNode());
            String key = name.text();
            if (values.put(key, new FileNode(key, pair.getValueNode())) != null) {
                throw name.fault(CalendarRefusal.FILE_UNREADABLE, key);
            }
        }
        return new FileMap(self, values);
    }

    /** Refuses the first key that is not one of these. */
    FileMap only(Set<String> keys) {
        values.forEach((key, value) -> {
            if (!keys.contains(key)) {
                throw value.fault(CalendarRefusal.FILE_KEY_UNKNOWN, key);
            }
        });
        return this;
    }

    Optional<FileNode> optional(String key) {
        return Optional.ofNullable(values.get(key));
    }

    FileNode required(String key) {
        return optional(key).orElseThrow(() -> self.fault(CalendarRefusal.FILE_KEY_MISSING, key));
    }

    Collection<FileNode> all() {
        return values.values();
    }
}
