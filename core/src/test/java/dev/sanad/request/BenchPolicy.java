package dev.sanad.request;

import dev.sanad.calendar.NationalCalendars;
import dev.sanad.policy.Policy;
import dev.sanad.policy.PolicyLoader;
import dev.sanad.policy.source.Fault;
import dev.sanad.policy.source.Source;
import dev.sanad.policy.source.Templates;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Policies as short as a test wants them: every part that it does not write is given here. */
public final class BenchPolicy {

    private static final Map<String, String> DEFAULTS = new LinkedHashMap<>();

    static {
        DEFAULTS.put("sanad", "1");
        DEFAULTS.put("id", "small");
        DEFAULTS.put("association", "test");
        DEFAULTS.put("version", "1");
        DEFAULTS.put("title", "Small");
        DEFAULTS.put("languages", "[en]");
        DEFAULTS.put("effective", "{from: 2020-01-01}");
        DEFAULTS.put("approval", "{note: for a test}");
        DEFAULTS.put("calendar", "{uses: SA, zone: Asia/Riyadh, months: gregorian}");
        DEFAULTS.put("parties", "{clerk: {title: Clerk}}");
        DEFAULTS.put("channels", "{desk: {medium: in-person}}");
        DEFAULTS.put("services", "{thing: {lifecycle: life}}");
    }

    private BenchPolicy() {}

    /** The whole file for these parts. */
    public static String text(String parts) {
        StringBuilder whole = new StringBuilder();
        DEFAULTS.forEach((key, value) -> {
            boolean given = parts.startsWith(key + ":") || parts.contains("\n" + key + ":");
            whole.append(given ? "" : key + ": " + value + "\n");
        });
        return whole.append(parts).toString();
    }

    public static Policy of(String parts) {
        PolicyLoader.Loaded loaded = load(text(parts));
        if (loaded instanceof PolicyLoader.Loaded.Whole whole) {
            return whole.policy();
        }
        throw new AssertionError("not a policy: " + loaded);
    }

    /** The faults of the file that these parts make; none where it is a policy. */
    public static List<Fault> faults(String parts) {
        return load(text(parts)) instanceof PolicyLoader.Loaded.Faulty faulty ? faulty.faults() : List.of();
    }

    private static PolicyLoader.Loaded load(String file) {
        return new PolicyLoader(Templates.none(), new NationalCalendars()::find).load(Source.of("test.yaml", file));
    }
}
