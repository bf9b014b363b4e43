package dev.sanad.jdbc;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A pool of one connection, for tests that would spend their time on opening thousands of them. */
final class OneConnection {

    private OneConnection() {}

    static DataSource of(DataSource source) throws SQLException {
        Connection real = source.getConnection();
        Connection lent = proxy(Connection.class, real);
        return (DataSource) Proxy.newProxyInstance(
                OneConnection.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (self, method, arguments) ->
                        method.getName().equals("getConnection") ? lent : call(source, method, arguments));
    }

    private static <T> T proxy(Class<T> type, Object real) {
        return type.cast(Proxy.newProxyInstance(
                OneConnection.class.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> method.getName().equals("close") ? "" : call(real, method, arguments)));
    }

    private static Object call(Object real, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }
}
