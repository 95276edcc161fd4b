package org.amur;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Base of browser tests: a fresh browser context per test (not signed in) and its {@link #page}. A test fails on any
 * console error, script error, failed request or violation of the Content-Security-Policy; expected error responses are
 * announced with {@link #expectStatus}.
 *
 * <p>The tag {@code smoke} marks the few tests that also run on the other servers and databases.
 */
@RunAsClient
@ExtendWith(PageAtFailure.class)
@Tag("browser")
public abstract class BrowserTests extends ServerTests {

    /** Password from the README. */
    protected static final String DEMO_PASSWORD = "amur-for-a-try";

    private static final List<String> OF_COLOURS = List.of("color-contrast", "link-in-text-block");
    private static final String AXE = axe();
    private static final String VIOLATIONS = """
        async rules => {
          const options = { resultTypes: ['violations'], ...(rules.length && { runOnly: { type: 'rule', values: rules } }) };
          const found = await axe.run(document, options);
          return found.violations.map(rule => `${rule.id}: ${rule.help} ${rule.nodes.map(node => node.target)}`);
        }""";

    protected Page page;

    /** Address of the application, with a slash at the end. */
    @ArquillianResource
    protected URL address;

    private final List<BrowserContext> browsers = new ArrayList<>();
    private final PageProblems problems = new PageProblems();

    @BeforeEach
    void openPage() {
        page = openAnotherBrowser();
    }

    @AfterEach
    void closePageWithoutProblems() {
        try {
            browsers.forEach(BrowserContext::close);
        } finally {
            problems.assertNone();
        }
    }

    /** Permits responses with this status from here on in this test. */
    protected void expectStatus(int status) {
        problems.expectStatus(status);
    }

    /**
     * Opens a page of the application.
     *
     * @param path without a slash at the beginning, such as {@code event/list?q=port}
     */
    protected Response open(String path) {
        return page.navigate(path);
    }

    /**
     * Returns the page's address.
     *
     * @return within the application, such as {@code event/list?q=port}
     */
    protected String path() {
        return page.url().substring(address.toString().length());
    }

    /**
     * Signs in with a demo account; reuses a session of the role from an earlier test if it is still valid. No page is
     * open afterwards.
     *
     * @param role {@code analyst}, {@code editor} or {@code admin}
     */
    protected void signIn(String role) {
        signIn(page, role);
    }

    /** Signs in on another browser's page; see {@link #inAnotherBrowser}. */
    protected static void signIn(Page page, String role) {
        if (!SignedInSessions.resume(page.context(), role)) {
            signInByForm(page, role);
            SignedInSessions.keep(page.context(), role);
            page.navigate("about:blank");
        }
    }

    /** Selects an option of a field in the page's form. */
    protected static void select(Page page, String field, String option) {
        page.locator("[id='form:" + field + "']").selectOption(option);
    }

    /** Fills in the required fields of a new source. */
    protected static void fillInSource(Page page, String title) {
        page.locator("[id='form:title']").fill(title);
        page.locator("[id='form:publisher']").fill("A paper");
        select(page, "kind", "NEWS_ARTICLE");
        select(page, "reliability", "F");
    }

    /** Begins a session for this test, which it may end. */
    protected void signInByForm(String role) {
        signInByForm(page, role);
    }

    protected static void signInByForm(Page page, String role) {
        // A light page to arrive on.
        page.navigate("security/sign-in?to=/source/list");
        page.locator("[id='form:name']").fill("demo-" + role);
        page.locator("[id='form:password']").fill(DEMO_PASSWORD);
        page.locator("[id='form:signIn']").click();
        page.waitForURL(url -> !url.contains("security/sign-in"));
    }

    /** Opens a second browser without a session until the test ends. Its problems fail the test, too. */
    protected Page openAnotherBrowser() {
        BrowserContext browser = TestBrowser.newContext(address.toString());
        browsers.add(browser);
        problems.watch(browser);
        return browser.newPage();
    }

    /** Runs steps in a second browser without a session. Its problems fail the test, too. */
    protected void inAnotherBrowser(Consumer<Page> what) {
        try (BrowserContext other = TestBrowser.newContext(address.toString())) {
            problems.watch(other);
            what.accept(other.newPage());
        }
    }

    /** Asserts that axe-core finds no violations on the current page, light and dark. */
    protected void assertAccessible() {
        page.waitForLoadState();
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            assertEquals(List.of(), violations(page, scheme), page.url() + " in " + scheme);
        }
    }

    /** Returns what axe-core objects to in a colour scheme; the dark page differs in colours only. */
    @SuppressWarnings("unchecked")
    protected static List<String> violations(Page page, ColorScheme scheme) {
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
        // AxeBuilder would load the large script anew for each call.
        if (!(boolean) page.evaluate("'axe' in window")) {
            page.evaluate(AXE);
        }
        return (List<String>) page.evaluate(VIOLATIONS, scheme == ColorScheme.LIGHT ? List.of() : OF_COLOURS);
    }

    private static String axe() {
        try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
