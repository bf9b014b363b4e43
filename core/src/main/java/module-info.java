import org.jspecify.annotations.NullMarked;

/** The domain of Sanad. It does not require {@code java.sql}, so the compiler keeps storage out of it. */
@NullMarked
module dev.sanad {
    exports dev.sanad;
    exports dev.sanad.beneficiary;
    exports dev.sanad.beneficiary.identifier;
    exports dev.sanad.beneficiary.name;
    exports dev.sanad.calendar;
    exports dev.sanad.channel;
    exports dev.sanad.complaint;
    exports dev.sanad.explain;
    exports dev.sanad.fund;
    exports dev.sanad.journal;
    exports dev.sanad.kernel;
    exports dev.sanad.lifecycle;
    exports dev.sanad.notice;
    exports dev.sanad.party;
    exports dev.sanad.policy;
    exports dev.sanad.policy.source;
    exports dev.sanad.policy.upkeep;
    exports dev.sanad.request;
    exports dev.sanad.scenario;
    exports dev.sanad.statistics;
    exports dev.sanad.survey;
    exports dev.sanad.text;
    exports dev.sanad.verify;

    opens dev.sanad.complaint;
    opens dev.sanad.lifecycle;
    opens dev.sanad.policy.upkeep;
    opens dev.sanad.request;

    requires com.google.common;
    requires com.google.i18n.phonenumbers.libphonenumber;
    requires com.ibm.icu;
    requires org.apache.commons.statistics.distribution;
    requires static org.jspecify;
    requires transitive jakarta.validation;
    requires org.iban4j;
    requires org.slf4j;
    requires org.snakeyaml.engine;
}
