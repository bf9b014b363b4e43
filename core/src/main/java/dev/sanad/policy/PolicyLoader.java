package dev.sanad.policy;

import dev.sanad.calendar.WorkCalendar;
import dev.sanad.policy.source.Fault;
import dev.sanad.policy.source.Source;
import dev.sanad.policy.source.Templates;
import dev.sanad.policy.tree.Lexicon;
import dev.sanad.policy.tree.Parsed;
import dev.sanad.policy.tree.Reading;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads policy files. Reports every fault of a file at once, each with its place. Immutable and thread-safe. */
public final class PolicyLoader {

    private final Templates templates;
    private final Function<String, Optional<WorkCalendar>> calendars;

    /**
     * Takes where templates and calendars are found.
     *
     * @param calendars by the id that a policy's {@code uses} names
     * @throws IllegalStateException where Guava, ICU4J or snakeyaml-engine is too old on the class path; it says where it
     *     was found
     */
    public PolicyLoader(Templates templates, Function<String, Optional<WorkCalendar>> calendars) {
        Libraries.check();
        this.templates = templates;
        this.calendars = calendars;
    }

    /** What came of a file. */
    public sealed interface Loaded {

        /**
         * The policy, for whoever can do nothing without it.
         *
         * @throws IllegalArgumentException where it is none; the message has a line for each fault, with its place
         */
        default Policy orThrow() {
            if (this instanceof Whole whole) {
                return whole.policy();
            }
            if (this instanceof Faulty faulty) {
                throw new IllegalArgumentException(faulty.faults().stream()
                        .map(fault -> fault.place().file() + ":" + fault.place().line() + ":"
                                + fault.place().column() + " "
                                + fault.code().id())
                        .collect(Collectors.joining("\n")));
            }
            throw new IllegalArgumentException("a template: a policy extends it");
        }

        /** A policy that can be put into force. */
        record Whole(Policy policy) implements Loaded {}

        /** A sound template; it becomes a policy when a file extends it. */
        record Template(String id, int version) implements Loaded {}

        /** At least one fault, by file, line and column. */
        record Faulty(List<Fault> faults) implements Loaded {
            public Faulty {
                faults = List.copyOf(faults);
            }
        }
    }

    public Loaded load(Source source) {
        Parsed<PolicyDraft> parsed =
                new Reading(templates).read(source, root -> new PolicyBinder(calendars).bind(root));
        if (parsed instanceof Parsed.Faulty<PolicyDraft> faulty) {
            return new Loaded.Faulty(faulty.faults());
        }
        Parsed.Whole<PolicyDraft> whole = (Parsed.Whole<PolicyDraft>) parsed;
        return whole.value().finished(new Policy.Form(whole.canonical(), whole.digest(), whole.notes()));
    }

    /** Reads a version that was kept. One that this release cannot read any more is a defect: it was whole once. */
    Policy reload(VersionRecord kept) {
        Source source = Source.of(kept.id().policy() + "-" + kept.id().number() + ".json", kept.canonical());
        if (load(source) instanceof Loaded.Whole whole) {
            return whole.policy();
        }
        throw new IllegalStateException("version " + kept.id().number() + " of policy "
                + kept.id().policy() + " was kept and cannot be read any more");
    }

    /** What is read of a sound file; nothing of another. */
    Optional<Lexicon> vocabulary(Source source) {
        Parsed<PolicyDraft> parsed =
                new Reading(templates).read(source, root -> new PolicyBinder(calendars).bind(root));
        return parsed instanceof Parsed.Whole<PolicyDraft> whole ? Optional.of(whole.vocabulary()) : Optional.empty();
    }
}
