package org.amur.watch.digest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Mail server on the loopback address (subset of RFC 5321) that stores mails. */
final class SmallMailServer implements AutoCloseable {

    private final ServerSocket door = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    private final List<String> mails = new CopyOnWriteArrayList<>();
    private volatile boolean refusing;

    SmallMailServer() throws IOException {
        Thread thread = new Thread(this::serve);
        thread.setDaemon(true);
        thread.start();
    }

    String address() {
        return "127.0.0.1:" + door.getLocalPort();
    }

    void refuse(boolean all) {
        refusing = all;
    }

    List<String> mails() {
        return mails;
    }

    private void serve() {
        while (!door.isClosed()) {
            try (Socket client = door.accept()) {
                talk(new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8)),
                        new OutputStreamWriter(client.getOutputStream(), StandardCharsets.UTF_8));
            } catch (IOException over) {
                // Accepts the next connection.
            }
        }
    }

    private void talk(BufferedReader from, Writer to) throws IOException {
        say(to, "220 small");
        for (String line = from.readLine(); line != null; line = from.readLine()) {
            if (line.startsWith("DATA")) {
                say(to, "354 go on");
                mails.add(mail(from));
                say(to, "250 kept");
            } else if (line.startsWith("QUIT")) {
                say(to, "221 over");
                return;
            } else {
                say(to, refusing && line.startsWith("RCPT") ? "550 not here" : "250 well");
            }
        }
    }

    private static String mail(BufferedReader from) throws IOException {
        StringBuilder mail = new StringBuilder();
        for (String line = from.readLine(); !".".equals(line); line = from.readLine()) {
            mail.append(line).append('\n');
        }
        return mail.toString();
    }

    private static void say(Writer to, String line) throws IOException {
        to.write(line + "\r\n");
        to.flush();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
