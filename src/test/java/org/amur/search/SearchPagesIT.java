package org.amur.search;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import org.amur.FormPagesTest;
import org.junit.jupiter.api.Test;

/** Tests of the search box on every page. */
class SearchPagesIT extends FormPagesTest {

    @Test
    void findsActorsEventsAndSourcesInAnyScript() {
        signIn("analyst");
        for (String typed : new String[] {"xi jinping", "си цзиньпин", "习近平"}) {
            open("source/list");
            page.keyboard().press("/");
            page.locator("[data-search]").fill(typed);
            page.keyboard().press("Enter");
            assertThat(page.locator("h1")).hasText("Search: " + typed);
            assertThat(page.locator("#actors")).containsText("Xi Jinping");
            assertThat(page.locator("#events")).containsText("Putin and Xi meet in Kazan");
        }
        page.locator("#events").getByRole(AriaRole.LINK,
                new Locator.GetByRoleOptions().setName("Show all")).click();
        assertThat(page.locator(".chips")).containsText("习近平");
        open("search?q=china+project");
        assertThat(page.locator("#sources")).containsText("The China Project");
        assertAccessible();
    }

    @Test
    void findsSanctionsAndFigures() {
        signIn("analyst");
        open("search?q=14024");
        // The act with exactly that number precedes those that only mention it.
        assertThat(page.locator("#measures tr").first()).containsText("Blocking of property for harmful foreign activities");
        open("search?q=rusSIA-eo14024");
        assertThat(page.locator("#programmes")).containsText("Russian harmful foreign activities");
        assertThat(page.locator("#measures")).containsText("Executive Order 14066");
        open("search?q=俄罗斯石油公司");
        assertThat(page.locator("#designations")).containsText("US-OFAC");
        open("search?q=商务部");
        assertThat(page.locator("#authorities")).containsText("CN-MOFCOM");
        all("authorities");
        assertThat(page.locator("table.list")).containsText("CN-MOFCOM");
        open("search?q=gacc+2022");
        assertThat(page.locator("#figures tr").first()).containsText("2022");
        all("figures");
        assertThat(page.locator(".chips")).containsText("gacc 2022");
        assertThat(page.locator("table.list")).containsText("1.28");
        assertThat(page.locator("table.list")).not().containsText("IMF");
    }

    /** Opens the full list of a group. */
    private void all(String group) {
        page.locator("#" + group).getByRole(AriaRole.LINK,
                new Locator.GetByRoleOptions().setName("Show all")).click();
    }

    @Test
    void anEmptyResultSuggestsWhatToDo() {
        signIn("analyst");
        open("search");
        assertThat(page.locator(".empty")).containsText("Enter a search term");
        open("search?q=" + word());
        assertThat(page.locator(".empty")).containsText("No results");
        open("search?q=xi&asof=2020-01-01");
        assertThat(page.locator(".past-banner")).isVisible();
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Xi Jinping"))).hasCount(0);
    }
}
