package dev.sanad.complaint;

import dev.sanad.lifecycle.RulesVersion;
import java.util.Map;

/** What the policies of an association say of its complaints. */
public interface ComplaintRules {

    /** Whether what was lodged under this version is a complaint, and no service. */
    boolean isComplaint(RulesVersion version, String matter);

    /** What the names of its lifecycles mean when their complaints are counted, by lifecycle. */
    Map<String, ComplaintTerms> terms(RulesVersion version);
}
