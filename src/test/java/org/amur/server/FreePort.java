package org.amur.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Free loopback port, together with the neighbours that the servers derive from it. Chosen at random, since another
 * test run may be about to start its server, and never twice, since the nodes of a cluster are configured before any of
 * them starts.
 */
final class FreePort {

    private static final Set<Integer> GIVEN = new HashSet<>();

    private FreePort() {
    }

    static synchronized int find() {
        int found = new Random().ints(0, 50).limit(1000).map(step -> 18_080 + step * 200).filter(port -> !GIVEN.contains(port))
            .filter(port -> IntStream.of(port, port + 1, WildFly.managementPort(port),
                Payara.administrationPort(port)).allMatch(FreePort::isFree))
            .findFirst()
            .orElseThrow();
        GIVEN.add(found);
        return found;
    }

    private static boolean isFree(int port) {
        try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return probe.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
