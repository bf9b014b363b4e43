package dev.sanad.verify;

import dev.sanad.policy.Finding;
import java.util.List;

/** Looks for one kind of fault in an explored lifecycle. */
interface Check {

    List<Finding> of(Explored explored);
}
