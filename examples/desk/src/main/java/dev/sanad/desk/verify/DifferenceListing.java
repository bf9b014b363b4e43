package dev.sanad.desk.verify;

import dev.sanad.kernel.Language;
import dev.sanad.policy.ChangeText;
import dev.sanad.policy.Difference;
import dev.sanad.policy.Finding;
import dev.sanad.policy.FindingText;
import dev.sanad.policy.Policy;
import dev.sanad.text.Messages;
import dev.sanad.text.MonthSystem;
import dev.sanad.text.Style;
import java.io.PrintWriter;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** What a new version changes, for people. */
public final class DifferenceListing {
    private static final Messages WORDS = Messages.shipped();

    private final Style style;

    public DifferenceListing(Language language) {
        this.style = Style.of(language, MonthSystem.GREGORIAN, ZoneOffset.UTC);
    }

    public void print(Difference difference, Policy older, Policy newer, PrintWriter out) {
        if (difference.changes().isEmpty()) {
            out.println(WORDS.write("difference.none", Map.of(), style));
        }
        ChangeText changes = new ChangeText(older, newer, style);
        difference.changes().forEach(change -> out.println(changes.message(change)));
        print("difference.removed", difference.removed(), new FindingText(older, style), out);
        print("difference.brought", difference.brought(), new FindingText(newer, style), out);
    }

    private void print(String heading, List<Finding> findings, FindingText text, PrintWriter out) {
        if (!findings.isEmpty()) {
            out.println(WORDS.write(heading, Map.of(), style));
            findings.forEach(finding -> {
                out.println("  " + finding.code().id() + " " + finding.where() + ": " + text.message(finding));
                text.story(finding).forEach(step -> out.println("    " + step));
            });
        }
    }
}
