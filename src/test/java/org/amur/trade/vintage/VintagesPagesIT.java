package org.amur.trade.vintage;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import org.amur.BrowserTests;
import org.junit.jupiter.api.Test;

/** Vintages of a fresh installation as an analyst reads them. */
class VintagesPagesIT extends BrowserTests {

    @Test
    void everyPublishedLevelHasItsGradeAndPlace() {
        signIn("analyst");
        open("trade/vintages?period=2024");
        assertThat(page.locator("#vintages-table")).containsText("244.81");
        assertThat(page.locator("#vintages-table")).containsText("237");
        assertThat(page.locator("#vintages-table")).containsText("excluded from series");
        assertThat(page.locator("#vintages-table")).containsText("B2");
        page.locator("#vintages-table a").first().click();
        assertThat(page.locator("h1")).containsText("2024");
    }

    @Test
    void aFigureLeadsToTheVintagesOfItsSeries() {
        signIn("analyst");
        open("trade/vintages?period=2022");
        page.locator("#vintages-table a").first().click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("All revisions of this series")).click();
        assertTrue(path().startsWith("trade/vintages?") && path().contains("period=2022"), path());
        assertThat(page.locator(".chips")).containsText("2022");
    }

    @Test
    void asOfADayIsALineOfItsOwn() {
        signIn("analyst");
        open("trade/vintages?published=2023-03-31");
        assertThat(page.locator("#vintages-table")).containsText("as of 31 March 2023: 190.271");
        assertThat(page.locator(".chart canvas")).isVisible();
    }

    @Test
    void invalidPeriodsAreReported() {
        signIn("analyst");
        open("trade/vintages?period=lately&reporter=FTS&declarant=CN");
        assertThat(page.locator(".problems")).containsText("“lately” is not a valid period");
        assertThat(page.locator(".problems")).containsText("publishes only data declared by Russia");
        assertThat(page.locator("main")).containsText("Filter not understood");
    }
}
