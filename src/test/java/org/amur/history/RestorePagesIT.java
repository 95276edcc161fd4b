package org.amur.history;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import org.amur.FormBrowserTests;
import org.junit.jupiter.api.Test;

/** Restores earlier versions of records. */
class RestorePagesIT extends FormBrowserTests {

    @Test
    void anEarlierVersionOfAnEventIsReviewedAndSavedAsTheNewest() {
        String word = word();
        signIn("editor");
        String event = event("First title " + word);
        button("Edit").click();
        page.locator("[id='form:title']").fill("Second title " + word);
        page.locator("[id='form:participants:0:remove']").click();
        assertThat(page.locator("[id='form:participants:0:remove']")).hasCount(0);
        button("Save").click();
        assertThat(page.locator("main")).not().containsText("Xi Jinping");

        history();
        assertThat(button("Restore this version…")).hasCount(1);
        String restore = button("Restore this version…").getAttribute("href");
        button("Restore this version…").click();
        assertThat(page.locator("[id='form:title']")).hasValue("First title " + word);
        assertThat(page.locator("[id='form:participants:0:actor_input']")).hasValue("Xi Jinping");
        assertThat(page.locator("#restored tbody tr").first().locator("del")).hasText("Second title " + word);
        assertThat(page.locator("#restored tbody tr").first().locator("ins")).hasText("First title " + word);
        assertThat(page.locator("[id='form:why']")).hasValue(Pattern.compile("Restored the version of .* UTC"));
        assertAccessible();
        open(event);
        assertThat(page.locator("h1")).hasText("Second title " + word);

        page.navigate(restore);
        page.locator("[id='form:place']").fill("Moscow");
        button("Save").click();
        assertThat(page.locator("h1")).hasText("First title " + word);
        assertThat(page.locator("main")).containsText("Xi Jinping");
        assertThat(page.locator("main")).containsText("Moscow");
        history();
        Locator newest = page.locator(".card").first();
        assertThat(newest).containsText(Pattern.compile("Changed on .* UTC by demo-editor"));
        assertThat(newest).containsText(Pattern.compile("Restored the version of .* UTC"));
        assertThat(page.locator(".card")).hasCount(3);

        String other = event("Other " + word).replaceFirst(".*id=", "");
        expectStatus(404);
        assertEquals(404, page.navigate(restore.replaceFirst("id=\\d+", "id=" + other)).status());
    }

    @Test
    void anEditSinceTheFormWasOpenedIsAConflict() {
        String word = word();
        signIn("editor");
        open("source/edit");
        source("First " + word);
        button("Edit").click();
        page.locator("[id='form:title']").fill("Second " + word);
        button("Save").click();
        String source = page.url();
        history();
        button("Restore this version…").click();
        inAnotherBrowser(other -> {
            signIn(other, "admin");
            other.navigate(source);
            button(other, "Edit").click();
            other.locator("[id='form:title']").fill("Third " + word);
            button(other, "Save").click();
            assertThat(other.locator("h1")).hasText("Third " + word);
        });
        button("Save").click();
        assertThat(page.locator(".conflict")).containsText("Third " + word);
        button("Save my version").click();
        assertThat(page.locator("h1")).hasText("First " + word);
    }

    @Test
    void namesOfAnActorAreRestored() {
        String word = word();
        signIn("editor");
        open("actor/edit");
        page.locator("[id='form:names:0:text']").fill("Ivan " + word);
        page.locator("[id='form:names:0:language']").fill("en");
        select(page, "kind", "PERSON");
        button("Save").click();
        button("Edit").click();
        page.locator("[id='form:names:0:text']").fill("Mistaken " + word);
        button("Save").click();
        assertThat(page.locator("h1")).hasText("Mistaken " + word);
        history();
        button("Restore this version…").click();
        button("Save").click();
        assertThat(page.locator("h1")).hasText("Ivan " + word);
    }

    @Test
    void onlyEditorsAreOfferedIt() {
        signIn("editor");
        open("source/edit");
        source("First " + word());
        button("Edit").click();
        page.locator("[id='form:authors']").fill("A. Author");
        button("Save").click();
        history();
        assertThat(button("Restore this version…")).isVisible();
        inAnotherBrowser(other -> {
            signIn(other, "analyst");
            other.navigate(page.url());
            assertThat(other.locator(".card").first()).isVisible();
            assertThat(button(other, "Restore this version…")).hasCount(0);
        });
    }

    private String event(String title) {
        open("event/edit");
        page.locator("[id='form:title']").fill(title);
        page.locator("[id='form:date']").fill("March 2023");
        select(page, "type", "CONSULT");
        select(page, "realis", "HAPPENED");
        button("Add participant").click();
        choose("participants:0:actor", "习近", "Xi Jinping");
        select(page, "participants:0:role", "ACTOR");
        button("Save").click();
        assertThat(page.locator("h1")).hasText(title);
        return page.url().replaceFirst("&.*", "");
    }

    private void source(String title) {
        fillInSource(page, title);
        button("Save").click();
        assertThat(page.locator("h1")).hasText(title);
    }

    private void history() {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("All versions")).click();
        assertThat(page.locator("h1")).containsText("History");
    }
}
