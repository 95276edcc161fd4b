package org.amur.event;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import org.amur.FormBrowserTests;
import org.junit.jupiter.api.Test;

/** Tests of the list of events between two actors and the ways to it. */
class BetweenPagesIT extends FormBrowserTests {

    @Test
    void bothActorsAreChosenAboveTheList() {
        signIn("analyst");
        open("event/list");
        openMenu();
        page.locator("#between").pressSequentially("beij");
        page.locator(".suggestions [role=option]").getByText("China", new Locator.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator("#between")).hasValue("China");
        assertAccessible();
        // A typed name needs no suggestion.
        page.locator("#and").fill("кремль");
        page.locator("#and").press("Enter");
        assertThat(page.locator("h1")).hasText("Events between China and Russia");
        openMenu();
        assertThat(page.locator("#and")).hasValue("Russia");
        assertAccessible();
        page.locator(".chips").getByLabel("Remove Involves Russia").click();
        assertThat(page.locator("h1")).hasText("Events");
        assertThat(page.locator(".chips")).containsText("Involves China");
    }

    private void openMenu() {
        page.locator(".filters summary").getByText("Between two actors").click();
    }

    @Test
    void theSameActorTwiceIsRefused() {
        signIn("analyst");
        open("event/list?between=China&and=PRC");
        assertThat(page.locator("#notices")).containsText("Choose two different actors.");
        assertThat(page.locator("table.list")).hasCount(0);
    }

    @Test
    void thePageOfAnActorLeadsToItsEventsWithAnother() {
        signIn("analyst");
        open("search?q=china");
        page.locator("#actors").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("China").setExact(true)).click();
        page.getByLabel("Events with").fill("Moscow");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show events")).click();
        assertThat(page.locator("h1")).hasText("Events between China and Russia");
    }
}
