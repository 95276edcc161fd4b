package org.amur.screening;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import org.amur.BrowserTests;
import org.amur.lists.OfficialList;
import org.amur.lists.read.ListExtracts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Search by name, batch screening and cases in the browser. */
class ScreeningPagesIT extends BrowserTests {

    private static final String LIST = "ofac/cons_2022-02-22.xml";
    private static final LocatorAssertions.ContainsTextOptions PATIENTLY = new LocatorAssertions.ContainsTextOptions()
            .setTimeout(60_000);

    @Test
    @Tag("smoke")
    void nameInAnyScriptIsFoundAndExplained() {
        signIn("editor");
        upload();
        open("screening?q=%D0%A0%D0%BE%D1%81%D1%81%D0%B5%D0%BB%D1%8C%D1%85%D0%BE%D0%B7%D0%B1%D0%B0%D0%BD%D0%BA");
        assertThat(page.locator("#candidates")).containsText("ROSSELKHOZBANK", PATIENTLY);
        page.locator("#candidates summary").first().click();
        assertThat(page.locator("#candidates .why").first()).containsText("phonetic match");
        assertAccessible();
        page.locator("input.broad").fill("习近平");
        page.locator("input.broad").press("Enter");
        assertThat(page.locator("#actors")).containsText("Xi Jinping");
        page.locator("#actors summary").first().click();
        assertAccessible();
        assertThat(page).hasURL(java.util.regex.Pattern.compile(".*screening\\?q=%E4%B9%A0.*"));
    }

    @Test
    void actorsAreFoundWithAnAsOfDate() {
        signIn("analyst");
        open("screening?q=Xi+Jinping");
        assertThat(page.locator("#actors")).containsText("Xi Jinping", PATIENTLY);
        assertThat(page.locator("#actors .candidate-name a").first()).isVisible();
        open("screening?q=Xi+Jinping&asof=2001-01-01");
        assertThat(page.locator("#actors")).containsText("Xi Jinping");
        assertThat(page.locator("#actors")).containsText("not recorded on the selected date");
        assertThat(page.locator("#actors .candidate-name a")).hasCount(0);
    }

    /** The initial record has designations of the actor by the EU, whose list this test does not import. */
    @Test
    void actorsAreShownWithTheirRecordedSanctions() {
        signIn("analyst");
        open("screening?q=Shandong+Yulong+Petrochemical");
        assertThat(page.locator("#actors")).containsText(Pattern.compile("Sanctioned by.*European Union since"), PATIENTLY);
        page.locator("#actors .status-line a").first().click();
        assertThat(page).hasURL(Pattern.compile(".*/sanctions/designation/view\\?id=.*"));
        open("screening?q=Shandong+Yulong+Petrochemical&asof=2001-01-01");
        assertThat(page.locator("#actors")).not().containsText("Sanctioned by");
    }

    @Test
    void pageFitsANarrowScreen() {
        signIn("analyst");
        page.setViewportSize(390, 844);
        for (String path : List.of("screening?q=Xi+Jinping", "screening/batch", "screening/cases")) {
            open(path);
            assertEquals(390, page.evaluate("document.documentElement.scrollWidth"), path);
        }
    }

    @Test
    void oddInputIsAnswered() {
        signIn("analyst");
        for (String name : List.of(" ", "a", "?!…", "x".repeat(3_000), "\u202Eevil\u202C", "😀", "the of and LLC",
                "А" + "B".repeat(50) + "习")) {
            assertEquals(200, open("screening?q=" + URLEncoder.encode(name, StandardCharsets.UTF_8)).status(), name);
        }
        assertThat(page.locator(".problems")).hasCount(0);
        open("screening?q=" + "x".repeat(3_000));
        assertThat(page.locator(".problems")).containsText("Only the first 400 characters of the name were used.");
        open("screening?q=Putin&birth=03%2F04%2F2023");
        assertThat(page.locator(".problems")).containsText("not a valid date of birth");
        assertThat(page.locator("#candidates")).hasCount(0);
    }

    @Test
    void nameFieldHasTheFocus() {
        signIn("analyst");
        open("screening");
        page.keyboard().type("Xi Jinping");
        page.keyboard().press("Enter");
        assertThat(page.locator("#actors")).containsText("Xi Jinping", PATIENTLY);
        assertThat(page.locator("input.broad")).not().isFocused();
    }

    @Test
    void nearestResultsAreShownBelowTheThreshold() {
        signIn("editor");
        upload();
        open("screening?q=Gazprom");
        assertThat(page.locator("#candidates .score").first()).containsText("100", PATIENTLY);
        List<Integer> below = page.locator("#nearest .score").allInnerTexts().stream().map(Integer::valueOf).toList();
        assertTrue(below.stream().allMatch(score -> score >= 60 && score < 70), below.toString());
        assertTrue(!below.isEmpty() && below.size() <= 10, below.toString());
    }

    /** Other tests import lists: each is either searched or named as missing. */
    @Test
    void anEmptyResultNamesTheListsThatWereSearchedAndThoseThatWereNot() {
        signIn("editor");
        upload();
        open("screening");
        assertThat(page.locator("#against .not-searched")).isVisible();
        open("screening?q=Qwxzvk+Bqjxw");
        assertThat(page.locator("#candidates")).containsText("No entry reaches the threshold.", PATIENTLY);
        assertThat(page.locator("#searched")).containsText(
                Pattern.compile("OFAC consolidated list \\(non-SDN\\), \\d+ February 2022 outdated"));
        int searched = page.locator("#searched a").count();
        int missing = page.locator("#candidates .not-searched").innerText().split(" · ").length;
        assertEquals(OfficialList.values().length, searched + missing);
        assertThat(page.locator("#candidates .not-searched")).containsText("These lists may contain matching entries.");
        assertThat(page.locator("#against .not-searched")).hasCount(0);
        assertAccessible();
    }

    @Test
    void bestResultOfAnotherKindIsNamed() {
        signIn("editor");
        upload();
        open("screening?q=%D0%A0%D0%BE%D1%81%D1%81%D0%B5%D0%BB%D1%8C%D1%85%D0%BE%D0%B7%D0%B1%D0%B0%D0%BD%D0%BA&kind=PERSON");
        assertThat(page.locator("#candidates")).containsText("No entry reaches the threshold.", PATIENTLY);
        assertThat(page.locator("#candidates"))
                .containsText(
                        Pattern.compile("Different type of party: (JOINT STOCK COMPANY )?RUSSIAN AGRICULTURAL BANK"));
        page.locator("#candidates p a[href*='/screening']").click();
        assertThat(page.locator("#candidates .candidate-name").first()).containsText("RUSSIAN AGRICULTURAL BANK");
        assertAccessible();
    }

    @Test
    void searchByNumberFindsItsParties() {
        signIn("editor");
        upload();
        open("screening?number=INN+7702070139");
        assertThat(page.locator("#candidates")).containsText("VTB BANK", PATIENTLY);
        page.locator("#candidates summary").first().click();
        assertThat(page.locator("#candidates .why").first()).containsText("Has the requested identifier");
        assertThat(page.locator("#candidates .why").first().locator("table")).hasCount(0);
        assertAccessible();
        open("screening?number=0000099999999");
        assertThat(page.locator("#candidates")).containsText("No entry has this identifier.");
        assertThat(page.locator("#candidates")).not().containsText("IMO number");
        open("screening?q=IMO+8770262");
        assertThat(page.locator("#candidates")).containsText("No entry has this identifier. This is not a valid IMO number");
    }

    @Test
    void invalidInputIsKeptAndReportedAtItsField() {
        signIn("analyst");
        open("screening?q=Putin&birth=once&country=RU&number=306");
        assertThat(page.locator(".filters .field:has([name=birth]) .field-message")).containsText("“once” is not a valid date of birth");
        assertThat(page.locator(".filters [name=birth]")).hasValue("once");
        assertThat(page.locator(".filters [name=birth]")).hasAttribute("aria-invalid", "true");
        assertThat(page.locator("input.broad")).hasValue("Putin");
        assertThat(page.locator(".filters [name=number]")).hasValue("306");
        assertThat(page.locator(".empty")).hasCount(0);
        assertAccessible();
        open("screening?number=A-1");
        assertThat(page.locator(".filters .field:has([name=number]) .field-message")).containsText("too short");
        assertThat(page.locator(".filters [name=number]")).hasValue("A-1");
    }

    @Test
    void pastedNamesAreScreenedAndExported() {
        signIn("editor");
        upload();
        inAnotherBrowser(other -> {
            signIn(other, "analyst");
            other.navigate("screening/batch");
            other.locator("[id='form:text']").fill("Nobody Ofthatkind\nРоссельхозбанк");
            other.locator("[id='form:screen']").click();
            assertThat(other.locator("#names")).containsText("ROSSELKHOZBANK", PATIENTLY);
            assertThat(other.locator("#names tbody tr").first()).containsText("below the threshold");
            assertThat(other.locator("a[href*='format=xlsx']")).isVisible();
            assertThat(other.locator("#against")).containsText("OFAC");
            assertTrue(other.request()
                    .get(other.locator("a[href*='format=csv']").getAttribute("href"))
                    .text()
                    .contains("US_CONSOLIDATED | "));
            String result = other.url();
            page.navigate(result);
            assertThat(page.locator(".empty")).containsText("visible only to their owner");
            other.locator("[id='done:discard']").click();
            assertThat(other.locator("#kept")).isVisible();
        });
    }

    @Test
    void theFormerAddressOfBatchScreeningLeadsToIt() {
        signIn("analyst");
        open("screening/names?of=none");
        assertTrue(page.url().endsWith("/screening/batch?of=none"), page.url());
    }

    @Test
    void aFileWithoutNamesIsRefusedWithASentence() {
        signIn("analyst");
        open("screening/batch");
        page.locator("[id='form:file']").setInputFiles(new com.microsoft.playwright.options.FilePayload("a.csv", "text/csv",
                "code,amount\n1,2\n".getBytes(StandardCharsets.UTF_8)));
        page.locator("[id='form:screen']").click();
        assertThat(page.locator(".problems")).containsText("No column of names or numbers in: “code, amount”");
        assertAccessible();
    }

    @Test
    void fileInAChosenEncodingIsRead() {
        signIn("editor");
        upload();
        open("screening/batch");
        com.microsoft.playwright.options.FilePayload file = new com.microsoft.playwright.options.FilePayload("a.csv", "text/csv",
                "ФИО\nРоссельхозбанк\n".getBytes(java.nio.charset.Charset.forName("windows-1251")));
        page.locator("[id='form:file']").setInputFiles(file);
        page.locator("[id='form:screen']").click();
        assertThat(page.locator(".problems")).containsText("Not screened");
        assertThat(page.locator("[id='form:file-message']")).containsText("Choose its encoding");
        assertAccessible();
        page.locator("[id='form:charset']").selectOption("windows-1251");
        page.locator("[id='form:file']").setInputFiles(file);
        page.locator("[id='form:screen']").click();
        assertThat(page.locator("#names")).containsText("ROSSELKHOZBANK", PATIENTLY);
    }

    @Test
    void aMatchOfASurnameAloneIsMarkedInABatch() {
        signIn("editor");
        upload();
        open("screening/batch");
        page.locator("[id='form:file']").setInputFiles(new com.microsoft.playwright.options.FilePayload("a.csv", "text/csv",
                "name\nHaniya\nIsmail Haniya\n".getBytes(StandardCharsets.UTF_8)));
        page.locator("[id='form:screen']").click();
        Locator row = page.locator("#names tbody tr");
        assertThat(row.first()).containsText("surname only", PATIENTLY);
        assertThat(row.last()).containsText("HANIYA", PATIENTLY);
        assertThat(row.last()).not().containsText("surname only");
        assertAccessible();
    }

    @Test
    void emptyFileIsReported() {
        signIn("analyst");
        open("screening/batch");
        page.locator("[id='form:file']").setInputFiles(new com.microsoft.playwright.options.FilePayload("a.csv", "text/csv",
                new byte[0]));
        page.locator("[id='form:screen']").click();
        assertThat(page.locator("[id='form:file-message']")).hasText("The file is empty.");
    }

    /** On narrow pages the links of a case are below its entry. */
    private void assertNarrow() {
        assertThat(page.locator("#cases .case-look").first()).isHidden();
        page.setViewportSize(390, 844);
        assertThat(page.locator("#cases .case-look").first()).isVisible();
        assertThat(page.locator("#cases .case-link").first()).isHidden();
        assertEquals(390, page.evaluate("document.documentElement.scrollWidth"));
        page.setViewportSize(1440, 1000);
    }

    private void assertBothSidesFitANarrowScreen() {
        page.setViewportSize(390, 844);
        assertEquals(true, page.evaluate("[...document.querySelectorAll('#sides td, #why td')]"
                + ".every(cell => cell.getBoundingClientRect().right <= innerWidth)"));
        page.setViewportSize(1440, 1000);
    }

    /** The page states how many cases are selected and how many of them are not visible. */
    private void assertMarked(String count) {
        assertThat(page.locator(".marked > strong")).hasText(count);
        assertThat(page.locator(".marked .warning")).isHidden();
        page.setViewportSize(1440, 300);
        page.evaluate("scrollTo(0, 0)");
        assertThat(page.locator(".marked .warning")).containsText(count);
        page.setViewportSize(1440, 1000);
        page.locator("#cases tbody tr").first().scrollIntoViewIfNeeded();
    }

    /** The bar accepts typing, and the page does not scroll. */
    private void assertMarkedStayInSight() {
        page.setViewportSize(1440, 600);
        page.locator("#cases tbody tr").first().scrollIntoViewIfNeeded();
        Object before = page.evaluate("scrollY");
        page.keyboard().press("r");
        page.keyboard().type("a");
        page.keyboard().press("Backspace");
        assertEquals(before, page.evaluate("scrollY"));
        page.setViewportSize(1440, 1000);
    }

    /** Returns the newest cases, including those of two actors with a listed name. */
    private Locator twoCases(String name) {
        for (int i = 0; i < 2; i++) {
            open("actor/edit");
            page.locator("[id='form:names:0:text']").fill(name);
            page.locator("[id='form:kind']").selectOption("COMPANY");
            page.locator("[id='form:save']").click();
            page.locator(".warnings, .said").first().waitFor();
            if (page.locator(".warnings").count() > 0) {
                page.locator("[id='form:save']").click();
            }
            page.waitForURL(url -> url.contains("actor/view"));
        }
        Locator rows = page.locator("#cases tbody tr:has-text('" + name + "')");
        Page.WaitForSelectorOptions soon = new Page.WaitForSelectorOptions().setTimeout(500);
        for (int tries = 0; rows.count() < 2 && tries < 100; tries++) {
            open("screening/cases?state=OPEN&sort=-found");
            try {
                page.waitForSelector("#cases tbody tr:has-text('" + name + "') >> nth=1", soon);
            } catch (com.microsoft.playwright.TimeoutError notYet) {
                continue;
            }
        }
        assertTrue(rows.count() >= 2);
        return rows;
    }

    @Test
    void onlyEditorsSeeOnAnActorsPageThatCasesAreOpen() {
        signIn("editor");
        upload();
        twoCases("Rosselkhozbank").first().locator(".case-link").click();
        page.locator("#sides thead a").first().click();
        assertThat(page.locator("#matches")).containsText("open case");
        String actor = page.url();
        inAnotherBrowser(other -> {
            signIn(other, "analyst");
            other.navigate(actor);
            assertThat(other.locator("h1")).containsText("Rosselkhozbank");
            assertThat(other.locator("#matches")).hasCount(0);
        });
    }

    @Test
    void concurrentlyChangedCasesAreNamedAndSkipped() {
        signIn("editor");
        upload();
        Locator rows = twoCases("Rosselkhozbank");
        String first = rows.first().locator(".case-link").getAttribute("href");
        rows.first().locator("[name=case]").check();
        rows.nth(1).locator("[name=case]").check();
        page.locator("[id='decide:decision']").selectOption("REJECTED");
        page.locator("[id='decide:reason']").fill("another bank");
        page.locator("[id='decide:send']").click();
        assertThat(page.locator(".said")).containsText("2 cases decided");
        inAnotherBrowser(other -> {
            signIn(other, "admin");
            other.navigate(first.replace("/case?", "/decide?"));
            other.locator("[id='form:decision']").selectOption("UNSURE");
            other.locator("[id='form:reason']").fill("who knows");
            other.locator("[id='form:save']").click();
            assertThat(other.locator("#case")).containsText("who knows");
        });
        page.locator("[id='decided:undo']").click();
        assertThat(page.locator(".said")).containsText("1 decision undone");
        assertThat(page.locator(".problems h2")).hasText("Warning");
        assertThat(page.locator(".problems")).containsText("Changed since, so not undone: Rosselkhozbank");
    }

    @Test
    void casesAreDecidedByKeyboard() {
        signIn("editor");
        upload();
        Locator rows = twoCases("Rosselkhozbank");
        assertAccessible();
        assertNarrow();
        page.keyboard().press("j");
        page.keyboard().press("j");
        page.keyboard().press("x");
        page.keyboard().press("k");
        page.keyboard().press("x");
        assertMarked("2");
        assertMarkedStayInSight();
        page.keyboard().type("another bank");
        page.keyboard().press("Enter");
        assertThat(page.locator(".said")).containsText("2 cases decided");
        assertAccessible();
        page.locator("[id='decided:undo']").click();
        assertThat(page.locator(".said")).containsText("2 decisions undone");
        assertTrue(rows.count() >= 2);
        page.keyboard().press("j");
        page.keyboard().press("j");
        page.keyboard().press("x");
        page.keyboard().press("k");
        page.keyboard().press("x");
        page.keyboard().press("r");
        page.keyboard().type("another bank");
        page.keyboard().press("Enter");
        assertThat(page.locator(".said")).containsText("2 cases decided");
        open("screening/cases?state=REJECTED&sort=-found");
        assertTrue(rows.count() >= 2);
        page.locator("#cases .case-link").first().click();
        assertThat(page.locator("#case")).containsText("another bank");
        assertThat(page.locator("#sides")).containsText("17014 list reference");
        assertAccessible();
        assertBothSidesFitANarrowScreen();
        page.locator("a:has-text('Change decision')").click();
        page.locator("[id='form:decision']").selectOption("CONFIRMED");
        page.locator("[id='form:reason']").fill("the same register");
        page.locator("[id='form:save']").click();
        assertThat(page.locator("#case")).containsText("true match");
        page.locator("a:has-text('Change decision')").click();
        page.locator("[id='form:reopen']").click();
        assertThat(page.locator("[id='form:why-message']")).hasText("Enter a reason for reopening.");
        page.locator("[id='form:why']").fill("too soon");
        page.locator("[id='form:why']").press("Enter");
        assertThat(page.locator("#case")).containsText("open");
        page.locator("a[data-key='c']").click();
        assertThat(page.locator("[id='form:decision']")).hasValue("CONFIRMED");
        assertThat(page.locator("[id='form:reopen']")).hasCount(0);
        page.locator("[id='form:reason']").fill("the same register, after all");
        page.locator("[id='form:save']").click();
        assertThat(page.locator("#case")).containsText("true match");
        page.locator("#sides thead a").first().click();
        assertThat(page.locator("#matches")).containsText("RUSSIAN AGRICULTURAL BANK");
    }

    /** Uploads once, because all tests share one database. */
    private void upload() {
        open("lists/entries?list=US_CONSOLIDATED&q=rosselkhozbank");
        if (page.locator("table.list tbody a").count() > 0) {
            return;
        }
        open("lists/import");
        page.selectOption("[id='upload:list']", "US_CONSOLIDATED");
        page.setInputFiles("[id='upload:files']", ListExtracts.path(LIST));
        page.locator("[id='upload:send']").click();
        page.waitForURL(java.util.regex.Pattern.compile(".*lists/release\\?id=\\d+"), new Page.WaitForURLOptions()
                .setTimeout(120_000));
    }
}
