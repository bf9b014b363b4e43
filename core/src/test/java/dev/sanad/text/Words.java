package dev.sanad.text;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part;
import java.util.ArrayList;
import java.util.List;

/** What stands in a message beside its arguments, in all its branches. */
final class Words {

    private Words() {}

    static List<String> of(Template template) {
        MessagePattern parsed = new MessagePattern(template.pattern());
        List<String> words = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < parsed.countParts(); i++) {
            Part part = parsed.getPart(i);
            switch (part.getType()) {
                case ARG_START, MSG_LIMIT, REPLACE_NUMBER ->
                    words.add(template.pattern().substring(from, Math.max(from, part.getIndex())));
                default -> {}
            }
            from = Math.max(from, part.getLimit());
        }
        words.removeIf(String::isBlank);
        return words;
    }

    static String all(Template template) {
        return String.join("\n", of(template));
    }
}
