package dev.sanad.desk.graph;

import dev.sanad.kernel.Language;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a drawing as SVG that stands by itself: no script, no font or style from elsewhere. */
final class SvgWriter {
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final double ROUND = 8;
    private static final double TITLE = 44;

    private final XMLStreamWriter xml;
    private final Language language;

    private SvgWriter(XMLStreamWriter xml, Language language) {
        this.xml = xml;
        this.language = language;
    }

    static String write(Sketch sketch, Drawing drawing, Language language) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            new SvgWriter(xml, language).svg(sketch, drawing);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    private void svg(Sketch sketch, Drawing drawing) throws XMLStreamException {
        double width = Math.max(drawing.width(), TextSize.width(sketch.title(), 18) + 60);
        double height = drawing.height() + TITLE;
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("svg");
        xml.writeDefaultNamespace(SVG);
        attributes(
                "viewBox",
                "0 0 " + number(width) + " " + number(height),
                "width",
                number(width),
                "height",
                number(height),
                "role",
                "img",
                "aria-labelledby",
                "title desc",
                "lang",
                language.tag(),
                "direction",
                language.rightToLeft() ? "rtl" : "ltr");
        element("title", sketch.title(), "id", "title");
        element("desc", sketch.description(), "id", "desc");
        element("style", SvgLook.STYLE);
        arrowHead();
        empty("rect", "class", "paper", "width", "100%", "height", "100%");
        element("text", sketch.title(), "class", "name", "x", number(width / 2), "y", "32");
        xml.writeStartElement("g");
        attributes("transform", "translate(" + number((width - drawing.width()) / 2) + " " + number(TITLE) + ")");
        for (Drawing.Line line : drawing.lines()) {
            line(line);
        }
        for (Drawing.Placed box : drawing.boxes()) {
            box(box);
        }
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void arrowHead() throws XMLStreamException {
        xml.writeStartElement("defs");
        xml.writeStartElement("marker");
        attributes(
                "id",
                "head",
                "viewBox",
                "0 0 10 10",
                "refX",
                "9",
                "refY",
                "5",
                "markerWidth",
                "8",
                "markerHeight",
                "8",
                "orient",
                "auto");
        empty("path", "class", "head", "d", "M0 0L10 5L0 10z");
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void line(Drawing.Line line) throws XMLStreamException {
        empty("path", "class", line.pointed() ? "line pointed" : "line", "d", path(line.points()));
    }

    /** Straight between the points, with corners rounded off. */
    private static String path(List<Drawing.Point> points) {
        StringBuilder path = new StringBuilder("M" + pair(points.get(0)));
        for (int i = 1; i < points.size() - 1; i++) {
            Drawing.Point corner = points.get(i);
            path.append("L").append(pair(near(corner, points.get(i - 1))));
            path.append("Q").append(pair(corner)).append(" ").append(pair(near(corner, points.get(i + 1))));
        }
        return path.append("L").append(pair(points.get(points.size() - 1))).toString();
    }

    private static Drawing.Point near(Drawing.Point corner, Drawing.Point to) {
        double length = Math.hypot(to.x() - corner.x(), to.y() - corner.y());
        double share = length == 0 ? 0 : Math.min(ROUND, length / 2) / length;
        return new Drawing.Point(
                corner.x() + (to.x() - corner.x()) * share, corner.y() + (to.y() - corner.y()) * share);
    }

    private void box(Drawing.Placed placed) throws XMLStreamException {
        Box box = placed.box();
        xml.writeStartElement("g");
        attributes("class", box.look().word(), "transform", "translate(" + pair(placed.at()) + ")");
        if (box.look() == Box.Look.START) {
            empty(
                    "circle",
                    "cx",
                    number(box.width() / 2),
                    "cy",
                    number(box.height() / 2),
                    "r",
                    number(box.width() / 2));
        } else {
            frame(box);
            words(box);
        }
        xml.writeEndElement();
    }

    private void frame(Box box) throws XMLStreamException {
        boolean action = box.look() == Box.Look.ACTION || box.look() == Box.Look.BY_CLOCK;
        empty(
                "rect",
                "width",
                number(box.width()),
                "height",
                number(box.height()),
                "rx",
                action ? number(box.height() / 2 < 20 ? box.height() / 2 : 18) : "6");
    }

    private void words(Box box) throws XMLStreamException {
        double y = 8;
        for (String line : box.heading()) {
            y += Box.headingStep();
            element("text", line, "class", "heading", "x", number(box.width() / 2), "y", number(y - 5));
        }
        for (String line : box.rows()) {
            y += Box.rowStep();
            element("text", line, "class", "row", "x", number(box.width() / 2), "y", number(y - 4));
        }
    }

    private void element(String name, String text, String... attributes) throws XMLStreamException {
        xml.writeStartElement(name);
        attributes(attributes);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private void empty(String name, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(name);
        attributes(attributes);
    }

    private void attributes(String... pairs) throws XMLStreamException {
        for (int i = 0; i < pairs.length; i += 2) {
            xml.writeAttribute(pairs[i], pairs[i + 1]);
        }
    }

    private static String pair(Drawing.Point point) {
        return number(point.x()) + " " + number(point.y());
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value).replace(".0", "");
    }
}
