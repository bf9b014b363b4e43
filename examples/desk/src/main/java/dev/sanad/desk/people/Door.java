package dev.sanad.desk.people;

import dev.sanad.desk.data.DataFolder;
import dev.sanad.kernel.AssociationId;
import dev.sanad.rest.Callers;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;

/** Gives the sample people of each association their tokens, and says who they are. */
public final class Door {
    private final DataFolder data;
    private final Tokens tokens;
    private final Map<AssociationId, Map<String, Sample>> byToken = new LinkedHashMap<>();

    public Door(DataFolder data) {
        this.data = data;
        this.tokens = Tokens.in(data);
    }

    public void admit(AssociationId association, Samples people) {
        Map<String, Sample> known = byToken.computeIfAbsent(association, absent -> new LinkedHashMap<>());
        people.all().forEach(sample -> known.put(tokens.of(association, sample), sample));
        tokens.keepIn(data);
    }

    public Callers callers() {
        return new SampleCallers(byToken);
    }

    /** For whoever runs the desk to try it; nothing of this is ever logged. */
    public void print(PrintWriter out) {
        byToken.forEach((association, known) -> {
            out.println("sample callers of " + association + ", each with what to send as Authorization: Bearer …");
            known.forEach((token, sample) -> out.printf("  %-22s %s%n", sample.name(), token));
        });
        out.println("they are kept in " + data.path().resolve(Tokens.FILE));
    }
}
