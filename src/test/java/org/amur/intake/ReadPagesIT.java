package org.amur.intake;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;

import org.amur.FormBrowserTests;
import org.junit.jupiter.api.Test;

/** Tests the way of an article from its text to drafts, by keyboard. */
class ReadPagesIT extends FormBrowserTests {

    private static final String ARTICLE = "Report on %s and the neighbours\n"
            + "3 April 2001\n\n"
            + "Xi Jinping met Vladimir Putin in Moscow on 3 April 2001.\n\n"
            + "“We are always open to talks,” Putin said.\n\n"
            + "Bilateral trade reached $8.01 billion in 2000, according to Chinese customs.\n\n"
            + "OFAC designated Huawei under Executive Order 13936 on 3 April 2001.\n";

    @Test
    void anArticleIsReadAcceptedAndUndoneByKeyboard() {
        signIn("editor");
        String title = paste();
        assertThat(page.locator("h1")).containsText(title);
        assertThat(page.locator(".article mark").first()).isVisible();
        assertThat(button("Ask the language model")).hasCount(0);
        assertAccessible();
        page.locator("h1").click();
        int proposals = page.locator("[data-proposal]").count();
        page.keyboard().press("j");
        assertThat(page.locator("[data-proposal][aria-current]")).hasCount(1);
        assertThat(page.locator("mark[aria-current]").first()).isVisible();
        for (int i = 0; i < proposals; i++) {
            page.keyboard().press("a");
        }
        assertThat(page.locator("[data-counts]")).containsText(proposals + " accepted");
        grade();
        assertThat(page.locator(".proposal-SANCTION")).containsText("Blocking of property");
        button("Save accepted").click();
        assertThat(page.locator("#outcome")).containsText("new");
        assertThat(page.locator("#outcome a[href*='/sanctions/designation/view']")).hasCount(1);
        Locator event = page.locator("#outcome a[href*='/event/view']").first();
        event.click();
        assertThat(page.locator("main")).containsText("draft");
        assertThat(page.locator(".citations")).containsText("¶");
        page.goBack();
        button("Undo").click();
        assertThat(page.locator("[data-proposal]")).hasCount(proposals);
    }

    @Test
    void anAddedRowOfAProposalHasTheFocus() {
        signIn("editor");
        paste();
        for (String[] kind : new String[][] {{"EVENT", "Add participant"}, {"SANCTION", "Add target"}}) {
            Locator proposal = page.locator(".proposal-" + kind[0]).first();
            proposal.locator("summary").click();
            proposal.locator("input[value='" + kind[1] + "']").click();
            assertThat(proposal.locator(".proposal-edit > .row").last().locator("select").first()).isFocused();
        }
    }

    @Test
    void decisionsAreKeptWhenThePageIsLeftAndWhenTheSaveIsUndone() {
        signIn("editor");
        paste();
        int proposals = page.locator("[data-proposal]").count();
        page.locator(".proposal-EVENT").first().locator("input[value=ACCEPT]").check();
        page.locator(".proposal-SANCTION").first().locator("input[value=REJECT]").check();
        page.onceDialog(Dialog::accept);
        page.reload();
        assertThat(page.locator("[data-counts]")).containsText("1 accepted · 1 rejected · %d undecided".formatted(proposals - 2));
        grade();
        button("Save accepted").click();
        assertThat(page.locator("#notices")).containsText("%d undecided proposals were not recorded".formatted(proposals - 2));
        button("Undo").click();
        assertThat(page.locator("[data-counts]")).containsText("1 accepted · 1 rejected · %d undecided".formatted(proposals - 2));
    }

    @Test
    void editsAreKeptWhenThePageIsLeftAndWhenTheSaveIsUndone() {
        signIn("editor");
        paste("Report on %s\n\nXi Jinping met Vladimir Putin in Moscow on 3 April 2001.\n".formatted(word()));
        Locator event = page.locator(".proposal-EVENT").first();
        event.locator(".proposal-edit summary").click();
        event.locator("[id$=':title']").fill("They met in the old hall");
        event.locator("input[value=ACCEPT]").check();
        page.onceDialog(Dialog::accept);
        page.reload();
        assertThat(event.locator("[id$=':title']")).hasValue("They met in the old hall");
        page.locator("[id='form:published']").fill("4 April 2001");
        grade();
        button("Save accepted").click();
        assertThat(page.locator("#outcome")).containsText("They met in the old hall");
        assertThat(page.locator("main")).containsText("4 April 2001");
        button("Undo").click();
        assertThat(event.locator("[id$=':title']")).hasValue("They met in the old hall");
        assertThat(event.locator("input[value=ACCEPT]")).isChecked();
        assertThat(page.locator("[id='form:publisher']")).hasValue("A paper");
        assertThat(page.locator("[id='form:credibility']")).hasValue("PROBABLY_TRUE");
    }

    @Test
    void lettersTypedWhileTheArticleIsReadAgainAreNoShortcuts() {
        signIn("editor");
        paste();
        page.locator(".proposal-EVENT").first().click();
        page.locator("[id='form:published']").fill("4 April 2001");
        whilePending(() -> button("Read again").click(), () -> {
            assertThat(page.locator("[id='form:readAgain'][aria-busy=true]")).hasValue("Reading…");
            page.locator("[id='form:sourceTitle']").fill("");
            page.locator("[id='form:sourceTitle']").pressSequentially("a ");
        });
        page.keyboard().type("summary");
        assertThat(page.locator("#notices")).containsText("Read again with 4 April 2001.");
        assertThat(page.locator("[id='form:readAgain']")).hasValue("Read again");
        page.keyboard().type(" mask");
        assertThat(page.locator("[id='form:sourceTitle']")).hasValue("a summary mask");
        assertThat(page.locator("[data-counts]")).containsText("0 accepted · 0 rejected");
    }

    @Test
    void entriesAreKeptWhenSavingIsRefused() {
        signIn("editor");
        paste();
        Locator first = page.locator(".proposal-EVENT").first();
        first.locator("input[type=radio][value=ACCEPT]").check();
        first.locator(".proposal-edit summary").click();
        first.locator("[id$=':title']").fill("They met in the old hall");
        button("Save accepted").click();
        assertThat(page.locator(".problems")).isVisible();
        assertThat(page.locator(".proposal-EVENT").first().locator("[id$=':title']")).hasValue("They met in the old hall");
        assertThat(page.locator(".proposal-EVENT").first().locator("input[value=ACCEPT]")).isChecked();
    }

    @Test
    void anEventIsSplitAndMerged() {
        signIn("editor");
        paste();
        Locator events = page.locator(".proposal-EVENT");
        int before = events.count();
        events.first().locator(".proposal-edit summary").click();
        events.first().locator(".split").click();
        assertThat(events).hasCount(before + 1);
        events.nth(1).locator(".proposal-edit summary").click();
        events.nth(1).locator(".merge").click();
        assertThat(events).hasCount(before);
    }

    @Test
    void aMergedProposalGetsTheFocus() {
        signIn("editor");
        paste();
        Locator events = page.locator(".proposal-EVENT");
        int before = events.count();
        events.first().focus();
        page.keyboard().press("s");
        assertThat(events).hasCount(before + 1);
        events.nth(1).focus();
        page.keyboard().press("m");
        assertThat(events).hasCount(before);
        assertThat(events.first()).isFocused();
    }

    @Test
    void aRefusedSaveLinksTheMissingField() {
        signIn("editor");
        paste();
        Locator figure = page.locator(".proposal-FIGURE").first();
        figure.locator("input[type=radio][value=ACCEPT]").check();
        figure.locator(".proposal-edit summary").click();
        figure.locator("[id$=':period']").fill("");
        grade();
        button("Save accepted").click();
        assertThat(page.locator(".problems a")).hasText("Period");
        assertThat(page.locator(".proposal-FIGURE").first().locator("[id$=':period']")).isVisible();
        assertThat(page.locator(".proposal-FIGURE").first().locator("[id$=':period']")).hasAttribute("aria-invalid", "true");
    }

    @Test
    void readingAgainIsConfirmed() {
        signIn("editor");
        paste();
        page.locator("[id='form:published']").fill("4 April 2001");
        button("Read again").click();
        assertThat(page.locator("#notices")).containsText("Read again with 4 April 2001.");
    }

    @Test
    void aFileIsReadAndItsBytesStayAvailable() throws Exception {
        signIn("editor");
        open("intake/capture");
        byte[] bytes = ARTICLE.formatted(word()).getBytes(StandardCharsets.UTF_8);
        page.locator("[id='upload:file']").setInputFiles(new FilePayload("visit.txt", "text/plain", bytes));
        page.locator("[id='upload:send']").click();
        page.waitForURL(Pattern.compile(".*/intake/read\\?id=.*"));
        Download original = page.waitForDownload(() -> page.getByText("Original", new Page.GetByTextOptions().setExact(true)).click());
        assertEquals("visit.txt", original.suggestedFilename());
        assertEquals(new String(bytes, StandardCharsets.UTF_8), Files.readString(original.path()));
    }

    @Test
    void theSameTextLeadsToItsCapture() {
        signIn("editor");
        String text = ARTICLE.formatted(word());
        paste(text);
        String first = page.url();
        paste(text);
        assertEquals(first, page.url());
    }

    @Test
    void scriptsOfATextAreShownAsText() {
        signIn("editor");
        paste(word() + "\n<script>document.title='run'</script> Xi Jinping met Vladimir Putin on 3 April 2001.\n");
        assertThat(page.locator(".article")).containsText("<script>");
        assertTrue(page.title().contains("Amur"), page.title());
    }

    @Test
    void aDismissedArticleLeavesTheQueue() {
        signIn("editor");
        String title = paste();
        button("Dismiss article").click();
        assertThat(page.locator("#outcome")).containsText("Dismissed");
        open("intake/list");
        assertThat(page.locator("main")).not().containsText(title);
        open("intake/list?state=DISMISSED");
        page.getByText(title).first().click();
        button("Reopen").click();
        assertThat(page.locator("[data-proposal]").first()).isVisible();
    }

    @Test
    void theNextArticleOpensWithEnter() {
        signIn("editor");
        paste();
        paste();
        String dismissed = page.url();
        button("Dismiss article").click();
        assertThat(page.locator("#outcome a").first()).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator("[data-proposal]").first()).isVisible();
        assertNotEquals(dismissed, page.url());
    }

    private void grade() {
        page.locator("[id='form:publisher']").fill("A paper");
        select(page, "sourceKind", "NEWS_ARTICLE");
        select(page, "reliability", "C");
        select(page, "credibility", "PROBABLY_TRUE");
    }

    private String paste() {
        String title = word();
        paste(ARTICLE.formatted(title));
        return title;
    }

    private void paste(String text) {
        open("intake/capture");
        page.locator("[id='paste:text']").fill(text);
        page.locator("[id='paste:send']").click();
        page.waitForURL(Pattern.compile(".*/intake/read\\?id=.*"));
    }
}
