package dev.sanad.desk;

import dev.sanad.calendar.NationalCalendars;
import dev.sanad.desk.check.FaultListing;
import dev.sanad.desk.data.UnusableException;
import dev.sanad.desk.policies.ExamplePolicies;
import dev.sanad.desk.policies.PolicyFiles;
import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.Language;
import dev.sanad.policy.Policy;
import dev.sanad.policy.PolicyLoader;
import dev.sanad.policy.source.Templates;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import picocli.CommandLine.Help.Ansi;

/** The policies that the desk serves under, by association; without a single fault, or it does not start. */
final class Shelf {
    private Shelf() {}

    static Map<AssociationId, List<Policy>> load(Optional<Path> folder) {
        PolicyFiles files = folder.map(PolicyFiles::in).orElseGet(Shelf::examples);
        if (!files.faults().isEmpty()) {
            throw new UnusableException(listed(files) + "the desk does not start under faulty policies");
        }
        if (files.policies().isEmpty()) {
            throw new UnusableException("there is no policy to serve under: give a folder of some with --policies");
        }
        return files.policies().stream()
                .collect(Collectors.groupingBy(
                        policy -> policy.head().id().association(),
                        () -> new TreeMap<>((a, b) -> a.value().compareTo(b.value())),
                        Collectors.toList()));
    }

    /** Reads versions under which older cases still live: they need no template, only the calendars they name. */
    static PolicyLoader kept(Optional<Path> folder) {
        return folder.map(PolicyFiles::loader)
                .orElseGet(() -> new PolicyLoader(Templates.none(), new NationalCalendars()::find));
    }

    private static PolicyFiles examples() {
        try (ExamplePolicies examples = ExamplePolicies.open()) {
            return PolicyFiles.in(examples.folder());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String listed(PolicyFiles files) {
        StringWriter words = new StringWriter();
        new FaultListing(Language.ENGLISH, Ansi.OFF).print(files.faults(), new PrintWriter(words));
        return words.toString();
    }
}
