package org.amur.views;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import org.amur.views.View.Kind;
import org.amur.views.View.Person;
import org.junit.jupiter.api.Test;

/**
 * Tests that user input, file contents and URL parameters are escaped in lists, charts, suggestions and messages; {@link
 * EveryViewPagesIT} looks at the pages. {@link Records} contain {@link Markup} in every free text.
 */
class MarkupPagesIT extends ViewBrowserTests {

    /** Variant for an HTML text without a browser page. */
    private static final String IN_HTML = "html => {" + Markup.FOUND + "return found(new DOMParser().parseFromString(html, 'text/html')); }";
    private static final String DRAWN = "chart => chart.querySelector('canvas') !== null";
    /** Returns a chart's tooltips, and the findings beside its drawing. */
    private static final String TOLD = """
            async chart => {
            """ + Markup.FOUND + """
              const told = [];
              const wrong = [];
              const categories = JSON.parse(chart.dataset.chart).categories ?? [];
              for (const place of categories.keys()) {
                chart.dispatchEvent(new KeyboardEvent('keydown', { key: place ? 'ArrowRight' : 'Home', cancelable: true }));
                await new Promise(requestAnimationFrame);
                told.push(chart.textContent);
                wrong.push(...found(chart.parentElement));
              }
              return [told.join('\\n'), ...wrong];
            }""";

    /** Lists that cannot be searched for the word, because it only occurs in texts that they do not search. */
    private static final Set<String> FOUND_BY_OTHER_WORDS =
            Set.of("trade/list", "trade/findings", "sanctions/answers", "screening/cases");

    private final List<String> wrong = new ArrayList<>();

    @Test
    void markupIsEscapedInEveryListAndFile() {
        everybody(() -> {
            for (String path : List.of("trade/import?file=", "trade/mapping?file=")) {
                lookForText(pageOf(Person.EDITOR), path + records.get("table"));
            }
            for (View view : View.ALL) {
                if (view.kind() == Kind.LIST && !FOUND_BY_OTHER_WORDS.contains(view.path())) {
                    lookForText(pageOf(Person.EDITOR), view.path() + "?q=" + records.get("is"));
                }
            }
        });
        assertEquals(List.of(), wrong);
    }

    /** Covers links made by an attacker. */
    @Test
    void markupInAddressesIsEscaped() {
        everybody(() -> {
            for (View view : View.ALL) {
                Person person = view.kind() == Kind.PLAIN ? Person.VISITOR : Person.ADMIN;
                asked(view).forEach(path -> lookInto(visitors.get(person, path), path));
            }
        });
        assertEquals(List.of(), wrong);
    }

    /** Returns the addresses of a view with the markup in each parameter, and in some common ones. */
    private Set<String> asked(View view) {
        Set<String> asked = new TreeSet<>();
        String markup = URLEncoder.encode(Markup.TEXT, StandardCharsets.UTF_8);
        for (String address : view.addresses(records)) {
            String path = address.split("\\?")[0];
            String query = address.substring(path.length());
            for (String parameter : query.isEmpty() ? new String[0] : query.substring(1).split("&")) {
                asked.add(address.replace(parameter, parameter.split("=")[0] + "=" + markup));
            }
            for (String name : List.of("q", "asof", "page", "sort", "undo")) {
                asked.add(address + (query.isEmpty() ? "?" : "&") + name + "=" + markup);
            }
        }
        return asked;
    }

    private void lookInto(HttpResponse<String> answer, String path) {
        if (answer.statusCode() >= 500) {
            wrong.add(path + ": " + answer.statusCode());
        } else if (answer.body().contains("onerror") && answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
            note(path, (List<?>) page.evaluate(IN_HTML, answer.body()));
        }
    }

    @Test
    void markupIsEscapedInCharts() {
        everybody(() -> {
            StringBuilder told = new StringBuilder();
            for (View view : View.ALL) {
                if (view.kind() == Kind.DASHBOARD) {
                    view.addresses(records).forEach(path -> told.append(told(pageOf(Person.ANALYST), path)));
                }
            }
            assertTrue(told.indexOf("imports") >= 0 && told.indexOf("designations") >= 0, told.toString());
        });
        assertEquals(List.of(), wrong);
    }

    private String told(Page page, String path) {
        page.navigate(path.isEmpty() ? "./" : path);
        StringBuilder told = new StringBuilder();
        for (Locator chart : page.locator("[data-chart]").all()) {
            chart.scrollIntoViewIfNeeded();
            page.waitForCondition(() -> (boolean) chart.evaluate(DRAWN));
            List<?> said = (List<?>) chart.evaluate(TOLD);
            told.append(said.get(0));
            note(path, said.subList(1, said.size()));
            chart.hover();
            note(path, (List<?>) page.evaluate(Markup.ON_THE_PAGE));
        }
        return told.toString();
    }

    @Test
    void markupIsEscapedInSuggestionsAndMessages() {
        everybody(() -> {
            Page page = pageOf(Person.EDITOR);
            page.navigate("event/edit?id=" + records.get("event"));
            Locator actor = page.locator("[id='form:participants:0:actor_input']");
            actor.fill("");
            actor.pressSequentially("Actor " + records.get("is"));
            assertThat(page.locator("[id='form:participants:0:actor_panel'] .ui-autocomplete-item").first()).containsText(Markup.TEXT);
            note("what a field offers", (List<?>) page.evaluate(Markup.ON_THE_PAGE));
            actor.fill(Markup.TEXT);
            page.locator("[id='form:title']").click();
            assertThat(page.locator("[id='form:participants:0:actor-message']")).containsText(Markup.TEXT);
            note("what a form says", (List<?>) page.evaluate(Markup.ON_THE_PAGE));
        });
        assertEquals(List.of(), wrong);
    }

    private void look(Page page, String path) {
        page.navigate(path.isEmpty() ? "./" : path);
        note(path, (List<?>) page.evaluate(Markup.ON_THE_PAGE));
    }

    private void lookForText(Page page, String path) {
        look(page, path);
        if (!(boolean) page.evaluate(Markup.SHOWN, Markup.TEXT)) {
            wrong.add(path + " does not show it");
        }
    }

    private void note(String path, List<?> found) {
        found.forEach(each -> wrong.add(path + ": " + each));
    }
}
