package dev.sanad.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.calendar.NationalCalendars;
import dev.sanad.kernel.Argument;
import dev.sanad.kernel.Clause;
import dev.sanad.kernel.Language;
import dev.sanad.kernel.LocalText;
import dev.sanad.lifecycle.FactValue;
import dev.sanad.policy.source.Source;
import dev.sanad.policy.source.Templates;
import dev.sanad.text.Messages;
import dev.sanad.text.MonthSystem;
import dev.sanad.text.Style;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FindingTextTest {
    private static final Policy POLICY = load("""
            sanad: 1
            id: help
            association: house
            version: 1
            title: Help
            languages: [en, ar]
            effective: {from: 2026-01-01}
            approval: {body: board, date: 2025-12-01}
            calendar: {uses: HU, zone: Europe/Budapest, months: gregorian}
            parties:
              clerk: {title: {en: Clerk, ar: الموظف}}
              board: {title: {en: Board, ar: المجلس}}
            lists: {why: {late: {en: Too late, ar: متأخر}}}
            facts: {income: {title: {en: Income, ar: الدخل}, type: money}}
            lifecycles:
              help:
                facts: {reason: {title: {en: Reason, ar: السبب}, reason: why}, note: text, urgent: yes-no}
                stages: {asked: {title: {en: Asked, ar: مقدَّم}}, over: {title: {en: Over, ar: منتهٍ}, ends: refused}}
                actions:
                  ask: {title: {en: Ask, ar: التقديم}, to: asked, by: owner, asks: [income, note, urgent]}
                  refuse: {title: {en: Refuse, ar: الرفض}, from: asked, to: over, by: [board, clerk, clock], asks: [reason]}
                clocks:
                  answer: {title: {en: Answer, ar: الرد}, since: start, until: refuse, within: 5 days}
            services: {help: {lifecycle: help}}
            """);

    private static final Finding FINDING = Finding.of(FindingCode.OWNER_NEVER_TOLD, "help", Part.action("refuse"))
            .with("stage", titles().stage("over"))
            .citing(List.of(
                    new Clause("told", Optional.of("H-7"), LocalText.of(Language.ARABIC, "يُبلَّغ"), Optional.empty())))
            .shownBy(List.of(
                    new StoryStep.Acted(
                            "owner", "ask", Map.of("income", new FactValue.Number(new BigDecimal("4000"))), "asked"),
                    new StoryStep.Told("ask", "asked"),
                    new StoryStep.Rang("answer", 2, Optional.empty(), "asked"),
                    new StoryStep.Rang("answer", 3, Optional.of("refuse"), "over")));

    private static Titles titles() {
        return Titles.of(POLICY, Optional.of("help"));
    }

    private static Policy load(String text) {
        PolicyLoader loader = new PolicyLoader(Templates.none(), new NationalCalendars()::find);
        PolicyLoader.Loaded loaded = loader.load(Source.of("help.yaml", text));
        assertThat(loaded).isInstanceOf(PolicyLoader.Loaded.Whole.class);
        return ((PolicyLoader.Loaded.Whole) loaded).policy();
    }

    private static String written(Argument value) {
        return Messages.shipped()
                .write(
                        value,
                        Style.of(Language.ENGLISH, MonthSystem.GREGORIAN, ZoneOffset.UTC)
                                .plain());
    }

    private static FindingText in(Language language) {
        return new FindingText(
                POLICY,
                Style.of(language, MonthSystem.GREGORIAN, ZoneOffset.UTC).plain());
    }

    @Test
    void aFindingIsToldWithItsStoryAndTheWordsOfTheBoard() {
        FindingText text = in(Language.ENGLISH);

        assertThat(text.message(FINDING))
                .isEqualTo("A case can reach the outcome “Over” without the person concerned being told.");
        assertThat(text.clauses(FINDING)).containsExactly("H-7: “يُبلَّغ”");
        assertThat(text.story(FINDING))
                .containsExactly(
                        "This is how it comes about:",
                        "1. the person concerned: “Ask” (Income: 4,000). Then the stage is “Asked”.",
                        "2. The person concerned is told about “Ask”.",
                        "3. Time passes: “Answer” runs out (step 2 of what follows). The stage is “Asked”.",
                        "4. Time passes: “Answer” runs out (step 3 of what follows), and “Refuse” happens by itself."
                                + " Then the stage is “Over”.",
                        "The story ends here.");
    }

    @Test
    void titlesAreThoseOfTheLanguageAskedFor() {
        assertThat(in(Language.ARABIC).story(FINDING))
                .contains("1. صاحب الشأن: «التقديم» (الدخل: ٤٬٠٠٠)، ثم تصبح المرحلة «مقدَّم».".replace("1.", "١."));
    }

    @Test
    void aFindingWithoutAStoryTellsNone() {
        Finding bare = Finding.of(FindingCode.STAGE_UNREACHABLE, "help", Part.stage("over"))
                .with("stage", titles().stage("over"));

        assertThat(in(Language.ENGLISH).message(bare)).isEqualTo("No case can ever reach the stage “Over”.");
        assertThat(in(Language.ENGLISH).story(bare)).isEmpty();
    }

    @Test
    void aPartThatHasAKindOfItsOwnHasWordsOfItsOwn() {
        Finding stuck = Finding.of(FindingCode.NOBODY_MAY_ACT, "help", Part.stage("asked"))
                .with("stage", titles().stage("asked"));
        Finding undone = Finding.of(FindingCode.NOBODY_MAY_ACT, "help", Part.action("refuse"))
                .with("action", titles().action("refuse"))
                .with("parties", titles().partiesOf("refuse"));

        assertThat(in(Language.ENGLISH).message(stuck)).contains("“Asked”", "no clock ever will");
        assertThat(in(Language.ENGLISH).message(undone))
                .isEqualTo("Nobody can do “Refuse”; it is reserved for: Board, Clerk, the passing of time.");
        assertThat(in(Language.ENGLISH).story(stuck)).isEmpty();
    }

    @Test
    void whoIsNamedByNoPolicyIsNamedInTheReadersLanguage() {
        assertThat(written(titles().partiesOf("refuse"))).isEqualTo("Board, Clerk, the passing of time");
    }

    @Test
    void valuesAreShownByTheirTitlesAndTextOfPeopleIsNotShown() {
        Titles titles = titles();

        assertThat(Stream.of(
                                titles.value("reason", new FactValue.Code("late")),
                                titles.value("urgent", new FactValue.YesNo(false)),
                                titles.value("note", new FactValue.Words("private")),
                                titles.value("note", new FactValue.YesNo(true)))
                        .map(FindingTextTest::written))
                .containsExactly("Too late", "no", "given", "given");
    }

    @ParameterizedTest
    @EnumSource
    void everyCodeIsDescribedInEveryLanguage(Language language) {
        Style style = Style.of(language, MonthSystem.GREGORIAN, ZoneOffset.UTC).plain();

        assertThat(FindingCode.values())
                .extracting(code -> FindingText.description(code, style))
                .doesNotHaveDuplicates()
                .noneMatch(text -> text.contains("finding."));
    }
}
