package org.amur.event;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import org.amur.BrowserTests;
import org.junit.jupiter.api.Test;

/** Tests the map on the initial record. */
class EventMapPagesIT extends BrowserTests {

    @Test
    void aPlaceLeadsToTheListOfItsEvents() {
        signIn("analyst");
        open("event/map?context=diplomatic");
        assertThat(page.locator("#map canvas")).isVisible();
        Locator beijing = page.locator("#map-table tr").filter(new Locator.FilterOptions().setHasText("Beijing")).locator("a");
        String count = beijing.evaluate("link => link.firstChild.textContent").toString();
        assertAccessible();
        beijing.click();
        assertThat(page.locator(".chips")).containsText("Beijing");
        assertThat(page.locator(".chips")).containsText("Diplomacy");
        assertThat(page.locator(".subtitle")).containsText(count + " matching event");
    }

    @Test
    void eventsWithoutAPlaceAreCountedAndListed() {
        signIn("analyst");
        open("event/map");
        page.locator("#unplaced a").click();
        assertThat(page.locator(".chips")).containsText("no place");
        assertThat(page.locator("table.list tbody tr").first()).isVisible();
    }

    @Test
    void theKeyboardReachesThePlaces() {
        signIn("analyst");
        open("event/map");
        assertThat(page.locator("#map canvas")).isVisible();
        page.locator("#map [data-chart]").focus();
        page.keyboard().press("ArrowRight");
        String first = page.locator("#map-table tbody tr").first().locator("td").first().textContent();
        assertThat(page.locator("#map [aria-live]")).containsText(first);
        page.keyboard().press("+");
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*/event/list\\?place=.*"));
    }

    @Test
    void thePointsAreAFile() throws IOException {
        signIn("analyst");
        open("event/map");
        Download points = page.waitForDownload(() -> page.locator("#map").getByText("GeoJSON").click());
        String content = Files.readString(points.path());
        assertTrue(content.startsWith("{\"type\":\"FeatureCollection\",\"eventsWithoutPlace\":"), content);
        assertTrue(content.contains("\"coordinates\":[116.4,39.91]"), content);
        assertEquals("map.png", page.waitForDownload(() -> page.locator("[data-chart-file=png]").click()).suggestedFilename());
    }

    @Test
    void anUnknownPlaceIsRefused() {
        signIn("analyst");
        open("event/list?place=Nowhere");
        assertThat(page.locator("#notices")).containsText("“Nowhere” is not a place on the map.");
        assertThat(page.locator("table.list")).hasCount(0);
    }
}
