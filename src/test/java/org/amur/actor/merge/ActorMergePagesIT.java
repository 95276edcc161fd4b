package org.amur.actor.merge;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneOffset;

import com.microsoft.playwright.Page;

import org.amur.FormBrowserTests;
import org.junit.jupiter.api.Test;

/** Tests of the pages for merging actors and undoing it. */
class ActorMergePagesIT extends FormBrowserTests {

    private static final int NARROW = 390;

    @Test
    void twoActorsAreMergedAndTheMergeIsUndone() {
        String word = word();
        signIn("editor");
        String stays = actor("Stays " + word);
        String ends = actor("Ends " + word);
        String event = event("Meets " + word, "Ends " + word);
        open(stays);
        button("Merge with another…").click();
        choose("other", "Ends " + word, "Ends " + word);
        assertAccessible();
        button("Preview merge").click();
        assertThat(page.locator("#sides")).containsText("Ends " + word);
        assertThat(page.locator("#going")).containsText("Meets " + word);
        assertThat(page.locator("#going")).containsText("moved");
        assertAccessible();
        assertNarrow();
        button("Merge").click();
        assertThat(page.locator("[id='form:reason-message']")).not().isEmpty();
        page.locator("[id='form:reason']").fill("Same register " + word);
        button("Merge").press("Enter");
        assertThat(page.locator(".said")).containsText("Merged.");
        assertThat(page.locator("h1")).hasText("Stays " + word);
        assertThat(page.locator("main")).containsText("from Ends " + word);
        assertThat(page.locator("#events")).containsText("Meets " + word);
        assertThat(page.locator("#merges")).containsText("Ends " + word);
        assertAccessible();

        open(ends);
        assertThat(page.locator("h1")).hasText("Stays " + word);
        assertThat(page.locator("#redirected")).containsText("Ends " + word + " was merged into Stays " + word);
        assertThat(page.locator("#redirected")).containsText("Same register " + word);
        open(ends + "&asof=" + LocalDate.now(ZoneOffset.UTC));
        assertThat(page.locator("h1")).hasText("Stays " + word);
        assertTrue(page.url().contains("asof="), page.url());
        open("actor/list?q=" + word);
        assertThat(page.locator("table.list tbody tr")).hasCount(1);

        open(stays);
        page.locator("#merges a").click();
        assertThat(page.locator("#items")).containsText("Meets " + word);
        assertAccessible();
        assertNarrow();
        button("Undo merge…").click();
        assertThat(page.locator("#back")).containsText("Meets " + word);
        assertAccessible();
        assertNarrow();
        page.locator("[id='form:reason']").fill("Two registers " + word);
        button("Undo merge").press("Enter");
        assertThat(page.locator(".said")).containsText("Merge undone.");
        assertThat(page.locator("h1")).hasText("Ends " + word);
        open(event);
        assertThat(page.locator("main")).containsText("Ends " + word);
        open(stays);
        assertThat(page.locator("#merges")).hasCount(0);
    }

    @Test
    void warningsAreShownBeforeAMerge() {
        String word = word();
        signIn("editor");
        String one = actor("One " + word);
        open("actor/edit");
        page.locator("[id='form:names:0:text']").fill("Other " + word);
        page.locator("[id='form:kind']").selectOption("VESSEL");
        button("Save").click();
        assertThat(page.locator("h1")).hasText("Other " + word);
        open("actor/merge?id=" + id(one) + "&other=" + id(page.url()));
        assertThat(page.locator("#doubts")).containsText("Different kinds");
        assertAccessible();
        assertNarrow();
        page.locator("[id='form:reason']").fill("One all the same " + word);
        button("Merge").click();
        assertThat(page.locator(".said")).containsText("Merged.");
    }

    @Test
    void theSurvivorCanBeSwapped() {
        String word = word();
        signIn("editor");
        String one = actor("One " + word);
        String other = actor("Other " + word);
        open("actor/merge?id=" + id(one) + "&other=" + id(other));
        button("Swap").click();
        assertThat(page.locator("#sides thead")).containsText("Keep: Other " + word);
    }

    @Test
    void aConcurrentChangeIsReported() {
        String word = word();
        signIn("editor");
        String one = actor("One " + word);
        String other = actor("Other " + word);
        open("actor/merge?id=" + id(one) + "&other=" + id(other));
        page.locator("[id='form:reason']").fill("Same " + word);
        inAnotherBrowser(second -> {
            signIn(second, "admin");
            second.navigate("actor/edit?id=" + id(other));
            second.locator("[id='form:description']").fill("Theirs " + word);
            button(second, "Save").click();
            assertThat(second.locator("main")).containsText("Theirs " + word);
        });
        button("Merge").click();
        assertThat(page.locator(".problems")).containsText("One of the actors changed");
        assertThat(page.locator("#sides")).containsText("Theirs " + word);
        assertThat(page.locator("[id='form:reason']")).hasValue("Same " + word);
        button("Merge").click();
        assertThat(page.locator(".said")).containsText("Merged.");
        assertThat(page.locator("main")).containsText("Theirs " + word);
    }

    @Test
    void laterRowsCanBeAssignedToTheRestoredActor() {
        String word = word();
        signIn("editor");
        String one = actor("One " + word);
        String other = actor("Other " + word);
        open("actor/merge?id=" + id(one) + "&other=" + id(other));
        page.locator("[id='form:reason']").fill("Same " + word);
        button("Merge").click();
        assertThat(page.locator(".said")).containsText("Merged.");
        String event = event("Later " + word, "One " + word);
        open(one);
        button("Edit").click();
        page.locator("[id='form:names:1:text']").fill("Renamed " + word);
        button("Save").click();
        assertThat(page.locator(".said")).containsText("Saved.");
        page.locator("#merges a").click();
        button("Undo merge…").click();
        assertThat(page.locator("#not")).containsText("Names");
        assertThat(page.locator("#not")).containsText("by demo-editor");
        page.locator("#since").getByText("Later " + word).click();
        assertAccessible();
        page.locator("[id='form:reason']").fill("Two " + word);
        button("Undo merge").click();
        assertThat(page.locator("h1")).hasText("Other " + word);
        assertThat(page.locator("#events")).containsText("Later " + word);
        open(event);
        assertThat(page.locator("main")).containsText("Other " + word);
    }

    @Test
    void analystsSeeMergesWithoutCommands() {
        String word = word();
        String[] merged = new String[1];
        inAnotherBrowser(editor -> {
            signIn(editor, "editor");
            String one = actor(editor, "One " + word);
            String other = actor(editor, "Other " + word);
            editor.navigate("actor/merge?id=" + id(one) + "&other=" + id(other));
            editor.locator("[id='form:reason']").fill("Same " + word);
            button(editor, "Merge").click();
            assertThat(editor.locator(".said")).containsText("Merged.");
            merged[0] = one;
        });
        signIn("analyst");
        open(merged[0]);
        assertThat(page.getByText("Merge with another…")).hasCount(0);
        page.locator("#merges a").click();
        assertThat(page.locator("main")).containsText("Same " + word);
        assertThat(page.getByText("Undo merge…")).hasCount(0);
        expectStatus(403);
        open("actor/merge?id=" + id(merged[0]));
        assertThat(page.locator("h1")).containsText("Access denied");
    }

    private String actor(String name) {
        String made = actor(page, name);
        return made.substring(made.indexOf("actor/view"));
    }

    /**
     * Creates an actor.
     *
     * @return its address
     */
    private static String actor(Page page, String name) {
        page.navigate("actor/edit");
        page.locator("[id='form:names:0:text']").fill(name);
        select(page, "kind", "PERSON");
        button(page, "Save").click();
        assertThat(page.locator("h1")).hasText(name);
        return page.url().substring(page.url().indexOf("actor/view"));
    }

    private String event(String title, String actor) {
        open("event/edit");
        page.locator("[id='form:title']").fill(title);
        page.locator("[id='form:date']").fill("2023-03-20");
        select(page, "type", "CONSULT");
        select(page, "realis", "HAPPENED");
        button("Add participant").click();
        choose("participants:0:actor", actor, actor);
        select(page, "participants:0:role", "ACTOR");
        button("Save").click();
        assertThat(page.locator("h1")).containsText(title);
        return path();
    }

    private static String id(String address) {
        return address.replaceAll(".*[?&]id=(\\d+).*", "$1");
    }

    /** Asserts that nothing is wider than a phone's screen. */
    private void assertNarrow() {
        int width = page.viewportSize().width;
        int height = page.viewportSize().height;
        page.setViewportSize(NARROW, height);
        assertEquals(NARROW, ((Number) page.evaluate("Math.max(document.documentElement.scrollWidth, innerWidth)")).intValue());
        page.setViewportSize(width, height);
    }
}
