package dev.sanad.architecture.broken.sql;

import javax.sql.DataSource;

class BrokenPool {
    DataSource pool;
}
