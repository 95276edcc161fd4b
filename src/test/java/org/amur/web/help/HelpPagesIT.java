package org.amur.web.help;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import org.amur.BrowserTests;
import org.junit.jupiter.api.Test;

class HelpPagesIT extends BrowserTests {

    @Test
    void aVisitorReadsHelpWithoutSigningIn() {
        open("help/reference/events");
        assertThat(page.locator("h1")).hasText("Events");
        assertThat(page.locator("h2#review")).isVisible();
        page.getByText("codebook", new Page.GetByTextOptions().setExact(true)).first().click();
        assertThat(page.locator("h1")).hasText("Codebook");
        assertAccessible();
    }

    @Test
    void theTourShowsItsPictures() {
        open("help/tour");
        assertEquals(true, page.evaluate("() => [...document.images].every(image => image.complete && image.naturalWidth > 0)"));
    }

    @Test
    void wideTablesAndExamplesFitAPhone() {
        page.setViewportSize(390, 844);
        for (String path : new String[] {"how-to/cite-a-fact", "api", "reference/figure-files", "reference/list-formats"}) {
            open("help/" + path);
            assertEquals(0, page.evaluate("() => document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth"), path);
            assertAccessible();
        }
    }

    @Test
    void theQuestionMarkOpensTheHelpOfThePage() {
        signIn("analyst");
        open("sanctions/gaps");
        Page help = page.waitForPopup(() -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Help (new tab)")).click());
        assertThat(help.locator("h1")).hasText("Sanctions tracker");
        assertThat(help.locator("h2:target")).hasText("Not listed elsewhere");
    }

    @Test
    void whatIsNoPageIsNotFound() {
        expectStatus(404);
        for (String path : new String[] {
            "help/nothing", "help/page.xhtml", "help/adr/0001-lists-are-stateless-links", "help/images/none.png"
        }) {
            assertEquals(404, open(path).status(), path);
        }
    }
}
