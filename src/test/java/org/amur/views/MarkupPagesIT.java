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
 * Tests that user input, file contents and URL parameters are escaped on every page. {@link Records} contain {@link
 * Markup} in every free text.
 */
class MarkupPagesIT extends ViewBrowserTests {

    /** Function {@code found(root)}: places where the markup became part of the page, or its escapes are visible. */
    private static final String FOUND =
            """
            const found = root => {
              const elements = [...root.querySelectorAll('*')];
              const attributes = elements.flatMap(element => [...element.attributes]);
              return [
                ...elements.filter(element => element.matches('img[src^=x]')).map(image => 'an image in ' + image.parentElement.outerHTML),
                ...attributes.filter(each => !/^[\\w:-]+$/.test(each.name) || each.name === 'onerror')
                    .map(each => 'an attribute of ' + each.ownerElement.outerHTML),
                ...attributes.filter(each => each.value.includes('&lt;img')).map(each => 'marks in ' + each.name + ' of ' + each.ownerElement.outerHTML),
                ...elements.filter(element => !element.children.length && element.textContent.includes('&lt;img')).map(element => 'marks in ' + element.outerHTML),
                ...(root.title === 'run' ? ['it ran'] : [])
              ].map(each => each.slice(0, 300));
            };
            """;

    private static final String ON_THE_PAGE = "() => {" + FOUND + "return found(document); }";
    /** Variant for an HTML text without a browser page. */
    private static final String IN_HTML = "html => {" + FOUND + "return found(new DOMParser().parseFromString(html, 'text/html')); }";
    private static final String SHOWN = """
            text => document.body.textContent.replace(/\\s+/g, ' ').includes(text)
                || [...document.querySelectorAll('input, textarea')].some(field => field.value.includes(text))""";
    private static final String DRAWN = "chart => chart.querySelector('canvas') !== null";
    /** Returns a chart's tooltips, and the findings beside its drawing. */
    private static final String TOLD = """
            async chart => {
            """ + FOUND + """
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

    /** Views without free text. */
    private static final Set<String> WITHOUT = Set.of("lists/source/edit");
    /** Lists that cannot be searched for the word, because it only occurs in texts that they do not search. */
    private static final Set<String> FOUND_BY_OTHER_WORDS =
            Set.of("trade/list", "trade/findings", "sanctions/answers", "screening/cases");

    private final List<String> wrong = new ArrayList<>();

    @Test
    void markupIsEscapedOnEveryPage() {
        everybody(() -> {
            for (View view : View.ALL) {
                if (view.kind() != Kind.EXPORT) {
                    Page page = pageOf(view.kind() == Kind.PLAIN ? Person.VISITOR : Person.ADMIN);
                    for (String path : view.addresses(records)) {
                        look(page, path);
                    }
                    if (showsARecord(view)) {
                        lookForText(page, view.ownAddress(records));
                    }
                }
            }
            for (String path : List.of("trade/import?file=", "trade/mapping?file=")) {
                lookForText(pageOf(Person.EDITOR), path + records.get("table"));
            }
        });
        assertEquals(List.of(), wrong);
    }

    private static boolean showsARecord(View view) {
        return view.kind() == Kind.RECORD || view.kind() == Kind.EDIT && !WITHOUT.contains(view.path())
                || view.path().equals("history/record");
    }

    @Test
    void markupIsEscapedInEveryList() {
        everybody(() -> {
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
        } else if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
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
            note(path, (List<?>) page.evaluate(ON_THE_PAGE));
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
            note("what a field offers", (List<?>) page.evaluate(ON_THE_PAGE));
            actor.fill(Markup.TEXT);
            page.locator("[id='form:title']").click();
            assertThat(page.locator("[id='form:participants:0:actor-message']")).containsText(Markup.TEXT);
            note("what a form says", (List<?>) page.evaluate(ON_THE_PAGE));
        });
        assertEquals(List.of(), wrong);
    }

    private void look(Page page, String path) {
        page.navigate(path.isEmpty() ? "./" : path);
        note(path, (List<?>) page.evaluate(ON_THE_PAGE));
    }

    private void lookForText(Page page, String path) {
        look(page, path);
        if (!(boolean) page.evaluate(SHOWN, Markup.TEXT)) {
            wrong.add(path + " does not show it");
        }
    }

    private void note(String path, List<?> found) {
        found.forEach(each -> wrong.add(path + ": " + each));
    }
}
