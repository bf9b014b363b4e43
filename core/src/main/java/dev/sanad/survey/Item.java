package dev.sanad.survey;

import dev.sanad.kernel.LocalText;
import java.util.Optional;

/**
 * One question.
 *
 * @param dimension what it belongs to, such as {@code administrative} or {@code content}
 * @param text its words, by language
 * @param when it is asked; always where empty
 */
public record Item(
        String name,
        Scale scale,
        Optional<String> dimension,
        Aspect about,
        LocalText text,
        Pictures pictures,
        Optional<When> when) {

    /** Refuses a picture of a point that the scale has not with {@link IllegalArgumentException}. */
    public Item {
        if (!pictures.points().keySet().stream().allMatch(scale::has)) {
            throw new IllegalArgumentException("pictures: of a point that the scale has not");
        }
    }

    /** About the service, always asked, without pictures. */
    public static Item of(String name, Scale scale, LocalText text) {
        return new Item(name, scale, Optional.empty(), Aspect.SERVICE, text, Pictures.NONE, Optional.empty());
    }
}
