package dev.sanad.desk.check;

import dev.sanad.desk.data.UnusableException;
import dev.sanad.desk.policies.PolicyFiles;
import dev.sanad.policy.Policy;
import dev.sanad.policy.source.Fault;
import dev.sanad.policy.source.FaultCode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A policy file, and all that is wrong with it.
 *
 * @param path where it is
 * @param policy what it says, if it has no faults and is no template
 * @param faults in the order in which they stand in it
 * @param absent calendars it names that are not beside it
 */
public record CheckedFile(Path path, Optional<Policy> policy, List<Fault> faults, List<String> absent) {
    public CheckedFile {
        faults = List.copyOf(faults);
        absent = List.copyOf(absent);
    }

    /** Refuses what is no file, or cannot be read, with {@link UnusableException}. */
    public static CheckedFile read(Path path) {
        if (!Files.isRegularFile(path)) {
            throw new UnusableException(path + (Files.exists(path) ? " is not a file" : ": no such file"));
        }
        if (!Files.isReadable(path)) {
            throw new UnusableException(path + " cannot be read");
        }
        PolicyFiles read = PolicyFiles.of(path);
        return new CheckedFile(path, read.policies().stream().findFirst(), read.faults(), read.absent());
    }

    /** A file that does not even say which version of the format it is written in. */
    public boolean isNoPolicy() {
        return faults.stream()
                .anyMatch(fault -> fault.code() == FaultCode.UNREADABLE
                        || fault.code() == FaultCode.KEY_MISSING
                                && fault.place().path().isEmpty()
                                && fault.expected().words().contains("sanad"));
    }
}
