package dev.sanad.text;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * A message in one language, as ICU reads it.
 *
 * @param pattern its words
 * @param names of all its arguments
 * @param counts of those that choose a plural
 * @param keywords of those that choose words: what they tell apart
 */
record Template(String pattern, Set<String> names, Set<String> counts, Map<String, Set<String>> keywords) {

    /** Refuses what ICU cannot read with {@link IllegalArgumentException}. */
    static Template of(String pattern) {
        MessagePattern parsed = new MessagePattern(pattern);
        Set<String> names = new HashSet<>();
        Set<String> counts = new HashSet<>();
        Map<String, Set<String>> keywords = new HashMap<>();
        for (int i = 0; i < parsed.countParts(); i++) {
            if (parsed.getPartType(i) == Part.Type.ARG_START) {
                String name = parsed.getSubstring(parsed.getPart(i + 1));
                ArgType type = parsed.getPart(i).getArgType();
                names.add(name);
                if (type == ArgType.PLURAL) {
                    counts.add(name);
                } else if (type == ArgType.SELECT) {
                    keywords.computeIfAbsent(name, any -> new HashSet<>()).addAll(selectors(parsed, i));
                }
            }
        }
        return new Template(pattern, Set.copyOf(names), Set.copyOf(counts), Map.copyOf(keywords));
    }

    /** A format is made each time, because ICU's are not safe for several threads. */
    String fill(Map<String, Object> values, ULocale locale) {
        return new MessageFormat(pattern, locale).format(values).strip();
    }

    static Set<String> selectors(MessagePattern parsed, int argument) {
        Set<String> found = new HashSet<>();
        int limit = parsed.getLimitPartIndex(argument);
        for (int i = argument + 2; i < limit; i = parsed.getLimitPartIndex(i + 1) + 1) {
            found.add(parsed.getSubstring(parsed.getPart(i)));
        }
        return found;
    }
}
