package dev.sanad.architecture.broken.sql;

import java.sql.Connection;

class BrokenStorage {
    Connection connection;
}
