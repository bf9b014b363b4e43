package dev.sanad.survey;

import com.google.common.hash.Hashing;
import dev.sanad.kernel.Argument;
import dev.sanad.kernel.Refusal;
import dev.sanad.kernel.RefusedException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * A random sample that anybody can draw again. Everybody in the frame gets a number, the SHA-256 of seed and id, and the
 * smallest are asked: the order of the frame makes no difference, and a larger sample keeps all of a smaller one.
 */
public final class Selection {

    private Selection() {}

    /**
     * Draws so many of the frame, in the order of their numbers.
     *
     * @param frame the ids of all who could be asked; one that stands twice has one chance
     * @param seed announced before the draw
     * @throws RefusedException {@code survey-sample-too-large} where more are wanted than there are
     */
    public static List<String> draw(Collection<String> frame, int wanted, String seed) {
        TreeSet<String> once = new TreeSet<>(frame);
        if (wanted < 0 || wanted > once.size()) {
            throw new RefusedException(Refusal.of(SurveyRefusal.SURVEY_SAMPLE_TOO_LARGE)
                    .with("frame", Argument.number(once.size()))
                    .with("wanted", Argument.number(wanted)));
        }
        return once.stream()
                .sorted(Comparator.comparing((String id) -> number(seed, id)))
                .limit(wanted)
                .toList();
    }

    private static String number(String seed, String id) {
        return Hashing.sha256()
                .hashString(seed.length() + ":" + seed + id, StandardCharsets.UTF_8)
                .toString();
    }
}
