package org.tickmark.durability;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.stereotype.Component;

/** The house's database, whose n-th statement of this thread fails; a commit counts as a statement. */
@Component
public final class NthStatement implements BeanPostProcessor {

    private static final ThreadLocal<@Nullable Countdown> COUNTDOWN = new ThreadLocal<>();

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? new Failing(source) : bean;
    }

    static void during(Countdown countdown, Runnable work) {
        COUNTDOWN.set(countdown);
        try {
            work.run();
        } finally {
            COUNTDOWN.remove();
        }
    }

    private static void count() throws SQLException {
        Countdown countdown = COUNTDOWN.get();
        if (countdown != null && countdown.strikes()) {
            throw new SQLException("this statement is meant to fail", "58030");
        }
    }

    private static final class Failing extends DelegatingDataSource {

        Failing(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection connection = super.getConnection();
            return COUNTDOWN.get() == null ? connection : watched(connection);
        }

        private static Connection watched(Connection connection) {
            return proxy(Connection.class, (proxy, method, arguments) -> {
                if (method.getName().equals("commit")) {
                    count();
                }
                Object answer = call(connection, method, arguments);
                return answer instanceof Statement statement
                        ? watched(method.getReturnType().asSubclass(Statement.class), statement)
                        : answer;
            });
        }

        private static <S extends Statement> S watched(Class<S> type, Statement statement) {
            return proxy(type, (proxy, method, arguments) -> {
                if (method.getName().startsWith("execute")) {
                    count();
                }
                return call(statement, method, arguments);
            });
        }

        private static @Nullable Object call(
                Object target, java.lang.reflect.Method method, @Nullable Object @Nullable [] arguments)
                throws Throwable {
            try {
                return method.invoke(target, arguments);
            } catch (InvocationTargetException e) {
                throw e.getTargetException();
            }
        }

        private static <T> T proxy(Class<T> type, InvocationHandler handler) {
            return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
        }
    }
}
