package dev.sanad.survey;

import dev.sanad.kernel.CaseId;
import dev.sanad.kernel.PersonId;
import java.util.Optional;
import java.util.Set;

/** The cases that people can be asked about. Port. */
public interface ServedCases {

    /**
     * A case of the association.
     *
     * @param service that was given
     * @param done the actions that were done in it
     * @param people who acted in it for the association
     */
    record Served(CaseId id, String service, Optional<String> office, Set<String> done, Set<PersonId> people) {
        public Served {
            done = Set.copyOf(done);
            people = Set.copyOf(people);
        }
    }

    /** Empty where the association has no such case. */
    Optional<Served> find(CaseId id);
}
