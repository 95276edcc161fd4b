package org.amur.server;

import java.io.IOException;
import java.nio.file.Path;

/** Deployment of a new WAR into the server started by {@link Run}; the last step of the profile {@code redeploy}. */
public final class Redeploy {

    private Redeploy() {
    }

    public static void main(String[] args) throws IOException {
        Server.named("run").deploy(Path.of(System.getProperty("amur.war")));
    }
}
