package org.amur.bench;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
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
import java.util.TreeMap;
import java.util.function.Function;

import javax.naming.Context;
import javax.naming.spi.InitialContextFactory;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;

import org.amur.actor.ActorFilter;
import org.amur.actor.ActorRepository;
import org.amur.common.Sort;
import org.amur.common.SqlState;
import org.amur.date.PartialDate;
import org.amur.event.EventFilter;
import org.amur.event.EventRepository;
import org.amur.event.EventStatus;
import org.amur.event.EventType;
import org.amur.event.Realis;
import org.amur.history.Reads;
import org.amur.sanctions.authority.AuthorityFilter;
import org.amur.sanctions.authority.AuthorityRepository;
import org.amur.sanctions.designation.DesignationFilter;
import org.amur.sanctions.designation.DesignationRepository;
import org.amur.sanctions.measure.MeasureFilter;
import org.amur.sanctions.measure.MeasureRepository;
import org.amur.sanctions.programme.ProgrammeFilter;
import org.amur.sanctions.programme.ProgrammeRepository;
import org.amur.source.Reliability;
import org.amur.source.SourceFilter;
import org.amur.source.SourceKind;
import org.amur.source.SourceRepository;
import org.amur.trade.FigureFilter;
import org.amur.trade.FigureRepository;
import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.internal.databaseaccess.DatabaseCall;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.eclipse.persistence.sessions.server.ServerSession;

/**
 * How the database answers the queries of the lists: the repositories ask for the first page of each list in each order,
 * and what they send is sent again with EXPLAIN. Which lists and filters is said in {@link #lists()}.
 */
final class Plans {

    /** A list under one filter, in an order to be chosen. */
    private interface Question {

        void ask(Sort sort);
    }

    private record Listed(String name, Class<?> repository, Question question) {
    }

    /** In place of the application's own, which asks the server for the data source. */
    public static final class AsItIs implements SessionCustomizer {

        @Override
        public void customize(Session session) {
            // The properties say it all.
        }
    }

    /** In place of the server's names: a transaction, in which the repositories keep no count but ask for each. */
    public static final class NoServer implements InitialContextFactory {

        private static final TransactionSynchronizationRegistry TRANSACTION = proxy(TransactionSynchronizationRegistry.class,
                Status.STATUS_ACTIVE);

        @Override
        public Context getInitialContext(Hashtable<?, ?> environment) {
            return proxy(Context.class, TRANSACTION);
        }

        /** Answers the same whatever is asked. */
        private static <T> T proxy(Class<T> type, Object answer) {
            return type.cast(Proxy.newProxyInstance(Plans.class.getClassLoader(), new Class<?>[] {type},
                    (proxy, method, arguments) -> method.getReturnType().equals(void.class) ? null : answer));
        }
    }

    private record Sent(String sql, List<?> values) {
    }

    private static final int SIZE = 25;

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

    private void explainAll() throws Exception {
        for (Listed list : lists()) {
            for (Sort sort : sorts(list.repository())) {
                sent.clear();
                try {
                    list.question().ask(sort);
                } catch (PersistenceException e) {
                    table.add(String.format(Locale.ROOT, "| %s | %s | none: %s | | |", list.name(), sort,
                            SqlState.reason(e).lines().findFirst().orElse("")));
                }
                for (Sent query : List.copyOf(sent)) {
                    explain(list.name(), sort, query);
                }
            }
        }
    }

    private List<Listed> lists() throws ReflectiveOperationException {
        ActorRepository actors = repository(ActorRepository.class);
        SourceRepository sources = repository(SourceRepository.class);
        FigureRepository figures = repository(FigureRepository.class);
        AuthorityRepository authorities = repository(AuthorityRepository.class);
        ProgrammeRepository programmes = repository(ProgrammeRepository.class);
        MeasureRepository measures = repository(MeasureRepository.class);
        DesignationRepository designations = repository(DesignationRepository.class);
        List<Listed> lists = new ArrayList<>(events(repository(EventRepository.class)));
        lists.addAll(List.of(
                new Listed("actor", ActorRepository.class, s -> actors.page(new ActorFilter(null, null, null, s), 1, SIZE)),
                new Listed("actor, word", ActorRepository.class, s -> actors.page(new ActorFilter("karo", null, null, s), 1, SIZE)),
                new Listed("actor, country", ActorRepository.class, s -> actors.page(new ActorFilter(null, null, "MN", s), 1, SIZE)),
                new Listed("source", SourceRepository.class, s -> sources.page(new SourceFilter(null, null, null, null, s), 1, SIZE)),
                new Listed("source, word", SourceRepository.class,
                        s -> sources.page(new SourceFilter("rail", null, null, null, s), 1, SIZE)),
                new Listed("source, kind and reliability", SourceRepository.class,
                        s -> sources.page(new SourceFilter(null, SourceKind.BOOK, Reliability.A, null, s), 1, SIZE)),
                new Listed("figure", FigureRepository.class,
                        s -> figures.page(new FigureFilter(null, null, null, null, null, null, null, null, null, s, null), 1, SIZE)),
                new Listed("authority", AuthorityRepository.class, s -> authorities.page(new AuthorityFilter(null, null, s), 1, SIZE)),
                new Listed("programme", ProgrammeRepository.class, s -> programmes.page(new ProgrammeFilter(null, null, s), 1, SIZE)),
                new Listed("measure", MeasureRepository.class, s -> measures.page(
                        new MeasureFilter(null, null, null, null, null, null, null, null, null, s), 1, SIZE)),
                new Listed("designation", DesignationRepository.class, s -> designations.page(
                        new DesignationFilter(null, null, null, null, null, null, null, null, null, null, null, s), 1, SIZE))));
        return lists;
    }

    private List<Listed> events(EventRepository events) {
        PartialDate from = PartialDate.parse("2015");
        PartialDate until = PartialDate.parse("2016");
        long actor = entities.createQuery("select max(a.id) from Actor a where a.modifiedBy = :editor", Long.class)
                .setParameter("editor", Generator.EDITOR).getSingleResult();
        return List.of(
                event("event", events, s -> new EventFilter(null, null, null, null, null, null, null, s)),
                event("event, type", events, s -> new EventFilter(null, EventType.CONSULT, null, null, null, null, null, s)),
                event("event, status", events, s -> new EventFilter(null, null, null, null, null, EventStatus.DRAFT, null, s)),
                event("event, realis", events, s -> new EventFilter(null, null, null, null, null, null, Realis.DENIED, s)),
                event("event, type and status", events,
                        s -> new EventFilter(null, EventType.CONSULT, null, null, null, EventStatus.PUBLISHED, null, s)),
                event("event, span", events, s -> new EventFilter(null, null, null, from, until, null, null, s)),
                event("event, actor", events, s -> new EventFilter(null, null, actor, null, null, null, null, s)),
                event("event, word", events, s -> new EventFilter("rail", null, null, null, null, null, null, s)));
    }

    private static Listed event(String name, EventRepository events, Function<Sort, EventFilter> filter) {
        return new Listed(name, EventRepository.class, sort -> events.page(filter.apply(sort), 1, SIZE));
    }

    /** In the application CDI does this. */
    private <T> T repository(Class<T> type) throws ReflectiveOperationException {
        Reads reads = new Reads();
        set(reads, "entities", entities);
        Constructor<?> counts = Class.forName("org.amur.history.Counts").getDeclaredConstructor();
        counts.setAccessible(true);
        set(reads, "counts", counts.newInstance());
        T repository = type.getConstructor().newInstance();
        set(repository, "reads", reads);
        return repository;
    }

    private static void set(Object object, String name, Object value) throws ReflectiveOperationException {
        Field field = object.getClass().getDeclaredField(name);
        field.setAccessible(true);
        field.set(object, value);
    }

    private static List<Sort> sorts(Class<?> repository) throws ReflectiveOperationException {
        Field field = repository.getDeclaredField("SORTS");
        field.setAccessible(true);
        return new TreeMap<>((Map<?, ?>) field.get(null)).keySet().stream().map(String.class::cast)
                .flatMap(key -> List.of(Sort.ascending(key), Sort.descending(key)).stream()).toList();
    }

    private void explain(String list, Sort sort, Sent query) throws SQLException {
        String sql = query.sql().toUpperCase(Locale.ROOT);
        boolean count = sql.startsWith("SELECT COUNT");
        boolean rows = sql.contains("ORDER BY") && !sql.contains(" IN (?,?");
        if (!count && !rows) {
            return;
        }
        long begun = System.nanoTime();
        execute(query.sql(), query.values());
        double millis = (System.nanoTime() - begun) / 1e6;
        String plan = execute((h2 ? "explain analyze " : "explain (analyze, costs off, timing off) ") + query.sql(), query.values());
        String sorted = count ? "" : (h2 ? plan.contains("index sorted") : !plan.contains("Sort")) ? "yes" : "**no**";
        table.add(String.format(Locale.ROOT, "| %s | %s | %s | %.1f | %s |", list, sort, count ? "count" : "rows", millis, sorted));
        plans.add(list + ", " + sort + "\n" + query.sql() + "\n" + plan);
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
