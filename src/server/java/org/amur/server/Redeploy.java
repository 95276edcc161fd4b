package org.amur.server;

import java.io.IOException;
import java.nio.file.Path;

/** Puts a fresh WAR into the server that {@link Run} runs; the {@code redeploy} profile's last step. */
public final class Redeploy {

    private Redeploy() {
    }

    public static void main(String[] args) throws IOException {
        Server.named("run").deploy(Path.of(System.getProperty("amur.war")));
    }
}
