package dev.sanad.jdbc;

import javax.sql.DataSource;

class PostgresFaultTest extends FaultSweep {

    @Override
    DataSource source() {
        return Database.postgres();
    }

    /** Connections take long here. */
    @Override
    int stride() {
        return 3;
    }
}
