package org.amur.sanctions.proposal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.FilePayload;
import org.amur.BrowserTests;
import org.amur.lists.OfficialList;
import org.junit.jupiter.api.Test;

/** Changes of a designated entry are shown, kept with a reason and withdrawn. */
class OutdatedPagesIT extends BrowserTests {

    private static final ContainsTextOptions PATIENTLY = new ContainsTextOptions().setTimeout(60_000);
    private static final String OPEN = "lists/outdated?what=CHANGED&list=EU_FSF";
    private static final String KEPT = OPEN + "&state=KEPT";
    private static final String DONE = "designation updated";

    private static final long FIRST = 7_700_000;

    /** Dissimilar names in page order. */
    private final List<String> names = Stream.of("a", "b", "c").map(letter -> letter + UUID.randomUUID().toString().replace("-", ""))
            .toList();

    @Test
    void severalAreKeptWithOneReasonAndReopened() {
        signIn("admin");
        bring("2024-06-01", "said before");
        open("lists/proposals?list=EU_FSF&programme=UKR");
        page.locator("input[data-all]").check();
        page.locator("[id='decide:accept']").click();
        page.waitForURL(Pattern.compile(".*lists/acceptance\\?id=\\d+"));
        assertThat(page.locator("#report")).containsText("designated", PATIENTLY);
        bring("2024-06-02", "said now");

        open(OPEN);
        assertThat(rows()).hasCount(3);
        assertThat(rows().first().locator("del")).containsText("said before");
        assertThat(rows().first().locator("ins")).containsText("said now");
        assertAccessible();
        String file = page.request().get(page.locator("a[href*='table=outdated'][href*='format=csv']").getAttribute("href")).text();
        assertTrue(
                file.matches("(?s).*" + names.get(0)
                        + ".*Remarks: said before.*Remarks: said now.*, release of 2 June 2024\",2024-06-02,.*"),
                file);
        boxes().nth(0).check();
        boxes().nth(1).check();
        page.locator("[id='form:keep']").click();
        assertThat(page.locator("[id='form:reason-message']")).containsText("Enter a reason for keeping");
        assertThat(boxes().nth(0)).isChecked();
        assertThat(boxes().nth(1)).isChecked();
        assertThat(boxes().nth(2)).not().isChecked();

        page.locator("[id='form:reason']").fill("The remark says nothing new");
        keepTheFirstAsAnotherUser();
        page.locator("[id='form:keep']").click();
        assertThat(page.locator(".problems")).containsText(names.get(0));
        assertThat(page.locator("body")).containsText("1 " + DONE);
        assertThat(page.locator("[id='form:reason']")).hasValue("The remark says nothing new");
        assertThat(rows()).hasCount(1);

        open(KEPT);
        assertThat(rows()).hasCount(2);
        assertThat(rows().nth(0)).containsText("Somebody else was quicker");
        assertThat(rows().nth(1)).containsText("The remark says nothing new");
        assertAccessible();
        boxes().nth(1).check();
        page.locator("[id='form:askAgain']").click();
        page.waitForURL(Pattern.compile(".*lists/outdated.*state=KEPT.*"));
        assertThat(rows()).hasCount(1);
        open(OPEN);
        assertThat(rows()).hasCount(2);
        rows().first().locator("a[href*='designation/view']").click();
        page.waitForURL(Pattern.compile(".*designation/view.*"));
        assertThat(page.locator("main, aside").filter(new Locator.FilterOptions().setHasText("The remark says nothing new")).first())
                .isVisible();
    }

    @Test
    void analystsAreOfferedNoCommands() {
        signIn("analyst");
        for (String path : new String[] {"lists/outdated", OPEN, KEPT}) {
            open(path);
            assertThat(page.locator("[id='form'], input[name='chosen']")).hasCount(0);
        }
    }

    private void keepTheFirstAsAnotherUser() {
        inAnotherBrowser(other -> {
            signIn(other, "editor");
            other.navigate(OPEN);
            other.locator("tr:has-text('" + names.get(0) + "') input[name='chosen']").check();
            other.locator("[id='form:reason']").fill("Somebody else was quicker");
            other.locator("[id='form:keep']").click();
            assertThat(other.locator("body")).containsText("1 " + DONE);
        });
    }

    private Locator rows() {
        return page.locator("table.list tbody tr");
    }

    private Locator boxes() {
        return rows().locator("input[name='chosen']");
    }

    /**
     * Imports a release later than those of container tests. It may have fewer parties than these and then waits for an
     * administrator.
     */
    private void bring(String day, String remark) {
        String parties = IntStream.range(0, names.size()).mapToObj(number -> "<sanctionEntity logicalId='" + (FIRST + number)
                + "' designationDate='2022-02-23'><regulation programme='UKR'/><subjectType code='person'/><nameAlias wholeName='"
                + names.get(number) + "' nameLanguage='EN' strong='true'/><remark>" + remark + "</remark></sanctionEntity>")
                .collect(Collectors.joining());
        open("lists/import");
        page.selectOption("[id='upload:list']", OfficialList.EU_FSF.name());
        page.setInputFiles("[id='upload:files']", new FilePayload("eu.xml", "text/xml",
                ("<export generationDate='" + day + "T00:00:00'>" + parties + "</export>").getBytes(StandardCharsets.UTF_8)));
        page.locator("[id='upload:send']").click();
        page.waitForURL(Pattern.compile(".*lists/release\\?id=\\d+"), new Page.WaitForURLOptions().setTimeout(120_000));
        Locator confirm = page.locator("[id='decide:confirm']");
        if (confirm.count() > 0) {
            confirm.click();
            assertThat(confirm).hasCount(0);
        }
    }
}
