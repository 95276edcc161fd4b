package org.amur.timeline;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import org.amur.BrowserTests;
import org.junit.jupiter.api.Test;

/** Tests the timeline on the initial record. */
class TimelinePagesIT extends BrowserTests {

    private static final String VISIT = "timeline?between=China&and=Russia&from=2023-03-01&until=2023-03-31";

    @Test
    void theChartAndTheListHaveTheSameRecords() {
        signIn("analyst");
        open(VISIT);
        assertThat(page.locator("#timeline canvas")).isVisible();
        assertThat(page.locator("#timeline-table")).containsText("Event date");
        String model = page.locator("[data-chart]").getAttribute("data-chart");
        List<String> titles = page.locator("#timeline-table tbody a").allTextContents();
        assertFalse(titles.isEmpty());
        titles.forEach(title -> assertTrue(model.contains(title.replace("\"", "\\\"")), title));
        assertAccessible();
    }

    @Test
    void theKeyboardReachesRecordsAndRanges() {
        signIn("analyst");
        open(VISIT);
        assertThat(page.locator("#timeline canvas")).isVisible();
        Locator chart = page.locator("#timeline [data-chart]");
        chart.focus();
        page.keyboard().press("ArrowRight");
        Locator said = page.locator("#timeline [aria-live]").first();
        assertThat(said).containsText("Event date:");
        String first = said.textContent();
        page.keyboard().press("ArrowRight");
        assertThat(said).not().hasText(first);
        page.keyboard().press("-");
        page.waitForURL(Pattern.compile(".*from=2023-02-.*"));
        // The chart that was loaded has the focus.
        assertThat(chart).isFocused();
        assertThat(page.locator("#from")).hasValue(Pattern.compile("2023-02-.*"));
        page.goBack();
        page.waitForURL(Pattern.compile(".*from=2023-03-01.*"));
        assertThat(page.locator("#timeline-title")).containsText("1 March 2023 to 31 March 2023");
        // The chart of this range is drawn after its title.
        assertThat(page.locator("#timeline canvas")).isVisible();
        chart.focus();
        page.keyboard().press("ArrowRight");
        assertThat(said).containsText("Event date:");
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*/event/view.*"));
    }

    @Test
    void theLastChosenRangeIsShownAndTypingGoesOn() {
        signIn("analyst");
        open("timeline?type=CONSULT");
        assertThat(page.locator("#timeline canvas")).isVisible();
        List<Route> onTheirWay = new ArrayList<>();
        page.route("**/timeline?*", onTheirWay::add);
        page.locator("[data-range=closer]").click();
        page.waitForCondition(() -> onTheirWay.size() == 1);
        page.locator("[data-range=earlier]").click();
        page.waitForCondition(() -> onTheirWay.size() == 2);
        page.locator("details:has(#from) > summary").click();
        page.locator("#from").fill("1999");
        onTheirWay.get(1).resume();
        page.waitForURL(Pattern.compile(".*from=.*until=.*"));
        String shown = page.locator("#timeline-title").textContent();
        assertThat(page.locator("#from")).hasValue("1999");
        assertThat(page.locator("#from")).isFocused();
        page.unroute("**/timeline?*");
        String range = page.url().replaceFirst(".*\\?", "");
        assertThat(page.locator(".segments.pages a").first()).hasAttribute("href", address.getPath() + "event/list?" + range);
        assertThat(page.locator("form:has(#asof) input[name=from]")).hasValue(range.replaceFirst(".*from=([-0-9]+).*", "$1"));
        assertThat(page.locator("#timeline-title")).hasText(shown);
    }

    @Test
    void theRangeIsChangedByLinksAndBothViewsFollow() {
        signIn("analyst");
        open("timeline");
        assertThat(page.locator("#timeline-title")).containsText(Pattern.compile("^\\d+ events, \\d+ measures: 1 January 2022 to "));
        assertThat(page.locator("#timeline-table")).not().containsText("Published figures");
        page.locator("[data-range=closer]").click();
        page.waitForURL(Pattern.compile(".*from=.*until=.*"));
        assertThat(page.locator("[data-range=closer]")).isFocused();
        assertThat(page.locator(".chips")).containsText("from ");
        page.locator("[data-range=all]").click();
        page.waitForURL(Pattern.compile(".*whole=true$"));
        assertThat(page.locator("#timeline-title")).not().containsText("1 January 2022");
        page.locator("#timeline .segments a").getByText("Measures", new Locator.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator("#timeline-table")).not().containsText("Event date");
        assertThat(page.locator("#timeline-title")).containsText(Pattern.compile("^\\d+ measures: "));
    }

    @Test
    void aWordForATopicFindsItsEvents() {
        signIn("analyst");
        open("timeline?q=energy&whole=true&lane=EVENT");
        assertThat(page.locator("#timeline-table")).containsText("Gazprom and CNPC sign the Power of Siberia gas contract");
        open("event/list?q=" + "能源");
        assertThat(page.locator("table.list")).containsText("Gazprom and CNPC sign the Far Eastern gas contract");
    }

    @Test
    void theRecordsAreAFileAndThePageIsCited() {
        signIn("analyst");
        open(VISIT);
        Download csv = page.waitForDownload(() -> page.locator("#timeline").getByText("CSV").click());
        assertTrue(csv.suggestedFilename().startsWith("amur-timeline-"), csv.suggestedFilename());
        Download svg = page.waitForDownload(() -> page.locator("[data-chart-file=svg]").click());
        assertEquals("timeline.svg", svg.suggestedFilename());
        page.locator(".page-head [data-cite]").click();
        assertThat(page.locator("dialog")).containsText("March 2023");
    }
}
