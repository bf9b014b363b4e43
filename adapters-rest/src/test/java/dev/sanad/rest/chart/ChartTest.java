package dev.sanad.rest.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.sanad.kernel.Language;
import dev.sanad.kernel.LocalText;
import dev.sanad.statistics.KaplanMeier;
import dev.sanad.survey.Answer;
import dev.sanad.survey.Dimension;
import dev.sanad.survey.Filled;
import dev.sanad.survey.Groups;
import dev.sanad.survey.Instrument;
import dev.sanad.survey.Item;
import dev.sanad.survey.Mode;
import dev.sanad.survey.Report;
import dev.sanad.survey.Scale;
import dev.sanad.survey.Scoring;
import dev.sanad.survey.Survey;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class ChartTest {
    private static final Instrument INSTRUMENT = new Instrument(
            "after",
            List.of(Item.of(
                    "kind",
                    new Scale(1, 5, Scale.Best.HIGH),
                    LocalText.of(Language.ENGLISH, "Kind <script>alert(1)</script> & fair"))));

    @ParameterizedTest
    @EnumSource
    void a_report_says_in_words_and_the_digits_of_the_language_what_it_draws(Language language) throws Exception {
        Document svg = parsed(ReportChart.of(report(), INSTRUMENT, language));

        Element root = svg.getDocumentElement();
        assertThat(root.getAttribute("role")).isEqualTo("img");
        assertThat(root.getAttribute("lang")).isEqualTo(language.tag());
        assertThat(root.getAttribute("direction")).isEqualTo(language.rightToLeft() ? "rtl" : "ltr");
        String eighty = Map.of(Language.ARABIC, "٨٠", Language.PERSIAN, "۸۰").getOrDefault(language, "80");
        String fifty = Map.of(Language.ARABIC, "٥٠", Language.PERSIAN, "۵۰").getOrDefault(language, "50");
        assertThat(words(svg, "desc")).contains(eighty, fifty).doesNotContain("…", "chart.", "mode.");
        assertThat(words(svg, "text")).contains(eighty, fifty).doesNotContain("…", "chart.", "mode.");
    }

    @Test
    void no_line_of_words_runs_into_another() throws Exception {
        Document svg = parsed(ReportChart.of(byOffice(), INSTRUMENT, Language.ENGLISH));
        List<Double> lines = Stream.of("title", "label", "small")
                .flatMap(look -> elements(svg, "text", look).stream())
                .map(text -> Double.valueOf(text.getAttribute("y")))
                .distinct()
                .sorted()
                .toList();

        for (int i = 1; i < lines.size(); i++) {
            assertThat(lines.get(i) - lines.get(i - 1)).as(lines.toString()).isGreaterThanOrEqualTo(13);
        }
    }

    @Test
    void a_bar_starts_where_the_writing_starts() throws Exception {
        Element english = bar(parsed(ReportChart.of(report(), INSTRUMENT, Language.ENGLISH)));
        Element arabic = bar(parsed(ReportChart.of(report(), INSTRUMENT, Language.ARABIC)));

        double width = Double.parseDouble(english.getAttribute("width"));
        assertThat(width).isEqualTo(480 * 0.8);
        assertThat(english.getAttribute("x")).isEqualTo("24");
        assertThat(Double.parseDouble(arabic.getAttribute("x"))).isEqualTo(720 - 24 - width);
    }

    @Test
    void what_is_not_told_has_no_bar_and_says_why() throws Exception {
        Document svg = parsed(ReportChart.of(byOffice(), INSTRUMENT, Language.ENGLISH));

        assertThat(words(svg, "text")).contains("Not shown: too few answers");
        assertThat(words(svg, "desc")).contains("Not shown: too few answers");
        assertThat(elements(svg, "rect", "track").size()
                        - elements(svg, "rect", "bar").size())
                .isPositive();
        assertThat(elements(svg, "rect", "bar")).isNotEmpty();
    }

    @Test
    void whatever_an_item_says_is_text() throws Exception {
        String chart = ReportChart.of(report(), INSTRUMENT, Language.ENGLISH);

        assertThat(chart).doesNotContain("<script");
        assertThat(words(parsed(chart), "desc")).contains("<script>alert(1)</script> & fair");
    }

    @Test
    void a_chart_of_another_instrument_is_refused() {
        Instrument other = new Instrument(
                "other", List.of(Item.of("x", new Scale(0, 1, Scale.Best.HIGH), LocalText.of(Language.ENGLISH, "x"))));

        assertThatIllegalArgumentException().isThrownBy(() -> ReportChart.of(report(), other, Language.ENGLISH));
    }

    @ParameterizedTest
    @EnumSource
    void a_curve_says_in_words_when_half_are_closed(Language language) throws Exception {
        KaplanMeier cases = KaplanMeier.of(List.of(3.0, 5.0, 8.0, 13.0), List.of(4.0, 9.0, 20.0));

        Document svg = parsed(SurvivalChart.of(cases, 20, language));

        String thirteen = Map.of(Language.ARABIC, "١٣", Language.PERSIAN, "۱۳").getOrDefault(language, "13");
        assertThat(words(svg, "desc")).contains(thirteen).doesNotContain("…", "chart.");
        assertThat(elements(svg, "path", "curve")).hasSize(1);
        assertThat(elements(svg, "path", "band")).hasSize(1);
    }

    @Test
    void a_curve_falls_away_from_where_the_writing_starts() throws Exception {
        KaplanMeier cases = KaplanMeier.of(List.of(1.0), List.of(2.0));

        assertThat(curve(cases, Language.ENGLISH)).isEqualTo("M74 74L374 74L374 204L674 204");
        assertThat(curve(cases, Language.ARABIC)).isEqualTo("M646 74L346 74L346 204L46 204");
    }

    @Test
    void a_curve_is_drawn_only_as_far_as_somebody_was_watched() throws Exception {
        assertThat(parsed(SurvivalChart.of(KaplanMeier.of(List.of(), List.of()), 10, Language.HUNGARIAN)))
                .isNotNull();
        KaplanMeier cases = KaplanMeier.of(List.of(1.0), List.of(2.0));
        String end = curve(cases, 4, Language.ENGLISH).replaceFirst(".*L", "").split(" ")[0];

        assertThat(Double.parseDouble(end)).isBetween(372.0, 374.0);
        assertThatIllegalArgumentException().isThrownBy(() -> SurvivalChart.of(cases, 0, Language.ENGLISH));
    }

    private static String curve(KaplanMeier cases, Language language) throws Exception {
        return curve(cases, 2, language);
    }

    private static String curve(KaplanMeier cases, double last, Language language) throws Exception {
        return elements(parsed(SurvivalChart.of(cases, last, language)), "path", "curve")
                .get(0)
                .getAttribute("d");
    }

    private static Report report() {
        return Scoring.of(survey(), sheets(40, 10, Groups.none()), Optional.empty());
    }

    private static Report byOffice() {
        List<Scoring.Sheet> sheets = new ArrayList<>(sheets(40, 10, office("north")));
        sheets.addAll(sheets(30, 20, office("south")));
        sheets.addAll(sheets(1, 1, office("west")));
        return Scoring.of(survey(), sheets, Optional.of(Dimension.OFFICE));
    }

    private static Groups office(String name) {
        return new Groups(Map.of(Dimension.OFFICE, name));
    }

    private static List<Scoring.Sheet> sheets(int good, int bad, Groups groups) {
        List<Scoring.Sheet> sheets = new ArrayList<>();
        for (int i = 0; i < good + bad; i++) {
            Answer answer = new Answer.Rated(i < good ? 5 : 1);
            Filled filled = new Filled(INSTRUMENT.sha256(), Map.of("kind", answer));
            sheets.add(new Scoring.Sheet(i % 2 == 0 ? Mode.WEB : Mode.ORAL, groups, filled));
        }
        return sheets;
    }

    private static Survey survey() {
        return new Survey(
                "after",
                Survey.Asking.anytime(),
                List.of(Mode.WEB, Mode.ORAL),
                List.of(),
                INSTRUMENT,
                Survey.Publishing.standard(),
                Map.of(),
                List.of());
    }

    private static Document parsed(String svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }

    private static Element bar(Document svg) {
        return elements(svg, "rect", "bar").get(0);
    }

    private static String words(Document svg, String name) {
        StringBuilder words = new StringBuilder();
        NodeList all = svg.getElementsByTagName(name);
        for (int i = 0; i < all.getLength(); i++) {
            words.append(all.item(i).getTextContent()).append('\n');
        }
        return words.toString();
    }

    private static List<Element> elements(Document svg, String name, String look) {
        List<Element> found = new ArrayList<>();
        NodeList all = svg.getElementsByTagName(name);
        for (int i = 0; i < all.getLength(); i++) {
            Element each = (Element) all.item(i);
            if (each.getAttribute("class").equals(look)) {
                found.add(each);
            }
        }
        return found;
    }
}
