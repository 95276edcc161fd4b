package org.amur.bench;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Hashtable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import javax.naming.Context;
import javax.naming.spi.InitialContextFactory;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;

import org.amur.access.Caller;
import org.amur.access.Roles;
import org.amur.bench.PlannedLists.Listed;
import org.amur.database.SqlState;
import org.amur.web.Sort;
import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.internal.databaseaccess.DatabaseCall;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.eclipse.persistence.sessions.server.ServerSession;

/**
 * Records the query plans of the lists: the repositories request the first page of each list in each order, and their
 * queries are repeated with EXPLAIN. The lists and filters are those of {@link PlannedLists}.
 */
final class Plans {

    /** Replaces the application's customizer, which asks the server for the data source. */
    public static final class AsItIs implements SessionCustomizer {

        @Override
        public void customize(Session session) {
            // The properties are enough.
        }
    }

    /** Replaces the server's naming: with a transaction, in which the repositories cache no counts. */
    public static final class NoServer implements InitialContextFactory {

        private static final TransactionSynchronizationRegistry TRANSACTION = proxy(TransactionSynchronizationRegistry.class,
                Status.STATUS_ACTIVE);

        @Override
        public Context getInitialContext(Hashtable<?, ?> environment) {
            return proxy(Context.class, TRANSACTION);
        }

        /** Returns a proxy with the same answer to every call. */
        private static <T> T proxy(Class<T> type, Object answer) {
            return type.cast(Proxy.newProxyInstance(Plans.class.getClassLoader(), new Class<?>[] {type},
                    (proxy, method, arguments) -> method.getReturnType().equals(void.class) ? null : answer));
        }
    }

    private record Sent(String sql, List<?> values) {

        boolean isCount() {
            return upper().startsWith("SELECT COUNT");
        }

        boolean isInOrder() {
            return !isCount() && upper().contains("ORDER BY") && !isOfSome();
        }

        /** Tells whether it reads parts of rows found before. */
        boolean isOfSome() {
            return upper().contains(" IN (?,?");
        }

        private String upper() {
            return sql.toUpperCase(Locale.ROOT);
        }
    }

    private final EntityManager entities;
    private final Connection connection;
    private final boolean h2;
    private final List<Sent> sent = new ArrayList<>();
    private final List<String> table = new ArrayList<>();
    private final List<String> plans = new ArrayList<>();

    private Plans(EntityManager entities, Connection connection, boolean h2) {
        this.entities = entities;
        this.connection = connection;
        this.h2 = h2;
    }

    static void write(Database database, Path file) throws Exception {
        System.setProperty(Context.INITIAL_CONTEXT_FACTORY, NoServer.class.getName());
        try (EntityManagerFactory factory = new PersistenceProvider().createEntityManagerFactory("amur", Map.of(
                "jakarta.persistence.transactionType", "RESOURCE_LOCAL", "jakarta.persistence.jtaDataSource", "",
                "jakarta.persistence.jdbc.url", database.url(), "jakarta.persistence.jdbc.user", database.user(),
                "jakarta.persistence.jdbc.password", database.password(), "eclipselink.session.customizer", AsItIs.class.getName(),
                "jakarta.persistence.validation.mode", "none", "eclipselink.weaving", "false", "eclipselink.logging.level", "SEVERE"));
             EntityManager entities = factory.createEntityManager(); Connection connection = database.connect()) {
            Plans plans = new Plans(entities, connection, database.isH2());
            factory.unwrap(ServerSession.class).getEventManager().addListener(plans.recorder());
            plans.explainAll();
            plans.write(file);
        }
    }

    private SessionEventAdapter recorder() {
        return new SessionEventAdapter() {
            @Override
            public void preExecuteCall(SessionEvent event) {
                DatabaseCall call = (DatabaseCall) event.getCall();
                sent.add(new Sent(call.getSQLString(), List.copyOf(call.getParameters())));
            }
        };
    }

    private void explainAll() throws ReflectiveOperationException, SQLException {
        for (Listed list : PlannedLists.of(entities)) {
            for (Sort sort : list.sorts()) {
                sent.clear();
                String order = sort == null ? "its own" : sort.toString();
                try {
                    new Caller().actAs("bench", Set.of(Roles.ANALYST), () -> list.question().ask(sort));
                } catch (PersistenceException e) {
                    table.add(String.format(Locale.ROOT, "| %s | %s | none: %s | | |", list.name(), order,
                            SqlState.reason(e).lines().findFirst().orElse("")));
                }
                explain(list.name(), order, List.copyOf(sent));
            }
        }
    }

    /** Explains the queries of rows and their count; if the order is applied in memory, whatever is requested. */
    private void explain(String list, String order, List<Sent> queries) throws SQLException {
        boolean ordered = queries.stream().anyMatch(Sent::isInOrder);
        for (Sent query : queries) {
            if (query.isCount() || query.isInOrder() || !ordered && !query.isOfSome()) {
                explain(list, order, query);
            }
        }
    }

    private void explain(String list, String order, Sent query) throws SQLException {
        long begun = System.nanoTime();
        execute(query.sql(), query.values());
        double millis = (System.nanoTime() - begun) / 1e6;
        String plan = execute((h2 ? "explain analyze " : "explain (analyze, costs off, timing off) ") + query.sql(), query.values());
        String kind = query.isCount() ? "count" : query.isInOrder() ? "rows" : "all";
        String sorted = !query.isInOrder() ? "" : (h2 ? plan.contains("index sorted") : !plan.contains("Sort")) ? "yes" : "**no**";
        table.add(String.format(Locale.ROOT, "| %s | %s | %s | %.1f | %s |", list, order, kind, millis, sorted));
        plans.add(list + ", " + order + "\n" + query.sql() + "\n" + plan);
    }

    private String execute(String sql, List<?> values) throws SQLException {
        StringBuilder lines = new StringBuilder();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, values.get(i));
            }
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    lines.append(row.getString(1)).append('\n');
                }
            }
        }
        return lines.toString();
    }

    private void write(Path file) throws IOException {
        List<String> all = new ArrayList<>(List.of("| list | order | query | ms | index sorts |", "|---|---|---|--:|---|"));
        all.addAll(table);
        all.add("");
        all.addAll(plans);
        Files.write(file, all);
    }
}
