package dev.sanad.verify;

import dev.sanad.policy.Finding;
import dev.sanad.policy.Policy;
import java.util.List;

/** Looks for one kind of fault that shows in what a policy says, before any case is lodged. */
interface PolicyCheck {

    List<Finding> of(Policy policy);
}
