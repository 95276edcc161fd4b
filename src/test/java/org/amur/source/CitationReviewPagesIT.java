package org.amur.source;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import org.amur.FormBrowserTests;
import org.junit.jupiter.api.Test;

/** Tests of decisions on citations: retracted sources, and sources that repeat another. */
class CitationReviewPagesIT extends FormBrowserTests {

    @Test
    void aRetractionIsFlaggedUntilAnEditorConfirmsTheFact() {
        String word = word();
        signIn("editor");
        String source = source("Article " + word, "A paper");
        String event = event(source, "Talks " + word, "The two sides met.");
        open(source);
        button("Edit").click();
        select(page, "status", "RETRACTED");
        button("Save").click();
        assertThat(page.locator("#affected")).containsText("1 citation depends on it, 1 unresolved.");
        assertThat(page.locator("#citing")).containsText("Talks " + word);

        open("event/list?q=" + word);
        assertThat(page.locator("table.list tbody tr")).containsText("Source to check");
        open(event);
        assertThat(page.locator(".doubted").first()).hasAttribute("aria-label", "Source 1, corrected or retracted");
        assertThat(page.locator(".citations .warning")).hasText("Retracted");
        assertAccessible();
        button("Still holds").click();
        assertThat(page.locator(".problems")).containsText("Enter why the fact still holds.");
        page.getByLabel("Reason for confirming citation 1").fill("stated by the ministry too");
        button("Still holds").click();
        assertThat(page.locator(".said")).containsText("Confirmed.");
        assertThat(page.locator(".citations")).containsText("Confirmed by demo-editor");
        assertThat(page.locator(".citations")).containsText("stated by the ministry too");
        assertThat(page.locator(".doubted")).hasCount(0);
        assertThat(page.locator(".column-aside")).containsText("Citation confirmed");
        open("event/list?q=" + word);
        assertThat(page.locator("table.list tbody tr")).not().containsText("Source to check");
    }

    @Test
    void severalCitationsAreConfirmedAtOnce() {
        String word = word();
        signIn("editor");
        String source = source("Article " + word, "A paper");
        event(source, "One " + word, "The two sides met.");
        event(source, "Two " + word, "The two sides parted.");
        open(source);
        button("Edit").click();
        select(page, "status", "CORRECTED");
        button("Save").click();
        open("");
        page.locator("#waiting a[href*='source/review']").click();
        assertThat(page.locator("h1")).hasText("Citations of corrected or retracted sources");
        open(source);
        page.getByText("Review citations").click();
        assertThat(page.locator("table.list tbody tr")).hasCount(2);
        assertAccessible();
        button("Still holds").click();
        assertThat(page.locator(".problems")).containsText("Select at least one citation.");
        page.locator("table.list input[type=checkbox]").first().check();
        page.locator("table.list input[type=checkbox]").last().check();
        page.locator("[id='decide:why']").fill("only the author’s name was corrected");
        button("Still holds").click();
        assertThat(page.locator(".said")).containsText("2 citations confirmed.");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Confirmed").setExact(true)).click();
        assertThat(page.locator("table.list")).containsText("only the author’s name was corrected");
        open(source);
        assertThat(page.locator("#affected")).containsText("2 citations depend on it, 0 unresolved.");
    }

    @Test
    void anOriginalIsProposedAcceptedAndDismissed() {
        String word = word();
        signIn("editor");
        String source = source("Article " + word, "A paper");
        String event = event(source, "Report " + word, "Trade grew by a third, as Regnum reported.");
        Locator task = page.locator(".citation-task");
        assertThat(task).containsText("Citation 1 names Regnum: “Regnum reported”.");
        assertThat(task).containsText("No report of Regnum from that time has been entered as a source.");
        assertAccessible();
        task.getByText("New source").click();
        assertThat(page.locator("[id='form:publisher']")).hasValue("Regnum");
        source("Wire " + word, "Regnum");
        open(event);
        assertThat(task).containsText("Proposed original source: Wire " + word);
        button("Set original source").click();
        assertThat(page.locator(".said")).containsText("Original source set.");
        assertThat(page.locator(".citations")).containsText("Original source Wire " + word);
        assertThat(task).hasCount(0);

        open(event(source, "Other " + word, "Trade fell, according to Regnum."));
        button("Reports on its own").click();
        assertThat(page.locator(".said")).containsText("Proposal dismissed.");
        assertThat(task).hasCount(0);
        page.reload();
        assertThat(task).hasCount(0);
    }

    /** Enters a source; returns the path of its page. */
    private String source(String title, String publisher) {
        open("source/edit");
        fillInSource(page, title);
        page.locator("[id='form:publisher']").fill(publisher);
        page.locator("[id='form:published']").fill("2023-03-20");
        button("Save").click();
        assertThat(page.locator("h1")).hasText(title);
        return path();
    }

    /** Enters an event that cites a source; returns the path of its page. */
    private String event(String source, String title, String quotation) {
        open(source);
        button("Record event").click();
        page.getByLabel("Title").first().fill(title);
        page.locator("[id='form:date']").fill("2023-03-20");
        select(page, "type", "CONSULT");
        select(page, "realis", "HAPPENED");
        page.locator("[id='form:citationsRow:0:quotation']").fill(quotation);
        select(page, "citationsRow:0:credibility", "PROBABLY_TRUE");
        button("Save").click();
        assertThat(page.locator("h1")).hasText(title);
        return path();
    }
}
