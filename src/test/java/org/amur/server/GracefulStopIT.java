package org.amur.server;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.amur.HtmlForm;
import org.amur.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Tests that a stopping server accepts no new requests and finishes running ones. Not on Payara, which aborts them, so
 * that an operator's proxy has to stop sending first.
 */
@EnabledIfSystemProperty(named = "amur.server", matches = "wildfly")
@Tag("own-server")
@Timeout(value = 6, unit = TimeUnit.MINUTES)
class GracefulStopIT {

    private static final String FORM = "/amur/source/edit";

    /** Body of a form whose second half the test releases. */
    private static final class InHalves extends InputStream {

        private final byte[] bytes;
        private final CountDownLatch firstSent = new CountDownLatch(1);
        private final CountDownLatch goOn = new CountDownLatch(1);
        private int next;

        InHalves(String text) {
            bytes = text.getBytes(StandardCharsets.US_ASCII);
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0];
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            int half = bytes.length / 2;
            if (next == half) {
                firstSent.countDown();
                try {
                    goOn.await();
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }
            int count = Math.min(length, (next < half ? half : bytes.length) - next);
            System.arraycopy(bytes, next, into, offset, count);
            next += count;
            return count == 0 ? -1 : count;
        }
    }

    @Test
    void runningRequestsAreFinished() throws Exception {
        try (OwnServer server = OwnServer.forTrying("stopped")) {
            server.start();
            Visitor editor = server.demoEditor();
            HtmlForm form = HtmlForm.in(editor.get(FORM)).set("form:title", "Sent while the server stops")
                .set("form:publisher", "A paper")
                .set("form:kind", "NEWS_ARTICLE").set("form:reliability", "F").set("form:save", "x");
            InHalves halves = new InHalves(form.encoded());
            try (People people = new People()) {
                people.add(() -> {
                    assertEquals(302, editor.send(FORM, halves).statusCode(), () -> "see " + server);
                    return null;
                });
                assertTrue(halves.firstSent.await(1, TimeUnit.MINUTES));
                server.askToStop();
                await("it takes nothing new, see " + server).atMost(Duration.ofSeconds(30)).until(() -> refuses(server));
                halves.goOn.countDown();
                people.await(Duration.ofMinutes(1));
            }
            server.awaitEnd();
            server.start();
            assertTrue(server.demoEditor().get("/amur/source/list").contains("Sent while the server stops"));
        }
    }

    private static boolean refuses(OwnServer server) throws InterruptedException {
        int status = server.status("health/live");
        return status == 0 || status == 503;
    }
}
