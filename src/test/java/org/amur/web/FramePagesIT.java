package org.amur.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;

import org.amur.BrowserTests;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tests of the frame around every page. */
class FramePagesIT extends BrowserTests {

    @Test
    @Tag("smoke")
    void isAccessible() {
        signIn("analyst");
        open("source/list");
        assertThat(page).hasTitle(Pattern.compile("Amur"));
        assertAccessible();
    }

    @Test
    void aMenuStaysWithinANarrowPage() {
        signIn("analyst");
        page.setViewportSize(390, 800);
        open("event/list");
        for (String field : List.of("#asof", "#from")) {
            Locator menu = page.locator("details.menu").filter(new Locator.FilterOptions().setHas(page.locator(field)));
            if (field.equals("#from")) {
                page.locator(".filters-button").click();
            }
            menu.locator("summary").click();
            page.waitForCondition(() -> {
                BoundingBox panel = menu.locator(".menu-panel").boundingBox();
                return panel.x >= 0 && panel.x + panel.width <= 390;
            });
            page.keyboard().press("Escape");
        }
    }
}
