package dev.sanad.jdbc;

import javax.sql.DataSource;

class H2FileFaultTest extends FaultSweep {

    @Override
    DataSource source() {
        return Database.h2File();
    }
}
