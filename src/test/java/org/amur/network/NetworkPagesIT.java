package org.amur.network;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import org.amur.FormBrowserTests;
import org.junit.jupiter.api.Test;

/** Tests of the network of an actor in the browser. */
class NetworkPagesIT extends FormBrowserTests {

    @Test
    void thePageOfAnActorLeadsToItsNetworkAndEachTieToItsFacts() {
        signIn("analyst");
        openNetwork("Vladimir+Putin");
        assertThat(page.locator("h1")).hasText("Network of Vladimir Putin");
        assertThat(page.locator("#chart h2")).containsText("Vladimir Putin: most ties with");
        assertThat(page.locator("#scope")).containsText("actors shown");
        assertThat(page.locator("[data-chart] canvas")).hasCount(1);
        Locator row = page.locator("#ties tbody tr", new Page.LocatorOptions().setHasText("China")).first();
        String facts = row.locator("td").nth(4).textContent();
        row.locator("td").nth(1).locator("a").click();
        assertThat(page.locator("main .subtitle")).containsText(facts + " matching events");
        assertThat(page.locator(".chips")).containsText("China");
    }

    @Test
    void theKeyboardReachesActorsAndTheirTies() {
        signIn("analyst");
        openNetwork("Vladimir+Putin");
        assertThat(page.locator("[data-chart] canvas")).hasCount(1);
        page.locator("[data-chart]").focus();
        page.keyboard().press("ArrowRight");
        page.keyboard().press("ArrowRight");
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("[data-chart] + [aria-live]")).containsText("Vladimir Putin");
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("actor/network"));
    }

    @Test
    void filtersAreInTheAddressAndGroupsOpen() {
        signIn("analyst");
        openNetwork("China");
        open(path() + "&depth=2&most=25&ties=EVENT");
        assertThat(page.locator("#scope")).containsText("with weaker ties are in");
        String before = page.locator("#scope").textContent();
        Locator group = page.locator("#ties a[href*='open=']").first();
        String opened = group.getAttribute("href");
        assertTrue(opened.contains("depth=2") && opened.contains("most=25"), opened);
        group.click();
        assertThat(page.locator(".chips")).containsText("Opened groups");
        assertThat(page.locator("#scope")).not().hasText(before);
        assertAccessible();
    }

    @Test
    void aRangeWithoutFactsSaysSo() {
        signIn("analyst");
        openNetwork("Vladimir+Putin");
        open(path() + "&ties=EVENT&from=1900&until=1901");
        assertThat(page.locator("main")).containsText("No ties found");
    }

    private void openNetwork(String name) {
        open("actor/list?q=" + name);
        page.locator("table.list tbody a", new Page.LocatorOptions().setHasText(name.replace('+', ' '))).filter(new Locator.FilterOptions()
                .setHasText(Pattern.compile("^" + name.replace('+', ' ') + "$"))).first().click();
        page.getByText("Show network").click();
    }
}
