package dev.sanad.jdbc;

import dev.sanad.kernel.AssociationId;
import dev.sanad.survey.Instrument;
import dev.sanad.survey.Instruments;
import java.util.Optional;

/** The table of instruments. */
record InstrumentTable(Session session, Tables tables) implements Instruments {

    @Override
    public void keep(AssociationId association, Instrument instrument) {
        String sha256 = instrument.sha256();
        if (find(association, sha256).isEmpty()) {
            session.update(
                    tables.in(
                            "insert into {survey_instrument} (association, sha256, format, body) values (?, ?, ?, ?)"),
                    association.value(),
                    sha256,
                    ValueJson.FORMAT,
                    ValueJson.write(instrument.form()));
        }
    }

    @Override
    public Optional<Instrument> find(AssociationId association, String sha256) {
        return session.one(
                tables.in("select format, body from {survey_instrument} where association = ? and sha256 = ?"),
                row -> Instrument.of(ValueJson.read(row.getInt("format"), row.getString("body"))),
                association.value(),
                sha256);
    }
}
