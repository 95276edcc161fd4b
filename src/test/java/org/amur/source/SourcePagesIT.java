package org.amur.source;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.RequestOptions;

import org.amur.FormBrowserTests;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tests of the pages of sources, which cover the common behaviour of all kinds of record. */
class SourcePagesIT extends FormBrowserTests {

    @Test
    @Tag("smoke")
    void anEditorEntersFindsAndChangesASource() {
        String title = title("Решение о поставках");
        signIn("editor");
        open("source/list");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("New source")).click();
        enter(page, title);
        assertThat(page.locator("h1")).hasText(title);
        assertThat(page.locator(".said")).containsText("Created.");
        assertThat(page.locator("main")).containsText("about March 2023");

        open("source/list");
        page.getByPlaceholder("Search title").fill("реше " + word(title).substring(0, 12));
        page.keyboard().press("Enter");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(title)).click();
        button(page, "Edit").click();
        page.locator("[id='form:authors']").fill("A. Author");
        page.locator("[id='form:why']").fill("named in the original");
        button(page, "Save").click();
        assertThat(page.locator("main")).containsText("A. Author");

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("All versions")).click();
        assertThat(page.locator("main")).containsText("named in the original");
        assertThat(page.locator("ins").filter(new Locator.FilterOptions().setHasText("A. Author"))).isVisible();
    }

    /** The answer for the date field arrives between the press of the button and its release, and moves the button. */
    @Test
    void aClickOnSaveCountsWhileTheFormGrows() {
        String title = title("Dated");
        signIn("editor");
        open("source/edit");
        fillInSource(page, title);
        page.locator("[id='form:published']").fill("2023-03");
        BoundingBox save = button("Save").boundingBox();
        page.mouse().move(save.x + save.width / 2, save.y + 5);
        page.mouse().down();
        assertThat(page.locator("[id='form:published-echo']")).hasText("March 2023");
        page.mouse().up();
        assertThat(page.locator("h1")).hasText(title);
    }

    @Test
    void errorsAreShownAtTheFieldAndEntriesKept() {
        signIn("editor");
        open("source/edit");
        page.locator("[id='form:title']").fill(title("Unfinished"));
        page.locator("[id='form:published']").fill("03/04/2023");
        page.locator("[id='form:publisher']").focus();
        page.locator("[id='form:address']").fill("javascript:alert(1)");
        button(page, "Save").click();
        assertThat(page.locator(".problems")).isVisible();
        assertThat(page.locator("[id='form:publisher-message']")).hasText("This field is required.");
        assertThat(page.locator("[id='form:kind-message']")).hasText("This field is required.");
        assertThat(page.locator("[id='form:reliability-message']")).hasText("This field is required.");
        assertThat(page.locator("[id='form:address-message']")).containsText("https://");
        assertThat(page.locator("[id='form:published-message']")).not().isEmpty();
        assertThat(page.locator("[id='form:title']")).hasValue(Pattern.compile("Unfinished.*"));
        assertThat(page.locator("[id='form:published']")).hasValue("03/04/2023");
    }

    @Test
    void aDeletionCanBeUndone() {
        String title = title("Entered twice");
        signIn("editor");
        open("source/edit");
        enter(page, title);
        button(page, "Delete").click();
        assertThat(page.locator(".said")).containsText(title);
        button(page, "Undo").click();
        assertThat(page.locator("h1")).hasText(title);
        assertThat(page.locator(".said")).containsText("Restored");
        String history = path().replace("source/view?", "history/record?kind=source&");
        open(history);
        assertThat(page.getByText("Undo deletion…")).hasCount(0);
        page.goBack();
        button(page, "Delete").click();
        open(history);
        page.getByText("Undo deletion…").click();
        button(page, "Undo").click();
        assertThat(page.locator("h1")).hasText(title);
    }

    @Test
    void twoEditorsSeeBothVersions() {
        String title = title("Contended");
        signIn("editor");
        open("source/edit");
        enter(page, title);
        button(page, "Edit").click();
        String address = page.url();
        page.locator("[id='form:authors']").fill("Mine");
        saveAsAdmin(address, "authors", "Theirs");
        button(page, "Save").click();
        assertThat(page.locator(".conflict")).containsText("Mine");
        assertThat(page.locator(".conflict")).containsText("Theirs");
        assertThat(page.locator(".conflict")).containsText("demo-admin");
        saveAsAdmin(address, "publisher", "Saved meanwhile");
        button(page, "Save my version").click();
        assertThat(page.locator(".conflict")).containsText("Saved meanwhile");
        // A field agreed to be replaced is no longer the other user's change.
        assertThat(page.locator(".conflict tr", new Page.LocatorOptions().setHasText("Mine")).locator("td").last()).hasText("you");
        button(page, "Save my version").click();
        assertThat(page.locator(".conflict")).hasCount(0);
        assertThat(page.locator("main")).containsText("Mine");
    }

    private void saveAsAdmin(String address, String field, String text) {
        inAnotherBrowser(other -> {
            signIn(other, "admin");
            other.navigate(address);
            other.locator("[id='form:" + field + "']").fill(text);
            button(other, "Save").click();
            assertThat(other.locator("main")).containsText(text);
        });
    }

    @Test
    void theSameFormSentTwiceWritesOnce() {
        String title = title("Sent twice");
        signIn("editor");
        open("source/edit");
        fillInSource(page, title);
        AtomicReference<Request> sent = new AtomicReference<>();
        page.onRequest(request -> {
            if ("POST".equals(request.method())) {
                sent.set(request);
            }
        });
        button(page, "Save").dblclick();
        assertThat(page.locator("h1")).hasText(title);
        send(sent.get());
        open("source/list?q=" + word(title));
        assertThat(page.locator("table.list tbody tr")).hasCount(1);
    }

    /** The user cancels the request, which is saved nevertheless, and goes on typing. */
    @Test
    void correctionsAfterASubmissionAreKept() {
        String title = title("Sent too early");
        signIn("editor");
        open("source/edit");
        fillInSource(page, title);
        page.locator("[id='form:publisher']").fill("A papr");
        page.route("**/source/edit", route -> {
            route.fetch(new Route.FetchOptions().setMaxRedirects(0));
            route.abort("aborted");
        });
        page.waitForRequest("**/source/edit", () -> button(page, "Save").click());
        page.unroute("**/source/edit");
        page.locator("[id='form:publisher']").fill("A paper");
        button(page, "Save").click();
        assertThat(page.locator(".conflict")).containsText("A papr");
        button(page, "Save my version").click();
        assertThat(page.locator("h1")).hasText(title);
        assertThat(page.locator("main")).containsText("A paper");
        open("source/list?q=" + word(title));
        assertThat(page.locator("table.list tbody tr")).hasCount(1);
    }

    @Test
    void backShowsTheFiltersOfThePage() {
        signIn("analyst");
        open("source/list");
        Locator kind = page.locator("select[name=kind]");
        kind.selectOption("NEWS_ARTICLE");
        page.locator(".filters button[type=submit], .filters input[type=submit]").first().click();
        page.waitForURL(Pattern.compile(".*kind=NEWS_ARTICLE.*"));
        page.goBack();
        page.waitForURL(Pattern.compile(".*source/list$"));
        assertThat(kind).hasValue("");
    }

    @Test
    void quickCreationCreatesOneSource() {
        String title = title("On the spot");
        signIn("editor");
        open("event/edit");
        page.locator("input[value='Add citation']").click();
        createNamed("citationsRow:0:source", title);
        page.locator("[id='sourceDialog:publisher']").fill("A paper");
        page.locator("[id='sourceDialog:kind']").selectOption("NEWS_ARTICLE");
        page.locator("[id='sourceDialog:reliability']").selectOption("F");
        Request sent = page.waitForRequest(request -> request.method().equals("POST"),
                () -> page.locator("[id='sourceDialog:create']").click());
        assertThat(page.locator("[id='form:citationsRow:0:source_input']")).hasValue(title);
        send(sent);
        open("source/list?q=" + word(title));
        assertThat(page.locator("table.list tbody tr")).hasCount(1);
    }

    private void send(Request sent) {
        page.request().post(sent.url(), RequestOptions.create()
                .setHeader("Content-Type", sent.headers().get("content-type"))
                .setHeader("Sec-Fetch-Site", "same-origin")
                .setHeader("Origin", page.evaluate("location.origin").toString())
                .setData(sent.postDataBuffer()));
    }

    @Test
    void analystsAreOfferedNoChanges() {
        signIn("analyst");
        open("source/list");
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("New source"))).hasCount(0);
        page.locator("table.list tbody a").first().click();
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Edit"))).hasCount(0);
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Delete"))).hasCount(0);
        expectStatus(403);
        open("source/edit");
        assertThat(page.locator("h1")).containsText("Access denied");
    }

    @Test
    void pastPagesAreReadOnly() {
        signIn("editor");
        open("source/list?asof=2023-03-20");
        assertThat(page.locator(".past-banner")).containsText("Record as of");
        assertThat(page.locator("table.list tbody tr")).hasCount(0);
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("New source"))).hasCount(0);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Back to now")).first().click();
        assertTrue(path().startsWith("source/list") && !path().contains("asof"));
    }

    @Test
    void everyPageIsAccessible() {
        signIn("editor");
        open("source/list?q=trade&sort=-title");
        assertAccessible();
        page.locator("table.list tbody a").first().click();
        assertAccessible();
        button(page, "Edit").click();
        assertAccessible();
        page.goBack();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("All versions")).click();
        assertAccessible();
    }

    private static void enter(Page page, String title) {
        fillInSource(page, title);
        page.locator("[id='form:published']").fill("about March 2023");
        button(page, "Save").click();
    }

    /** Returns the word of a title that no other title contains. */
    private static String word(String title) {
        return title.substring(title.lastIndexOf(' ') + 1);
    }

    private static String title(String beginning) {
        return beginning + " " + UUID.randomUUID().toString().replace("-", "");
    }
}
