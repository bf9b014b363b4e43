package dev.sanad.kernel;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * A passage of the board's own text, quoted in the language it was written in.
 *
 * @param name the local name under which rules of the policy cite it
 * @param ref the number or id the board's text gives it, where it has one
 * @param quote its words
 * @param outside why no software can hold it; such a clause needs no rule that cites it
 */
@SuppressWarnings("serial") // Written as another form, since an Optional cannot be written.
public record Clause(String name, Optional<String> ref, LocalText quote, Optional<String> outside)
        implements Serializable {

    private record Form(String name, List<String> ref, LocalText quote, List<String> outside) implements Serializable {
        private Object readResolve() {
            return new Clause(
                    name, ref.stream().findFirst(), quote, outside.stream().findFirst());
        }
    }

    private Object writeReplace() {
        return new Form(name, ref.stream().toList(), quote, outside.stream().toList());
    }

    public Clause(String name, LocalText quote) {
        this(name, Optional.empty(), quote, Optional.empty());
    }

    /** How a reader finds it: the board's number, else the local name. */
    public String citation() {
        return ref.orElse(name);
    }
}
