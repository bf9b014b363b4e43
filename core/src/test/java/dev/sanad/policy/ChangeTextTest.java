package dev.sanad.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.kernel.Language;
import dev.sanad.request.BenchPolicy;
import dev.sanad.text.MonthSystem;
import dev.sanad.text.Style;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What changed is told by titles and in the reader's language, not by keys. */
class ChangeTextTest {

    private static final String OLDER = """
            version: 1
            languages: [en, ar, fa, hu]
            title: {en: Aid, ar: عون, fa: کمک, hu: Segély}
            clauses: {A.1: {en: in time}}
            parties: {clerk: {title: {en: Clerk, ar: كاتب, fa: کارمند, hu: Ügyintéző}}, head: {title: {en: Head, ar: رئيس, fa: رئیس, hu: Vezető}}}
            lifecycles:
              life:
                title: {en: Request, ar: طلب, fa: درخواست, hu: Kérelem}
                stages: {begun: open, over: {ends: answered, title: {en: Over, ar: انتهى, fa: پایان, hu: Vége}}}
                actions:
                  begin: {to: begun, by: owner}
                  end: {title: {en: Ending, ar: إنهاء, fa: پایان‌دادن, hu: Lezárás}, from: begun, to: over, by: clerk, clause: A.1}
                clocks: {answer: {title: {en: Answer, ar: جواب, fa: پاسخ, hu: Válasz}, since: start, until: end, within: 5 days}}
            """;

    private static final String NEWER = OLDER.replace("version: 1", "version: 2")
            .replace("en: in time", "en: at once")
            .replace("by: clerk", "by: [clerk, head]")
            .replace("within: 5 days", "within: 3 days, pauses: [begun]")
            .replace("ar: عون", "ar: إعانة");

    private static List<String> told(Language language) {
        Policy older = BenchPolicy.of(OLDER);
        Policy newer = BenchPolicy.of(NEWER);
        Style style = Style.of(language, MonthSystem.GREGORIAN, ZoneOffset.UTC).plain();
        ChangeText text = new ChangeText(older, newer, style);
        return Difference.between(new Difference.Version(older, List.of()), new Difference.Version(newer, List.of()))
                .changes()
                .stream()
                .map(text::message)
                .toList();
    }

    @Test
    void parts_go_by_their_titles_keys_by_what_they_are_called() {
        assertThat(told(Language.ENGLISH))
                .contains(
                        "Changed: courses of cases / Request / actions / Ending / by whom from Clerk to Clerk, Head",
                        "Changed: courses of cases / Request / deadlines / Answer / latest from 5 days to 3 days",
                        "Changed: text of the board / A.1 / in English from in time to at once")
                .anyMatch(line ->
                        line.startsWith("New: courses of cases / Request / deadlines / Answer / does not count in"));
    }

    @Test
    void and_so_in_each_language() {
        assertThat(told(Language.ARABIC))
                .anyMatch(line -> line.contains("إنهاء / من يقوم به") && line.contains("رئيس"));
        assertThat(told(Language.PERSIAN))
                .anyMatch(line -> line.contains("پایان‌دادن / به دست") && line.contains("رئیس"));
        assertThat(told(Language.HUNGARIAN))
                .anyMatch(line -> line.contains("Lezárás / ki végzi") && line.contains("Vezető"));
        assertThat(told(Language.ARABIC)).anyMatch(line -> line.contains("عون") && line.contains("إعانة"));
    }
}
