package org.amur.actor.merge;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneOffset;

import com.microsoft.playwright.Page;

import org.amur.rest.ApiClientTests;
import org.junit.jupiter.api.Test;

/** Tests of the pages for merging actors and undoing it. */
class ActorMergePagesIT extends ApiClientTests {

    private static final int NARROW = 390;

    @Test
    void twoActorsAreMergedAndTheMergeIsUndone() throws Exception {
        String word = word();
        token = issue("editor");
        String stays = actor("Stays " + word);
        String ends = actor("Ends " + word);
        String event = event("Meets " + word, ends);
        open(stays);
        button("Merge with another…").click();
        choose("other", "Ends " + word, "Ends " + word);
        assertAccessible();
        button("Preview merge").click();
        assertThat(page.locator("#sides")).containsText("Ends " + word);
        assertThat(page.locator("#going")).containsText("Meets " + word);
        assertThat(page.locator("#going")).containsText("moved");
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
        button("Undo merge…").click();
        assertThat(page.locator("#back")).containsText("Meets " + word);
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
    void warningsAreShownBeforeAMerge() throws Exception {
        String word = word();
        token = issue("editor");
        String one = actor("One " + word);
        open("actor/merge?id=" + id(one) + "&other=" + id(actor("Other " + word, "VESSEL")));
        assertThat(page.locator("#doubts")).containsText("Different kinds");
        assertAccessible();
        assertNarrow();
        page.locator("[id='form:reason']").fill("One all the same " + word);
        button("Merge").click();
        assertThat(page.locator(".said")).containsText("Merged.");
    }

    @Test
    void theSurvivorCanBeSwapped() throws Exception {
        String word = word();
        token = issue("editor");
        String one = actor("One " + word);
        String other = actor("Other " + word);
        open("actor/merge?id=" + id(one) + "&other=" + id(other));
        button("Swap").click();
        assertThat(page.locator("#sides thead")).containsText("Keep: Other " + word);
    }

    @Test
    void aConcurrentChangeIsReported() throws Exception {
        String word = word();
        token = issue("editor");
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
    void laterRowsCanBeAssignedToTheRestoredActor() throws Exception {
        String word = word();
        token = issue("editor");
        String one = actor("One " + word);
        String other = actor("Other " + word);
        open("actor/merge?id=" + id(one) + "&other=" + id(other));
        page.locator("[id='form:reason']").fill("Same " + word);
        button("Merge").click();
        assertThat(page.locator(".said")).containsText("Merged.");
        String event = event("Later " + word, one);
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
    void analystsSeeMergesWithoutCommands() throws Exception {
        String word = word();
        token = issue("editor");
        String merged = actor("One " + word);
        json(send("POST", "actors/" + id(merged) + "/merge", "{\"other\": " + id(actor("Other " + word))
                + ", \"otherVersion\": 1, \"reason\": \"Same " + word + "\"}", "If-Match", "\"1\""));
        signIn("analyst");
        open(merged);
        assertThat(page.getByText("Merge with another…")).hasCount(0);
        page.locator("#merges a").click();
        assertThat(page.locator("main")).containsText("Same " + word);
        assertThat(page.getByText("Undo merge…")).hasCount(0);
        expectStatus(403);
        open("actor/merge?id=" + id(merged));
        assertThat(page.locator("h1")).containsText("Access denied");
    }

    private String actor(String name) throws Exception {
        return actor(name, "PERSON");
    }

    /** Creates an actor, and returns its address. */
    private String actor(String name, String kind) throws Exception {
        return "actor/view?id=" + json(send("POST", "actors", company(name).replace("COMPANY", kind))).get("id").longValue();
    }

    private String event(String title, String actor) throws Exception {
        return "event/view?id=" + json(send("POST", "events", "{\"title\": \"" + title + "\", \"type\": \"CONSULT\", \"realis\": \"HAPPENED\","
                + " \"date\": \"2023-03-20\", \"participants\": [{\"actor\": " + id(actor) + ", \"role\": \"ACTOR\"}]}")).get("id").longValue();
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
