import org.jspecify.annotations.NullMarked;

/** The domain of Sanad. It does not require {@code java.sql}, so the compiler keeps storage out of it. */
@NullMarked
module dev.sanad {
    exports dev.sanad.journal;
    exports dev.sanad.kernel;
    exports dev.sanad.policy;

    requires com.google.common;
    requires com.ibm.icu;
    requires static org.jspecify;
    requires jakarta.validation;
    requires org.slf4j;
    requires org.snakeyaml.engine;
}
