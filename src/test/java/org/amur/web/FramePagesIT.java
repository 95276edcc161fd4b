package org.amur.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;

import org.amur.BrowserTests;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tests of the frame around every page. */
@Tag("smoke")
class FramePagesIT extends BrowserTests {

    @Test
    void isAccessible() {
        signIn("analyst");
        open("source/list");
        assertThat(page).hasTitle(Pattern.compile("Amur"));
        assertAccessible();
    }
}
