package dev.sanad.desk.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.desk.policies.ExamplePolicies;
import dev.sanad.desk.policies.PolicyFiles;
import dev.sanad.kernel.Language;
import dev.sanad.lifecycle.Lifecycle;
import dev.sanad.policy.Policy;
import dev.sanad.text.MonthSystem;
import dev.sanad.text.Style;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.StringReader;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class LifecyclePictureTest {
    private static final Policy POLICY = harakiya();
    private static final Lifecycle REQUEST =
            POLICY.matters().lifecycles().values().iterator().next();

    private static Policy harakiya() {
        try (ExamplePolicies examples = ExamplePolicies.open()) {
            return PolicyFiles.of(examples.folder().resolve("harakiya.policy.yaml"))
                    .policies()
                    .get(0);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Sketch sketch(Language language) {
        return Sketcher.of(POLICY, REQUEST, Style.of(language, MonthSystem.GREGORIAN, ZoneOffset.UTC));
    }

    @ParameterizedTest
    @EnumSource
    void everyStageAndActionIsInThePictureAndInItsDescription(Language language) throws Exception {
        Document picture = parsed(LifecyclePicture.of(POLICY, REQUEST, language));
        String words = picture.getDocumentElement().getTextContent().replaceAll("\\s+", " ");

        assertThat(text(picture, "title")).contains(POLICY.head().title().in(language));
        REQUEST.actions()
                .values()
                .forEach(action -> assertThat(text(picture, "desc"))
                        .contains(action.title().in(language)));
        REQUEST.stages()
                .values()
                .forEach(stage ->
                        assertThat(words).contains(stage.title().in(language).split(" ")[0]));
        assertThat(picture.getDocumentElement().getAttribute("direction"))
                .isEqualTo(language.rightToLeft() ? "rtl" : "ltr");
    }

    @ParameterizedTest
    @EnumSource
    void nothingOverlapsAndNoLineRunsThroughABox(Language language) {
        Drawing drawing = LayeredLayout.of(sketch(language)).mirrored();
        List<Rectangle2D> boxes =
                drawing.boxes().stream().map(LifecyclePictureTest::inside).toList();

        for (int one = 0; one < boxes.size(); one++) {
            for (int other = one + 1; other < boxes.size(); other++) {
                assertThat(boxes.get(one).intersects(boxes.get(other)))
                        .as(drawing.boxes().get(one).box().id() + " and "
                                + drawing.boxes().get(other).box().id())
                        .isFalse();
            }
        }
        assertThat(segments(drawing))
                .isNotEmpty()
                .allSatisfy(segment -> assertThat(boxes).noneMatch(segment::intersects));
    }

    @Test
    void aCaseBeginsAboveAndWhoReadsFromTheRightSeesTheMirrorImage() {
        Drawing drawn = LayeredLayout.of(sketch(Language.ARABIC));
        Drawing mirrored = drawn.mirrored();

        assertThat(y(drawn, "start")).isLessThan(y(drawn, "stage received"));
        assertThat(y(drawn, "stage received")).isLessThan(y(drawn, "stage in-study"));
        assertThat(y(drawn, "stage in-study")).isLessThan(y(drawn, "stage served"));
        assertThat(mirrored.mirrored()).isEqualTo(drawn);
        assertThat(mirrored).isNotEqualTo(drawn);
    }

    @Test
    void thePictureStandsByItself() {
        String svg = LifecyclePicture.of(POLICY, REQUEST, Language.ENGLISH);

        assertThat(svg)
                .doesNotContain("<script", "href", "@import", "@font-face", "<image", "onload")
                .containsOnlyOnce("http://");
        assertThat(svg.split("url\\(", -1)).hasSize(2);
    }

    @Test
    void whatCanBeDoneFromEveryOpenStageIsDrawnOnce() {
        assertThat(sketch(Language.ENGLISH).arrows())
                .filteredOn(arrow -> arrow.to().equals("action withdraw"))
                .containsExactly(new Arrow("anywhere", "action withdraw", false));
    }

    private static double y(Drawing drawing, String id) {
        return drawing.boxes().stream()
                .filter(placed -> placed.box().id().equals(id))
                .findFirst()
                .orElseThrow()
                .at()
                .y();
    }

    /** A little smaller than the box: lines begin and end on its border. */
    private static Rectangle2D inside(Drawing.Placed placed) {
        return new Rectangle2D.Double(
                placed.at().x() + 1,
                placed.at().y() + 1,
                placed.box().width() - 2,
                placed.box().height() - 2);
    }

    private static List<Line2D> segments(Drawing drawing) {
        List<Line2D> segments = new ArrayList<>();
        drawing.lines().forEach(line -> {
            for (int i = 1; i < line.points().size(); i++) {
                Drawing.Point from = line.points().get(i - 1);
                Drawing.Point to = line.points().get(i);
                segments.add(new Line2D.Double(from.x(), from.y(), to.x(), to.y()));
            }
        });
        return segments;
    }

    private static Document parsed(String svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static String text(Document picture, String name) {
        NodeList found = picture.getElementsByTagName(name);
        assertThat(found.getLength()).isEqualTo(1);
        return ((Element) found.item(0)).getTextContent();
    }
}
