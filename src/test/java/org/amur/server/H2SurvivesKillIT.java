package org.amur.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;

import org.amur.TestBrowser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What was acknowledged is in the embedded database, even if the server is killed in the very next moment. */
@Tag("own-server")
@Timeout(value = 8, unit = TimeUnit.MINUTES)
class H2SurvivesKillIT {

    private static final int ROUNDS = 2;
    private static final String EDITOR = "demo-editor";
    /** As the README says. */
    private static final String PASSWORD = "amur-for-a-try";

    private final List<String> acknowledged = new ArrayList<>();

    @Test
    void keepsWhatItAcknowledged() throws Exception {
        try (OwnServer server = new OwnServer("killed", Map.of("amur.demo", "true", "amur.empty", "true"),
                Optional.empty())) {
            server.start();
            for (int round = 1; round <= ROUNDS; round++) {
                saveAndKill(server, "Saved before kill " + round);
                server.start();
                isAllThere(server);
            }
        }
    }

    private void saveAndKill(OwnServer server, String title) {
        try (BrowserContext context = TestBrowser.newContext(server.address())) {
            Page page = context.newPage();
            SignInSteps.signIn(page, EDITOR, PASSWORD);
            page.navigate("source/edit");
            page.locator("[id='form:title']").fill(title);
            page.locator("[id='form:publisher']").fill("A paper");
            Response answer = page.waitForResponse(
                response -> response.request().method().equals("POST"),
                () -> page.locator("[id='form:save']").click());
            server.kill();
            assertEquals(302, answer.status());
            acknowledged.add(title);
        }
    }

    private void isAllThere(OwnServer server) {
        try (BrowserContext context = TestBrowser.newContext(server.address())) {
            Page page = context.newPage();
            SignInSteps.signIn(page, EDITOR, PASSWORD);
            page.navigate("source/list?sort=title");
            assertThat(page.locator("table.list tbody a")).hasText(acknowledged.toArray(String[]::new));
        }
    }
}
