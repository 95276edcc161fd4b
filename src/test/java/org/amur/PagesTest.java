package org.amur;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
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

/**
 * What every browser test extends: a fresh browser context per test (nobody is signed in) and its {@link #page}. A test
 * fails on any console error, script error, failed request or breach of the Content-Security-Policy, even where all
 * that it asserts is right; an answer that is meant to be an error is announced with {@link #expectStatus}.
 *
 * <p>The tag {@code smoke} marks the few that also run on the other servers and databases.
 */
@RunAsClient
@Tag("browser")
public abstract class PagesTest extends Deployments {

    /** As the README says. */
    private static final String DEMO_PASSWORD = "amur-for-a-try";

    private static final List<String> OF_COLOURS = List.of("color-contrast", "link-in-text-block");

    protected Page page;

    /** The application's address, with a slash at the end. */
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

    /** From here on an answer with this status is no problem in this test. */
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

    /** @return the page's address within the application, such as {@code event/list?q=port} */
    protected String path() {
        return page.url().substring(address.toString().length());
    }

    /**
     * Signs in with a demo account, with a session of the role that an earlier test began, if it goes on. No page is open then.
     *
     * @param role {@code analyst}, {@code editor} or {@code admin}
     */
    protected void signIn(String role) {
        signIn(page, role);
    }

    /** The same in another browser's page; see {@link #inAnotherBrowser}. */
    protected static void signIn(Page page, String role) {
        if (!KeptSessions.resume(page.context(), role)) {
            signInByForm(page, role);
            KeptSessions.keep(page.context(), role);
            page.navigate("about:blank");
        }
    }

    /** Begins a session of the test's own, which it may end. */
    protected void signInByForm(String role) {
        signInByForm(page, role);
    }

    protected static void signInByForm(Page page, String role) {
        // A light page to land on: what comes after is the test's.
        page.navigate("security/sign-in?to=/source/list");
        page.locator("[id='form:name']").fill("demo-" + role);
        page.locator("[id='form:password']").fill(DEMO_PASSWORD);
        page.locator("[id='form:signIn']").click();
        page.waitForURL(url -> !url.contains("security/sign-in"));
    }

    /** A browser in which nobody is signed in, until the test ends. Problems there count as here. */
    protected Page openAnotherBrowser() {
        BrowserContext browser = TestBrowser.newContext(address.toString());
        browsers.add(browser);
        problems.watch(browser);
        return browser.newPage();
    }

    /** Does something in a second browser of its own, where nobody is signed in. Problems there count as here. */
    protected void inAnotherBrowser(Consumer<Page> what) {
        try (BrowserContext other = TestBrowser.newContext(address.toString())) {
            problems.watch(other);
            what.accept(other.newPage());
        }
    }

    /** axe-core finds nothing on the page as it stands, in light colours and in dark ones. */
    protected void assertAccessible() {
        page.waitForLoadState();
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            List<String> violations = axe(page, scheme).analyze().getViolations().stream()
                .map(PagesTest::describe)
                .toList();
            assertEquals(List.of(), violations, page.url() + " in " + scheme);
        }
    }

    /** Looks for violations in a scheme. The dark page differs from the light one in its colours only. */
    protected static AxeBuilder axe(Page page, ColorScheme scheme) {
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
        AxeRunOptions violations = new AxeRunOptions();
        violations.setResultTypes(List.of("violations"));
        // Its other mode opens a page of its own for each look, because of frames, of which there are none.
        AxeBuilder axe = new AxeBuilder(page).options(violations).setLegacyMode(true);
        return scheme == ColorScheme.LIGHT ? axe : axe.withRules(OF_COLOURS);
    }

    protected static String describe(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
            + rule.getNodes().stream().map(node -> String.valueOf(node.getTarget())).toList();
    }
}
