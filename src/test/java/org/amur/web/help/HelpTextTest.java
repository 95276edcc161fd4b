package org.amur.web.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

class HelpTextTest {

    private static final Pattern HREF = Pattern.compile("href=\"([^\"]*)\"");

    @Test
    void firstHeadingIsTheTitle() {
        HelpText text = of("# Events & dates\n\nText.");
        assertEquals("Events & dates", text.title());
        assertEquals("<p>Text.</p>\n", text.html());
    }

    @Test
    void htmlIsEscaped() {
        String html = of("<script>alert(1)</script>\n\nA <b onclick=\"x()\">word</b>.").html();
        assertFalse(html.contains("<script") || html.contains("<b"), html);
        assertTrue(html.contains("&lt;script&gt;"), html);
    }

    @Test
    void linkWithAScriptIsRemoved() {
        assertFalse(of("[x](javascript:alert(1)) ![x](javascript:alert(2))").html().contains("javascript"));
    }

    @Test
    void linkToAServedPageHasNoExtension() {
        String html = of("[grades](../codebook.md#grades) [dates](dates.md) [top](#top)").html();
        assertEquals(List.of("../codebook#grades", "dates", "#top"),
                HREF.matcher(html).results().map(link -> link.group(1)).toList());
    }

    @Test
    void linkToTheDescriptionOfTheApiLeadsToTheApi() {
        assertTrue(of("[OpenAPI](../../main/resources/org/amur/rest/openapi.json)").html().contains("href=\"../../api/openapi.json\""));
    }

    @Test
    void linkToAnotherPageBecomesText() {
        assertEquals("<p>a <em>decision</em>, the rules</p>\n",
                of("a [*decision*](../adr/0001-x.md), [the rules](../../../CONTRIBUTING.md)").html());
    }

    @Test
    void headingsHaveAnchorsAndTablesTheirClass() {
        String html = of("# T\n\n## Amur's own layout\n\n| a | b |\n|---|---|\n| 1 | 2 |").html();
        assertTrue(html.contains("<h2 id=\"amurs-own-layout\">"), html);
        assertTrue(html.contains("<table class=\"list stacked\">"), html);
    }

    @Test
    void cellsAfterTheFirstAreNamedByTheirColumns() {
        String html = of("# T\n\n| a | `b` | |\n|---|---|---|\n| 1 | 2 | 3 |").html();
        assertTrue(html.contains("<td>1</td>"), html);
        assertTrue(html.contains("<td data-label=\"b\">2</td>"), html);
        assertTrue(html.contains("<td>3</td>"), html);
    }

    private static HelpText of(String markdown) {
        return HelpText.of("/reference/events", markdown, path -> path.equals("/codebook") || path.equals("/reference/dates"));
    }
}
