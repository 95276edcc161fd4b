package org.amur.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.amur.PageProblems;
import org.amur.TestBrowser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Tests of single sign-on with Keycloak, on another site than Amur. Each test has users of its own. */
@Tag("own-server")
@Tag("browser")
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class OidcIT {

    private static final String LOCAL = "otto";
    private static final String LOCAL_PASSWORD = "eleven otters on the ice";
    private static final Pattern SIGN_IN = Pattern.compile("Sign in .*");

    private static Keycloak keycloak;
    private static OwnServer amur;

    private final PageProblems problems = new PageProblems();
    private BrowserContext context;
    private Page page;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        keycloak = new Keycloak();
        Map<String, String> settings = new HashMap<>(Map.of("amur.empty", "true", "amur.http", "true"));
        settings.putAll(keycloak.settings());
        amur = new OwnServer("oidc", settings, Optional.empty()).withSecret("AMUR_OIDC_SECRET", Keycloak.SECRET);
        keycloak.launch(amur.address());
        amur.start();
        keycloak.awaitStart();
        try (BrowserContext first = TestBrowser.newContext(amur.address())) {
            Page setup = first.newPage();
            setup.navigate(amur.setupLinks().get(0));
            SignInSteps.become(setup, LOCAL, LOCAL_PASSWORD);
            assertThat(setup.locator(".said")).containsText("Your password is set.");
        }
    }

    @AfterAll
    static void stop() {
        amur.close();
        keycloak.close();
    }

    @BeforeEach
    void open() {
        context = TestBrowser.newContext(amur.address());
        problems.watch(context);
        page = context.newPage();
    }

    @AfterEach
    void close() {
        context.close();
        problems.assertNone();
    }

    @Test
    void signingInLeadsToTheRequestedPageWithTheRoleOfTheClaims() throws IOException {
        page.navigate("source/list?q=trade");
        assertThat(page).hasTitle(SIGN_IN);
        atProvider("anna");
        assertEquals("source/list?q=trade", path());
        assertThat(page.locator(".menu-user")).hasText("Anna Li");
        assertEquals(200, page.navigate("source/edit").status());
        problems.expectStatus(403);
        assertEquals(403, page.navigate("security/list").status());
        assertFalse(amur.log().contains(Keycloak.SECRET));
    }

    @Test
    void nameAndRoleFollowTheProviderAndAreRecorded() throws Exception {
        signIn("boris");
        assertThat(page.locator(".menu-user")).hasText("Boris Petrov");
        keycloak.change("boris", "Bob", "desk", "readers");
        signOut();
        signIn("boris");
        assertThat(page.locator(".menu-user")).hasText("Bob Petrov");
        problems.expectStatus(403);
        assertEquals(403, page.navigate("source/edit").status());

        asLocalAdministrator();
        openAccount("boris");
        assertThat(page.locator(".subtitle")).hasText("Bob Petrov · Analyst");
        assertThat(page.locator("main")).containsText("Name and role as stated by single sign-on");
        assertThat(page.locator("#identity-card")).containsText(keycloak.issuer());
    }

    @Test
    void signingOutEndsTheSessionOfTheProvider() {
        signIn("clara");
        signOut();
        page.navigate("source/list");
        assertThat(page).hasTitle(SIGN_IN);
        button().click();
        assertThat(page.locator("#username")).isVisible();
    }

    @Test
    void withTheProvidersSessionTheButtonIsEnough() {
        signIn("hugo");
        forgetSession();
        page.navigate("actor/list");
        button().click();
        page.waitForURL(amur.address() + "actor/list");
        assertThat(page.locator(".menu-user")).hasText("Hugo Brandt");
    }

    @Test
    void aUserWithoutARoleIsRefused() {
        page.navigate("source/list");
        atProvider("dmitri");
        assertThat(page.locator(".finding")).hasText("You have no role in Amur. Ask the administrators of Keycloak.");
        assertSignedOut();
    }

    @Test
    void aLocalAccountIsTakenOverOnlyIfAnAdministratorLinksIt() {
        asLocalAdministrator();
        page.navigate("security/edit");
        page.locator("[id='form:name']").fill("lena");
        page.locator("[id='form:displayName']").fill("Lena, local");
        page.locator("[id='form:save']").click();
        assertThat(page.locator("h1")).hasText("lena");
        forgetSession();
        page.navigate("source/list");
        atProvider("lena");
        assertThat(page.locator(".finding")).containsText("An account with your name exists in Amur.");
        assertSignedOut();

        asLocalAdministrator();
        openAccount("lena");
        assertThat(page.locator("#identity-card")).containsText("“Lena Zhang” tried to sign in to this account");
        page.locator("[id='identity:link']").click();
        assertThat(page.locator(".said")).containsText("Linked.");
        assertThat(page.locator("aside")).containsText("Linked to single sign-on");
        forgetSession();
        page.navigate("source/list");
        button().click();
        page.waitForURL(amur.address() + "source/list");
        assertThat(page.locator(".menu-user")).hasText("Lena Zhang");
    }

    @Test
    void aDisabledAccountStaysRefused() {
        signIn("elena");
        signOut();
        asLocalAdministrator();
        openAccount("elena");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Edit").setExact(true)).click();
        page.locator("[id='form:enabled']").uncheck();
        page.locator("[id='form:save']").click();
        assertThat(page.locator("h1")).hasText("elena");
        forgetSession();
        page.navigate("source/list");
        atProvider("elena");
        assertThat(page.locator(".finding")).hasText("Your account in Amur is disabled. Ask an administrator.");
        assertSignedOut();
    }

    @Test
    void forgedAndRepeatedAnswersAreRefused() {
        List<String> answers = new ArrayList<>();
        page.onRequest(request -> {
            if (request.url().contains("/sign-in/callback")) {
                answers.add(request.url());
            }
        });
        signIn("fang");
        assertEquals(1, answers.size());
        forgetSession();
        page.navigate(answers.get(0));
        assertThat(page.locator(".finding")).containsText("This sign-in has expired");
        assertSignedOut();

        begin("");
        page.navigate(answers.get(0));
        assertThat(page.locator(".finding")).containsText("This sign-in has expired");

        String state = state(begin(""));
        page.navigate(answers.get(0).replaceFirst("state=[^&]*", "state=" + state));
        assertThat(page.locator(".finding")).hasText("Keycloak refused the sign-in, or it was cancelled.");
        assertSignedOut();
    }

    @Test
    void cancellingReturnsToTheSignInPage() {
        String state = state(begin("?to=/actor/list"));
        page.navigate("sign-in/callback?error=access_denied&state=" + state + "&iss=" + keycloak.issuer());
        assertThat(page.locator(".finding")).hasText("Keycloak refused the sign-in, or it was cancelled.");
        assertTrue(button().getAttribute("href").endsWith("/sign-in/start?to=%2Factor%2Flist"));
    }

    @Test
    void aFormIsKeptWhileTheUserSignsInInAnotherTab() {
        String title = "Открыто давно " + UUID.randomUUID();
        signIn("galina");
        page.navigate("source/edit");
        page.locator("[id='form:title']").fill(title);
        page.locator("[id='form:publisher']").fill("Interfax");
        page.locator("[id='form:kind']").selectOption("NEWS_ARTICLE");
        page.locator("[id='form:reliability']").selectOption("B");
        context.clearCookies();
        problems.expectStatus(401);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save")).click();
        assertThat(page.locator(".finding")).containsText("Your input is kept");
        page.locator("[id='resume:resume']").click();
        assertThat(page.locator(".problems")).containsText("You are not signed in yet.");
        Page tab = context.waitForPage(() -> button().click());
        tab.locator("#username").fill("galina");
        tab.locator("#password").fill(Keycloak.PASSWORD);
        tab.locator("#kc-login").click();
        assertThat(tab.locator(".menu-user")).hasText("Galina Serova");
        page.locator("[id='resume:resume']").click();
        assertThat(page.locator("h1")).hasText("Signed in again");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send now")).click();
        assertThat(page.locator("h1")).hasText(title);
    }

    @Test
    void anOutageOfTheProviderIsToldAndPasswordsStillWork() throws IOException, InterruptedException {
        keycloak.freeze();
        try {
            awaitBeginningAt("problem=unavailable");
            page.navigate("source/list");
            button().click();
            assertThat(page.locator(".finding")).containsText("Keycloak does not answer at the moment.");
            asLocalAdministrator();
            assertThat(page.locator(".menu-user")).hasText("The first otto");
        } finally {
            keycloak.thaw();
        }
        forgetSession();
        awaitBeginningAt(keycloak.issuer());
    }

    /** Begins to sign in without following; returns where Amur leads. */
    private String begin(String query) {
        RequestOptions stay = RequestOptions.create().setMaxRedirects(0);
        return page.request().get("sign-in/start" + query, stay).headers().get("location");
    }

    /** Waits until Amur leads there; on this thread, because Playwright is used by one only. */
    private void awaitBeginningAt(String part) {
        await("the way to " + part).pollInSameThread().atMost(1, TimeUnit.MINUTES).until(() -> begin("").contains(part));
    }

    private static String state(String address) {
        return address.replaceFirst(".*[?&]state=([^&]*).*", "$1");
    }

    private void signIn(String user) {
        page.navigate("source/list");
        atProvider(user);
        assertThat(page.locator("h1")).hasText("Sources");
    }

    private void atProvider(String user) {
        button().click();
        page.locator("#username").fill(user);
        page.locator("#password").fill(Keycloak.PASSWORD);
        page.locator("#kc-login").click();
        page.waitForURL(url -> url.startsWith(amur.address()));
    }

    private Locator button() {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Sign in with Keycloak"));
    }

    private void signOut() {
        page.locator(".menu-user").click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out")).click();
        assertThat(page.locator(".said")).hasText("You are signed out.");
    }

    /** Loses the session of Amur, but not that of the provider. */
    private void forgetSession() {
        context.clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
    }

    private void asLocalAdministrator() {
        forgetSession();
        SignInSteps.signIn(page, LOCAL, LOCAL_PASSWORD);
    }

    private void openAccount(String name) {
        page.navigate("security/list");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true)).click();
        assertThat(page.locator("h1")).hasText(name);
    }

    private void assertSignedOut() {
        page.navigate("source/list");
        assertThat(page).hasTitle(SIGN_IN);
    }

    private String path() {
        return page.url().substring(amur.address().length());
    }
}
