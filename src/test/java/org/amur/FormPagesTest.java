package org.amur;

import java.util.UUID;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** What a browser test of forms extends: the controls that a person sees in them. */
public abstract class FormPagesTest extends PagesTest {

    /** A button or a link that looks like one, by its name. */
    protected Locator button(String name) {
        return button(page, name);
    }

    /** The same in another browser's page. */
    protected static Locator button(Page page, String name) {
        return page.locator("main").locator("a.button, button, input[type=submit], input[type=button]")
            .and(page.getByText(Pattern.compile("^\\s*" + name + "\\s*$"))
                .or(page.locator("input[value='" + name + "']"))).first();
    }

    /**
     * Types into a field that completes, and takes what is offered.
     *
     * @param field its id in the form, such as {@code participants:0:actor}
     */
    protected void choose(String field, String typed, String offered) {
        Locator input = page.locator("[id='form:" + field + "_input']");
        input.pressSequentially(typed);
        // Letters that this keyboard does not have arrive without a key; a key makes the field look.
        input.press("Space");
        page.locator("[id='form:" + field + "_panel']").locator("li, tr")
            .filter(new Locator.FilterOptions().setHasText(offered)).first().click();
    }

    /** A word that no other record has. */
    protected static String word() {
        return "w" + UUID.randomUUID().toString().replace("-", "");
    }
}
