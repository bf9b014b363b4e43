package dev.sanad.desk.graph;

import dev.sanad.kernel.Language;
import dev.sanad.lifecycle.Lifecycle;
import dev.sanad.policy.Policy;
import dev.sanad.text.MonthSystem;
import dev.sanad.text.Style;
import java.time.ZoneOffset;

/** A lifecycle of a policy as a picture: its stages, who takes a case from one to the next, its clocks, its outcomes. */
public final class LifecyclePicture {
    private LifecyclePicture() {}

    /** SVG, in the language, and in the direction of its writing. */
    public static String of(Policy policy, Lifecycle lifecycle, Language language) {
        Style style = Style.of(language, MonthSystem.GREGORIAN, ZoneOffset.UTC);
        Sketch sketch = Sketcher.of(policy, lifecycle, style);
        Drawing drawing = LayeredLayout.of(sketch);
        return SvgWriter.write(sketch, language.rightToLeft() ? drawing.mirrored() : drawing, language);
    }
}
