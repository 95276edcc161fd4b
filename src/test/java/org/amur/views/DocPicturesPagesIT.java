package org.amur.views;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.nio.file.Path;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.AriaRole;

import org.amur.BrowserTests;
import org.junit.jupiter.api.Test;

/** Walks the quick tour (src/docs/tour.md) on the initial record and takes its pictures, see CONTRIBUTING.md. */
class DocPicturesPagesIT extends BrowserTests {

    private static final Path PICTURES = Path.of("target/pictures");
    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;
    private static final int HEIGHT_OF_CHART_AND_TABLE = 1300;

    @Test
    void theTourLeadsFromSignInToACitedChart() {
        page.setViewportSize(WIDTH, HEIGHT);
        open("");
        picture("sign-in");

        signIn("analyst");
        open("");
        picture("home");

        open("trade/dashboard");
        page.locator("#chart canvas").waitFor();
        picture("dashboard");

        // Other tests enter later figures and events.
        open("trade/dashboard?until=2024");
        page.locator("#year-2024").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("244.81")).click();
        assertThat(page.locator("h1")).containsText("2024");
        picture("figure");

        page.locator("#citation-1 a").first().click();
        assertThat(page.locator("#citing")).isVisible();
        picture("source");

        open("event/list?q=putin&from=2023&until=2024");
        page.getByRole(AriaRole.LINK).filter(new Locator.FilterOptions().setHasText("pays a state visit to China")).click();
        assertThat(page.locator("h1")).containsText("state visit");
        picture("event");

        open("sanctions/tracker");
        page.locator("#matrix").waitFor();
        picture("tracker");

        page.setViewportSize(WIDTH, HEIGHT_OF_CHART_AND_TABLE);
        open("trade/dashboard?from=2019&until=2024&points=on");
        page.locator("#chart canvas").waitFor();
        page.locator("#chart").screenshot(new Locator.ScreenshotOptions().setPath(PICTURES.resolve("cited-chart.png")));
    }

    private void picture(String name) {
        page.screenshot(new ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }
}
