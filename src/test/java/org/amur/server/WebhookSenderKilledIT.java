package org.amur.server;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.amur.HtmlForm;
import org.amur.Visitor;
import org.amur.webhook.WebhookReceiver;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Tests a kill while a webhook is sent: the message is sent again after the next start, and those behind it follow. */
@Tag("own-server")
@Tag("one-server")
@Timeout(value = 8, unit = TimeUnit.MINUTES)
class WebhookSenderKilledIT {

    private static final String EDIT = "/amur/webhook/edit";
    private static final Duration SENT_WITHIN = Duration.ofMinutes(2);
    private static final int REDIRECT = 302;

    private final SavedSources sources = new SavedSources();

    @Test
    void noMessageIsLost() throws Exception {
        try (WebhookReceiver receiver = new WebhookReceiver();
                OwnServer server = new OwnServer("webhook", Map.of("amur.demo", "true", "amur.empty", "true", "amur.http", "true",
                        "amur.webhook.hosts", "127.0.0.1"), Optional.empty())) {
            server.start();
            register(server, receiver.address("/hook"));
            CountDownLatch held = receiver.hold();
            Visitor editor = server.demoEditor();
            create(editor);
            await("the first message, see " + server).atMost(SENT_WITHIN).until(() -> receiver.received().size() == 1);
            create(editor);
            server.kill();
            held.countDown();

            server.start();
            await("the other messages, see " + server).atMost(SENT_WITHIN).until(() -> receiver.received().size() == 3);
            List<String> ids = receiver.received().stream().map(each -> each.headers().get("webhook-id")).toList();
            assertEquals(ids.get(0), ids.get(1), "the same message once more");
            assertEquals(2, ids.stream().distinct().count());
        }
    }

    private static void register(OwnServer server, String address) throws IOException, InterruptedException {
        // Password from the README.
        Visitor admin = Visitor.withCookies(server.origin()).signIn("demo-admin", "amur-for-a-try");
        HttpResponse<String> saved = admin.send(EDIT, HtmlForm.in(admin.get(EDIT)).set("form:name", "Hook").set("form:address", address)
                .set("form:kinds", "source").set("form:actions", "CREATED").set("form:enabled", "true").set("form:save", "x"));
        assertEquals(REDIRECT, saved.statusCode(), saved::body);
    }

    private void create(Visitor editor) throws IOException, InterruptedException {
        sources.send(editor, sources.fillIn(editor));
    }
}
