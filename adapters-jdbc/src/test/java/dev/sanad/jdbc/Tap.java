package dev.sanad.jdbc;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

/** Stands between the store and its driver: every JDBC call can be counted, failed or answered otherwise. */
final class Tap {
    private static final List<Class<?>> KINDS =
            List.of(DataSource.class, Connection.class, PreparedStatement.class, Statement.class, ResultSet.class);

    private Tap() {}

    /** One call to the driver. */
    interface Call {
        String name();

        Object target();

        Object proceed() throws SQLException;
    }

    /** What is done instead of the call. */
    interface Listener {
        Object on(Call call) throws SQLException;
    }

    static DataSource on(DataSource source, Listener listener) {
        return (DataSource) wrapped(source, DataSource.class, listener);
    }

    private static Object wrapped(Object target, Class<?> kind, Listener listener) {
        return Proxy.newProxyInstance(Tap.class.getClassLoader(), new Class<?>[] {kind}, (proxy, method, arguments) -> {
            if (!List.of(method.getExceptionTypes()).contains(SQLException.class)) {
                return invoke(target, method, arguments);
            }
            Object answer = listener.on(new Invocation(target, method, arguments));
            return rewrapped(answer, method.getReturnType(), listener);
        });
    }

    private static Object rewrapped(Object answer, Class<?> kind, Listener listener) {
        return answer != null && KINDS.contains(kind) ? wrapped(answer, kind, listener) : answer;
    }

    private static Object invoke(Object target, Method method, Object[] arguments) throws SQLException {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof SQLException sql) {
                throw sql;
            }
            throw new IllegalStateException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Invocation(Object target, Method method, Object[] arguments) implements Call {
        @Override
        public String name() {
            return method.getName();
        }

        @Override
        public Object proceed() throws SQLException {
            return invoke(target, method, arguments);
        }
    }
}
