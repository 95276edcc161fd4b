package org.amur.server;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.amur.HtmlForm;
import org.amur.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A database that goes away while Amur runs: Amur says so in a sentence, and goes on as soon as it is back. */
@Tag("own-server")
@Timeout(value = 6, unit = TimeUnit.MINUTES)
class PostgresOutageIT {

    private static final String PAGE = "/amur/source/list";
    private static final String PASSWORD = "seven cranes by the river";
    private static final Pattern STACK_TRACE = Pattern.compile("(?m)^\\s+at .*");

    @Test
    void saysThatItHasStoppedAndGoesOnOnceItIsBack() throws Exception {
        Path data = Path.of("target/server/postgres-outage").toAbsolutePath();
        Server.delete(data);
        Files.createDirectories(data);
        EmbeddedPostgres postgres = postgres(data).start();
        int port = postgres.getPort();
        try (OwnServer server = new OwnServer("outage", Map.of("amur.http", "true", "amur.empty", "true"),
                Optional.of(LocalPostgres.at(port)))) {
            server.start();
            await("readiness, see " + server).atMost(Duration.ofMinutes(1)).until(() -> server.status("health/ready") == 200);
            Visitor visitor = Visitor.withCookies(server.origin());
            visitor.become("/amur/" + server.setupLinks().get(0), "first", PASSWORD).signIn("first", PASSWORD);
            visitor.get(PAGE);
            HtmlForm form = HtmlForm.in(visitor.get("/amur/source/edit"))
                .set("form:title", "Typed before the outage").set("form:publisher", "A paper").set("form:save", "x");

            postgres.close();
            saysThatItHasNone(visitor.ask(PAGE));
            HttpResponse<String> refused = visitor.send("/amur/source/edit", form);
            saysThatItHasNone(refused);
            assertTrue(refused.body().contains("Typed before the outage"), refused::body);
            assertEquals(503, server.status("health/ready"));

            postgres = postgres(data).setPort(port).start();
            assertEquals(200, visitor.ask(PAGE).statusCode(), () -> "The first one to ask, see " + server);
            visitor.post("/amur/source/edit", form);
            assertTrue(visitor.get(PAGE).contains("Typed before the outage"));
            assertEquals(0, STACK_TRACE.matcher(server.log()).results().count(), () -> "Stack traces in " + server);
        } finally {
            postgres.close();
        }
    }

    private static EmbeddedPostgres.Builder postgres(Path data) {
        return EmbeddedPostgres.builder().setDataDirectory(data).setCleanDataDirectory(false);
    }

    private static void saysThatItHasNone(HttpResponse<String> answer) throws IOException {
        assertEquals(503, answer.statusCode(), answer::body);
        assertEquals("5", answer.headers().firstValue("Retry-After").orElse("none"));
        assertTrue(answer.body().contains("its database does not answer just now"), answer::body);
    }
}
