package org.amur.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

import org.amur.PageProblems;
import org.amur.TestBrowser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Tests of a new installation without demo: its log shows the first administrator's link and no other secret. */
@Tag("own-server")
@Tag("browser")
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class FirstAdministratorIT {

    private static final String PASSWORD = "eleven otters on the ice";
    private static final String ANALYSTS_PASSWORD = "nine herons in the reeds";

    private final PageProblems problems = new PageProblems();
    /** Secrets that must not be in the log. */
    private final List<String> secrets = new ArrayList<>(List.of(PASSWORD, ANALYSTS_PASSWORD));

    @Test
    void theFirstAdministratorUsesTheLinkInTheLog() throws Exception {
        try (OwnServer server = new OwnServer("first-administrator", Map.of("amur.empty", "true"), Optional.empty())) {
            server.start();
            assertEquals(1, server.setupLinks().size());
            String link = server.setupLinks().get(0);
            try (BrowserContext context = TestBrowser.newContext(server.address())) {
                problems.watch(context);
                Page page = context.newPage();
                page.navigate(link);
                badChoicesAreRefused(page);
                SignInSteps.become(page, "wei.zhang", PASSWORD);
                assertThat(page.locator(".said")).containsText("Your password is set.");
                worksNoMore(context.newPage(), link);
                SignInSteps.signIn(page, "wei.zhang", PASSWORD);
                String analystsLink = anAccountIsMade(page);
                rememberCookies(context);
                theAnalystComesIn(server, analystsLink);
            }
            problems.assertNone();
            assertEquals(List.of(link), server.setupLinks());
            for (String secret : secrets) {
                assertFalse(server.log().contains(secret), () -> "In the log: " + secret);
            }
        }
    }

    private static void badChoicesAreRefused(Page page) {
        assertThat(page.locator("h1")).hasText("First administrator");
        SignInSteps.become(page, "wei zhang", "too short");
        assertThat(page.locator("[id='form:name-message']")).containsText("Use letters, digits");
        assertThat(page.locator("[id='form:password-message']")).hasText("At least 12 characters.");
        page.locator("[id='form:name']").fill("wei.zhang");
        SignInSteps.choose(page, PASSWORD, PASSWORD + "!");
        assertThat(page.locator("[id='form:again-message']")).hasText("The two passwords differ.");
        page.locator("[id='form:name']").fill("demo-wei");
        SignInSteps.choose(page, PASSWORD, PASSWORD);
        assertThat(page.locator("[id='form:name-message']")).containsText("taken");
    }

    private static void worksNoMore(Page page, String link) {
        page.navigate(link);
        assertThat(page.locator("h1")).hasText("Invalid link");
        assertThat(page.locator("[id='form:password']")).hasCount(0);
        page.close();
    }

    /**
     * Creates an account as administrator.
     *
     * @return the one-time link of the account
     */
    private String anAccountIsMade(Page page) {
        page.navigate("security/list");
        assertThat(page.locator("table.list tbody tr")).hasCount(1);
        page.navigate("security/edit");
        page.locator("[id='form:name']").fill("olga");
        page.locator("[id='form:displayName']").fill("Olga Orlova");
        page.locator("[id='form:save']").click();
        String link = page.locator("input.link").inputValue();
        secrets.add(link.substring(link.indexOf('=') + 1));
        return link;
    }

    private void theAnalystComesIn(OwnServer server, String link) {
        try (BrowserContext context = TestBrowser.newContext(server.address())) {
            problems.watch(context);
            Page page = context.newPage();
            page.navigate(link);
            assertThat(page.locator("h1")).hasText("New password");
            SignInSteps.choose(page, ANALYSTS_PASSWORD, ANALYSTS_PASSWORD);
            SignInSteps.signIn(page, "olga", ANALYSTS_PASSWORD);
            problems.expectStatus(403);
            page.navigate("security/list");
            assertThat(page.locator("h1")).containsText("Access denied");
            rememberCookies(context);
        }
    }

    private void rememberCookies(BrowserContext context) {
        List<String> values = context.cookies().stream().map(cookie -> cookie.value).toList();
        assertFalse(values.isEmpty());
        // A node's name may be appended to a session id.
        values.forEach(value -> secrets.add(value.split(Pattern.quote("."))[0]));
    }
}
