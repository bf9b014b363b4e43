import org.jspecify.annotations.NullMarked;

/** The domain of Sanad. It does not require {@code java.sql}, so the compiler keeps storage out of it. */
@NullMarked
module dev.sanad {
    exports dev.sanad;
    exports dev.sanad.journal;
    exports dev.sanad.kernel;
    exports dev.sanad.lifecycle;
    exports dev.sanad.party;
    exports dev.sanad.policy;
    exports dev.sanad.request;
    exports dev.sanad.text;

    requires com.google.common;
    requires com.ibm.icu;
    requires static org.jspecify;
    requires transitive jakarta.validation;
    requires org.slf4j;
    requires org.snakeyaml.engine;
}
