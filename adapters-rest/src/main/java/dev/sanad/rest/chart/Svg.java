package dev.sanad.rest.chart;

import dev.sanad.kernel.Language;
import java.io.StringWriter;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A picture in the making. Places are given from the side where the writing starts, and mirrored where that is the right. */
final class Svg {
    static final double WIDTH = 720;

    private static final String STYLE = """
            text{font-family:system-ui,"Segoe UI","Noto Sans","Noto Sans Arabic",Tahoma,Arial,sans-serif;\
            font-size:13px;fill:#1b2733;paint-order:stroke;stroke:#fff;stroke-width:4px;stroke-linejoin:round}
            .paper{fill:#fff}
            .title{font-size:18px;font-weight:600}
            .label{font-size:14px;font-weight:500}
            .small{font-size:12px;fill:#46525e}
            .track{fill:#eef1f4}
            .bar{fill:#7fa9d6}
            .grid{stroke:#c3cad1;stroke-width:1}
            .whisker{stroke:#1b2733;stroke-width:2;fill:none}
            .curve{stroke:#1d5c9e;stroke-width:2.5;fill:none}
            .band{fill:#7fa9d6;fill-opacity:.3}
            """;

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;
    private final boolean mirrored;

    private Svg(Language language) throws XMLStreamException {
        xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        mirrored = language.rightToLeft();
    }

    /** What is drawn between the first and the last line. */
    interface Picture {
        void draw(Svg svg);
    }

    static String of(Head head, double height, Picture picture) {
        try {
            Svg svg = new Svg(head.language);
            svg.start(head, height);
            picture.draw(svg);
            svg.xml.writeEndElement();
            svg.xml.writeEndDocument();
            svg.xml.close();
            return svg.text.toString();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What the picture is called, and all that it shows, in words. */
    record Head(Language language, String title, String description) {}

    void rect(String look, double start, double top, double width, double height) {
        double x = mirrored ? WIDTH - start - width : start;
        empty(
                "rect",
                "class",
                look,
                "x",
                number(x),
                "y",
                number(top),
                "width",
                number(width),
                "height",
                number(height));
    }

    void line(String look, double x1, double y1, double x2, double y2) {
        path(look, "M" + point(x1, y1) + "L" + point(x2, y2));
    }

    void path(String look, String path) {
        empty("path", "class", look, "d", path);
    }

    /** From its start to the writing's end; {@code anchor} is start, middle or end, seen as one reads. */
    void text(String look, String anchor, double x, double y, String words) {
        element("text", words, "class", look, "text-anchor", anchor, "x", number(x(x)), "y", number(y));
    }

    String point(double x, double y) {
        return number(x(x)) + " " + number(y);
    }

    private double x(double fromStart) {
        return mirrored ? WIDTH - fromStart : fromStart;
    }

    private void start(Head head, double height) throws XMLStreamException {
        xml.writeStartElement("svg");
        xml.writeDefaultNamespace("http://www.w3.org/2000/svg");
        attributes("viewBox", "0 0 " + number(WIDTH) + " " + number(height), "width", number(WIDTH));
        attributes("height", number(height), "role", "img", "aria-labelledby", "title desc");
        attributes("lang", head.language.tag(), "direction", mirrored ? "rtl" : "ltr");
        element("title", head.title, "id", "title");
        element("desc", head.description, "id", "desc");
        element("style", STYLE);
        empty("rect", "class", "paper", "width", "100%", "height", "100%");
        text("title", "start", 24, 34, head.title);
    }

    private void element(String name, String words, String... attributes) {
        try {
            xml.writeStartElement(name);
            attributes(attributes);
            xml.writeCharacters(words);
            xml.writeEndElement();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void empty(String name, String... attributes) {
        try {
            xml.writeEmptyElement(name);
            attributes(attributes);
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void attributes(String... pairs) throws XMLStreamException {
        for (int i = 0; i < pairs.length; i += 2) {
            xml.writeAttribute(pairs[i], pairs[i + 1]);
        }
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value).replace(".0", "");
    }
}
