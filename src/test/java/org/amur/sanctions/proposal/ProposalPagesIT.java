package org.amur.sanctions.proposal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import org.amur.BrowserTests;
import org.amur.lists.OfficialList;
import org.amur.lists.read.ListExtracts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Proposals from OFAC's consolidated list: decision by an editor, report for an analyst. */
class ProposalPagesIT extends BrowserTests {

    private static final String FILE = "ofac/cons_2022-02-22.xml";
    private static final ContainsTextOptions PATIENTLY = new ContainsTextOptions().setTimeout(60_000);
    private static final String PROPOSALS = "lists/proposals?list=US_CONSOLIDATED&programme=CMIC-EO13959";

    @BeforeEach
    void bringTheList() {
        signIn("editor");
        open("lists/import");
        page.selectOption("[id='upload:list']", OfficialList.US_CONSOLIDATED.name());
        page.setInputFiles("[id='upload:files']", ListExtracts.path(FILE));
        page.locator("[id='upload:send']").click();
        page.waitForURL(Pattern.compile(".*lists/release\\?id=\\d+"), new Page.WaitForURLOptions().setTimeout(120_000));
    }

    @Test
    @Tag("smoke")
    void batchIsAcceptedAndUndone() {
        open(PROPOSALS + "&q=inspur");
        assertAccessible();
        page.locator("input[data-all]").check();
        Locator boxes = page.locator("input[name='entry']");
        for (int i = 0; i < boxes.count(); i++) {
            assertThat(boxes.nth(i)).isChecked();
        }
        page.locator("[id='decide:accept']").click();
        page.waitForURL(Pattern.compile(".*lists/acceptance\\?id=\\d+"));
        assertThat(page.locator("#report")).containsText("designated", PATIENTLY);
        String report = path();
        assertAccessible();
        page.locator("#entries tbody a").first().click();
        page.locator("#designations li a").first().click();
        assertThat(page.locator("main")).containsText("US: OFAC consolidated list (non-SDN)");
        assertThat(page.locator("#evidence"))
                .containsText(Pattern.compile("OFAC consolidated list \\(non-SDN\\), release of 2[24] February 2022"));
        assertAccessible();
        open("lists/proposals");
        page.locator("#acceptances li a").first().click();
        page.waitForURL(Pattern.compile(".*" + Pattern.quote(report.substring(report.indexOf("acceptance")))));
        page.locator("[id='back:takeBack']").click();
        assertThat(page.locator("[id='all']"))
                .containsText(Pattern.compile("Designations to delete: [1-9]\\d*; actors to delete: \\d+\\."));
        assertAccessible();
        page.locator("[id='all'] a").click();
        assertThat(page.locator("[id='all']")).hasCount(0);
        takeBack();
        assertThat(page.locator("h1")).containsText("undone");
        open(PROPOSALS + "&q=inspur");
        assertThat(page.locator("input[name='entry']").first()).isVisible();
    }

    private void takeBack() {
        page.locator("[id='back:takeBack']").click();
        page.locator("[id='all:takeBack']").click();
        assertThat(page.locator("#report")).containsText("undone", PATIENTLY);
    }

    @Test
    void acceptingAllRequiresConfirmation() {
        open(PROPOSALS + "&q=hikvision");
        page.locator("[id='decide:acceptAll']").click();
        assertThat(page.locator("[id='all']")).containsText("Accept 1 entry?");
        assertAccessible();
        page.locator("input[name='asked']").evaluate("input => input.value = '99999'");
        page.locator("[id='all:accept']").click();
        assertThat(page.locator("body")).containsText("Nothing was accepted");
        assertThat(page.locator("input[name='asked']")).not().hasValue("99999");
        page.locator("[id='all'] a").click();
        assertThat(page.locator("[id='decide:acceptAll']")).isVisible();
        open(PROPOSALS + "&q=inspur");
        page.locator("[id='decide:acceptAll']").click();
        page.locator("[id='all:accept']").click();
        page.waitForURL(Pattern.compile(".*lists/acceptance\\?id=\\d+"));
        assertThat(page.locator("#report")).isVisible(new IsVisibleOptions().setTimeout(60_000));
        takeBack();
    }

    @Test
    void programmesWithoutMeasureAreReported() {
        open("lists/proposals?list=US_CONSOLIDATED&programme=UKRAINE-EO13662&q=export credit");
        page.locator("input[name='entry']").first().check();
        page.locator("[id='decide:accept']").click();
        page.waitForURL(Pattern.compile(".*lists/acceptance\\?id=\\d+"));
        assertThat(page.locator("#entries")).containsText("Not designated under RUSSIA-EO14024", PATIENTLY);
        String report = path();
        page.locator("#entries tbody a").first().click();
        assertThat(page.locator("#without-measure")).containsText("RUSSIA-EO14024");
        assertAccessible();
        open(report);
        takeBack();
    }

    @Test
    void unacceptableEntriesCannotBeSelected() {
        open("lists/proposals?list=US_CONSOLIDATED&programme=RUSSIA-EO14024");
        Locator acceptable = page.locator("table.list tbody tr:has(a[href*='sanctions/measure/view'])");
        Locator others = page.locator("table.list tbody tr:not(:has(a[href*='sanctions/measure/view']))");
        assertThat(others.first()).isVisible();
        assertThat(others.locator("input")).hasCount(0);
        int count = acceptable.count();
        assertThat(acceptable.locator("input[name='entry']")).hasCount(count);
        String apart = others.count() + " of " + (count + others.count()) + " entries cannot be accepted yet";
        assertThat(page.locator("#unacceptable")).containsText(apart);
        page.locator("[id='decide:acceptAll']").click();
        assertThat(page.locator("[id='all']")).containsText("Accept " + count + " entries on all pages?");
        assertThat(page.locator("#unacceptable")).containsText(apart);
        assertAccessible();
    }

    @Test
    void entryWithAKnownNumberIsThatActor() {
        open(PROPOSALS + "&q=hikvision");
        page.locator("table.list tbody tr a[href*='lists/decide?entry']").first().click();
        assertThat(page.locator("#candidates")).containsText("same identifier in the same register");
        assertAccessible();
        page.locator("[id='form:accept']").click();
        page.waitForURL(Pattern.compile(".*sanctions/designation/view\\?id=\\d+"));
        assertThat(page.locator("main")).containsText("Hikvision");
        assertAccessible();
        assertThat(page.locator("#accepted")).containsText("Accepted by demo-editor");
        page.locator("#accepted a[href*='lists/acceptance?id=']").last().click();
        takeBack();
        open(PROPOSALS + "&q=hikvision");
        assertThat(page.locator("table.list tbody tr a[href*='lists/decide?entry']").first()).isVisible();
    }

    @Test
    void aReasonIsNeededToDecline() {
        open(PROPOSALS + "&q=panda");
        page.locator("input[name='entry']").first().check();
        page.locator("[id='decide:decline']").click();
        assertThat(page.locator("body")).containsText("Enter a reason for declining.");
        page.locator("input[name='entry']").first().check();
        page.locator("input[name='reason']").fill("A test");
        // Not the form's first button, which accepts.
        page.locator("input[name='reason']").press("Enter");
        assertThat(page.locator("body")).containsText("1 entry declined.");
        assertThat(page).hasURL(Pattern.compile(".*lists/proposals.*q=panda.*"));
        open(PROPOSALS + "&state=DECLINED");
        assertThat(page.locator("table.list")).containsText("A test");
        assertAccessible();
        page.locator("[id='again:takeUp']").click();
        assertThat(page.locator("body")).containsText("Select at least one entry.");
        page.locator("input[name='declined']").first().check();
        page.locator("[id='again:takeUp']").click();
        open(PROPOSALS + "&q=panda");
        assertThat(page.locator("input[name='entry']").first()).isVisible();
    }

    @Test
    void singleDeclineIsConfirmedByAMessage() {
        open(PROPOSALS + "&q=panda");
        page.locator("table.list tbody tr a[href*='lists/decide?entry']").first().click();
        page.locator("[id='form:reason']").fill("A test");
        page.locator("[id='form:reason']").press("Enter");
        page.waitForURL(Pattern.compile(".*lists/proposals.*q=panda.*"));
        assertThat(page.locator("body")).containsText("1 entry declined.");
        open(PROPOSALS + "&state=DECLINED&q=panda");
        page.locator("input[name='declined']").first().check();
        page.locator("[id='again:takeUp']").click();
        assertThat(page).hasURL(Pattern.compile(".*lists/proposals.*state=DECLINED.*"));
        assertThat(page).hasURL(Pattern.compile(".*q=panda.*"));
    }

    @Test
    void measureOfAProgrammeCanBeChanged() {
        open("lists/programmes?list=US_SDN");
        assertAccessible();
        page.locator("tr:has-text('PEESA-EO14039') a[href*='lists/programme/edit?id']").click();
        assertAccessible();
        page.selectOption("[id='form:concern']", "UKRAINE");
        page.locator("[id='form:save']").click();
        open("lists/programmes?list=US_SDN&concern=UKRAINE");
        assertThat(page.locator("table.list")).containsText("PEESA-EO14039");
        inAnotherBrowser(other -> {
            signIn(other, "analyst");
            other.navigate("lists/programmes?list=US_SDN");
            assertThat(other.locator("a[href*='lists/programme/edit?id']")).hasCount(0);
            other.navigate(PROPOSALS);
            assertThat(other.locator("[id='decide:accept']")).hasCount(0);
        });
    }
}
