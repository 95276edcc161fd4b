package org.amur;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;

/** Base of browser tests of forms, with access to controls as users see them. */
public abstract class FormBrowserTests extends BrowserTests {

    /** Returns a button, or a link that looks like one, by its name. */
    protected Locator button(String name) {
        return button(page, name);
    }

    /** Returns a button in another browser's page. */
    protected static Locator button(Page page, String name) {
        return page.locator("main").locator("a.button, button, input[type=submit], input[type=button]")
            .and(page.getByText(Pattern.compile("^\\s*" + name + "\\s*$"))
                .or(page.locator("input[value='" + name + "']"))).first();
    }

    /**
     * Types into an autocomplete field and selects a suggestion.
     *
     * @param field its id in the form, such as {@code participants:0:actor}
     */
    protected void choose(String field, String typed, String offered) {
        Locator input = page.locator("[id='form:" + field + "_input']");
        input.pressSequentially(typed);
        // Letters missing on this keyboard arrive without a key event, which the field needs to search.
        input.press("Space");
        page.locator("[id='form:" + field + "_panel']").locator("li, tr")
            .filter(new Locator.FilterOptions().setHasText(offered)).first().click();
    }

    /**
     * Types a new name into an autocomplete field and selects, by keyboard, the suggestion that creates a record.
     *
     * @param field its id in the form, such as {@code participants:0:actor}
     */
    protected void createNamed(String field, String name) {
        page.locator("[id='form:" + field + "_input']").pressSequentially(name);
        Locator offered = page.locator("[id='form:" + field + "_panel'] tr");
        assertThat(offered.last()).hasText("Create “" + name + "”");
        for (int left = offered.count(); left > 1; left--) {
            page.keyboard().press("ArrowDown");
        }
        page.keyboard().press("Enter");
    }

    /**
     * Selects a source for a citation, and its credibility.
     *
     * @param row id of the citation in the form, such as {@code citationsRow:0}
     */
    protected void cite(String row, String typed, String source) {
        choose(row + ":source", typed, source);
        select(page, row + ":credibility", "PROBABLY_TRUE");
    }

    /**
     * Presses a button, and goes on before its answer and those of other requests of the page arrive.
     *
     * @param goOn what the user does meanwhile
     */
    protected void whilePending(Runnable press, Runnable goOn) {
        List<Route> onTheirWay = new ArrayList<>();
        page.route("**/*", route -> {
            if (route.request().method().equals("POST")) {
                onTheirWay.add(route);
            } else {
                route.resume();
            }
        });
        page.waitForRequest(request -> request.method().equals("POST"), press);
        goOn.run();
        page.unroute("**/*");
        onTheirWay.forEach(Route::resume);
    }

    /** Returns a word that no other record contains. */
    protected static String word() {
        return "w" + UUID.randomUUID().toString().replace("-", "");
    }
}
