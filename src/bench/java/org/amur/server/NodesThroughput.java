package org.amur.server;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;

import org.amur.Visitor;
import org.amur.bench.Load;

/**
 * Measures one node without a proxy, one, two and more nodes behind a proxy, each with its own PostgreSQL and the example data, and two
 * unrelated nodes: how much the proxy, further nodes and shared sessions cost. All run on the same processors, so more nodes cannot be
 * faster. The cases are measured in turn, so that other work on the machine affects all of them.
 */
public final class NodesThroughput implements AutoCloseable {

    private static final int NODES = Integer.getInteger("bench.nodes");
    private static final int CLIENTS = 8;
    private static final Map<String, String> EXAMPLE_DATA = Map.of("amur.empty", "false");
    /** Rounds of each visit for each node, so that all virtual machines have compiled as much. */
    private static final int WARM_UPS = 5;
    private static final Pattern ONLY = Pattern.compile(System.getProperty("bench.only"));
    private static final String NO_PROXY = "one node, no proxy";
    private static final String NOT_SHARED = NODES + " behind the proxy, sessions not shared";
    private static final String UNRELATED = "2 unrelated nodes";
    private static final String LIST = "/amur/event/list";
    private static final Pattern EVENT = Pattern.compile("/amur/event/view\\?id=\\d+");

    private final Load load = new Load(1, Integer.getInteger("bench.seconds"));
    private final List<Cluster> clusters = new ArrayList<>();
    private final Map<String, Case> cases = new LinkedHashMap<>();

    /** @param event address of the newest event, whose id differs between installations */
    private record Client(Visitor visitor, String event) {

        static Client of(Visitor visitor) throws IOException, InterruptedException {
            return new Client(visitor, EVENT.matcher(visitor.get(LIST)).results().findFirst().orElseThrow().group());
        }
    }

    private record Case(List<OwnServer> nodes, List<Client> clients) {
    }

    /** @param processorMillis processor time of all nodes of the case for a visit */
    private record Measured(Load.Figures load, double processorMillis) {
    }

    /** One visit of a client. */
    private interface Visit {

        void of(Client client) throws Exception;
    }

    public static void main(String[] args) throws Exception {
        try (NodesThroughput throughput = new NodesThroughput()) {
            throughput.start();
            throughput.run();
        }
        System.exit(0);
    }

    private void start() throws Exception {
        for (int nodes = 1; nodes <= NODES; nodes++) {
            Cluster cluster = started(new Cluster("throughput" + nodes + "-", nodes, EXAMPLE_DATA, Map.of()));
            if (nodes == 1) {
                cases.put(NO_PROXY, new Case(cluster.nodes(), clients(CLIENTS, () -> cluster.on(1))));
            }
            cases.put(nodes + " behind the proxy", new Case(cluster.nodes(), clients(CLIENTS, cluster::throughProxy)));
        }
        if (ONLY.matcher(NOT_SHARED).matches()) {
            Cluster apart = started(new Cluster("apart", NODES, EXAMPLE_DATA, Map.of(), Optional.empty()));
            cases.put(NOT_SHARED, new Case(apart.nodes(), clients(CLIENTS, apart::throughProxy)));
        }
        if (ONLY.matcher(UNRELATED).matches()) {
            cases.put(UNRELATED, unrelated());
        }
    }

    /** Two installations, each with half of the clients: what a second virtual machine on the same processors costs. */
    private Case unrelated() throws Exception {
        List<OwnServer> nodes = new ArrayList<>();
        List<Client> clients = new ArrayList<>();
        for (String name : List.of("unrelated-a", "unrelated-b")) {
            Cluster cluster = started(new Cluster(name, 1, EXAMPLE_DATA, Map.of()));
            nodes.addAll(cluster.nodes());
            clients.addAll(clients(CLIENTS / 2, () -> cluster.on(1)));
        }
        return new Case(nodes, clients);
    }

    private Cluster started(Cluster cluster) throws Exception {
        clusters.add(cluster);
        return cluster.start().setUp();
    }

    private static List<Client> clients(int count, Callable<Visitor> signIn) throws Exception {
        List<Client> clients = new ArrayList<>();
        for (int client = 0; client < count; client++) {
            clients.add(Client.of(signIn.call()));
        }
        return clients;
    }

    private void run() throws Exception {
        SavedSources sources = new SavedSources();
        Map<String, Visit> visits = new LinkedHashMap<>();
        visits.put("list of events", client -> client.visitor().get(LIST));
        visits.put("one event", client -> client.visitor().get(client.event()));
        visits.put("form and save of a source", client -> sources.send(client.visitor(), sources.fillIn(client.visitor())));
        warmUp(visits.values());
        for (Map.Entry<String, Visit> visit : visits.entrySet()) {
            measure(visit.getKey(), visit.getValue());
        }
    }

    private void warmUp(Collection<Visit> visits) throws Exception {
        Set<List<OwnServer>> warm = new HashSet<>();
        for (Case each : cases.values()) {
            if (!warm.add(each.nodes())) {
                continue;
            }
            for (int round = 0; round < WARM_UPS * each.nodes().size(); round++) {
                for (Visit visit : visits) {
                    measured(each, visit);
                }
            }
        }
    }

    /** Prints for each case the medians of its rounds; the ratio is to the first case in the same round. */
    private void measure(String name, Visit visit) throws Exception {
        List<Map<String, Measured>> rounds = new ArrayList<>();
        for (int round = 0; round < Integer.getInteger("bench.rounds"); round++) {
            rounds.add(round(visit));
        }
        String first = cases.keySet().iterator().next();
        for (String each : cases.keySet()) {
            System.out.printf(
                    "| %s | %s | %.0f | %.0f | %.2f | %.1f |%n",
                    name,
                    each,
                    median(rounds, round -> round.get(each).load().perSecond()),
                    median(rounds, round -> round.get(each).load().p99Millis()),
                    median(rounds, round -> round.get(each).load().perSecond() / round.get(first).load().perSecond()),
                    median(rounds, round -> round.get(each).processorMillis()));
        }
    }

    private Map<String, Measured> round(Visit visit) throws Exception {
        Map<String, Measured> figures = new LinkedHashMap<>();
        for (Map.Entry<String, Case> each : cases.entrySet()) {
            figures.put(each.getKey(), measured(each.getValue(), visit));
        }
        return figures;
    }

    private Measured measured(Case measured, Visit visit) throws Exception {
        AtomicInteger visits = new AtomicInteger();
        Duration before = worked(measured.nodes());
        Load.Figures figures = load.measure(measured.clients().stream().<Load.Step>map(client -> () -> {
            visit.of(client);
            visits.incrementAndGet();
        }).toList());
        return new Measured(figures, worked(measured.nodes()).minus(before).toMillis() / (double) visits.get());
    }

    private static Duration worked(List<OwnServer> nodes) {
        return nodes.stream().map(OwnServer::worked).reduce(Duration.ZERO, Duration::plus);
    }

    private static double median(List<Map<String, Measured>> rounds, ToDoubleFunction<Map<String, Measured>> value) {
        return rounds.stream().mapToDouble(value).sorted().toArray()[rounds.size() / 2];
    }

    @Override
    public void close() throws IOException {
        for (Cluster cluster : clusters) {
            cluster.close();
        }
    }
}
