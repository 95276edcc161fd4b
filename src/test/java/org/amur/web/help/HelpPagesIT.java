package org.amur.web.help;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import org.amur.PagesTest;
import org.junit.jupiter.api.Test;

class HelpPagesIT extends PagesTest {

    @Test
    void aVisitorReadsHelpWithoutSigningIn() {
        open("help/reference/events");
        assertThat(page.locator("h1")).hasText("Events");
        assertThat(page.locator("h2#publication")).isVisible();
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
    void theQuestionMarkOpensTheHelpOfThePage() {
        signIn("analyst");
        open("sanctions/gaps");
        Page help = page.waitForPopup(() -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Help (new tab)")).click());
        assertThat(help.locator("h1")).hasText("Sanctions tracker");
    }

    @Test
    void whatIsNoPageIsNotFound() {
        expectStatus(404);
        for (String path : new String[] {"help/nothing", "help/page.xhtml", "help/adr/0001-lists-are-stateless-links", "help/images/none.png"}) {
            assertEquals(404, open(path).status(), path);
        }
    }
}
