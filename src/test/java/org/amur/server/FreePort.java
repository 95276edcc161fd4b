package org.amur.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Free loopback port, together with the neighbours that the servers derive from it. Chosen at random, since another
 * test run may be about to start its server.
 */
final class FreePort {

    private FreePort() {
    }

    static int find() {
        return new Random().ints(0, 50).limit(200).map(step -> 18_080 + step * 200)
            .filter(port -> IntStream.of(port, port + 1, WildFly.managementPort(port),
                Payara.administrationPort(port)).allMatch(FreePort::isFree))
            .findFirst()
            .orElseThrow();
    }

    private static boolean isFree(int port) {
        try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return probe.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
