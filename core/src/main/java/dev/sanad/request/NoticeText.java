package dev.sanad.request;

import dev.sanad.kernel.Argument;
import dev.sanad.kernel.Language;
import dev.sanad.text.Messages;
import dev.sanad.text.MonthSystem;
import dev.sanad.text.Style;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** Says to the owner of a case by which channel he is or was told, in one sentence. */
public final class NoticeText {
    private static final Messages WORDS = Messages.shipped();

    private NoticeText() {}

    /** No date stands in it. */
    public static String of(Timeline.NoticeView notice, Language language) {
        Style style = Style.of(language, MonthSystem.GREGORIAN, ZoneOffset.UTC);
        if (notice.toldOn().isPresent()) {
            return WORDS.write(
                    "notice.told-on", Map.of("channel", named(notice.toldOn().get())), style);
        }
        if (notice.told().isPresent()) {
            return WORDS.write("notice.told", Map.of(), style);
        }
        return notice.via().isEmpty()
                ? WORDS.write("notice.laid", Map.of(), style)
                : WORDS.write("notice.goes", Map.of("channels", several(notice.via())), style);
    }

    private static Argument several(List<Timeline.Titled> all) {
        return new Argument.Several(all.stream().map(NoticeText::named).toList());
    }

    private static Argument named(Timeline.Titled titled) {
        return new Argument.Named(titled.name(), titled.title());
    }
}
