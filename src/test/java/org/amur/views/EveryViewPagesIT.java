package org.amur.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.ColorScheme;

import org.amur.views.View.Access;
import org.amur.views.View.Kind;
import org.amur.views.View.Person;
import org.junit.jupiter.api.Test;

/**
 * Tests that every view in every listed state is accessible, light and dark, fits a wide screen and a phone, draws its charts, and shows
 * {@link Markup} as text.
 */
class EveryViewPagesIT extends ViewBrowserTests {

    private static final int HEIGHT = 900;
    private static final int WIDE = 1440;
    private static final int NARROW = 390;

    /** Script that presses Tab through the page and returns elements without a visible focus. */
    private static final String FOCUS = """
            () => {
              const focused = document.activeElement;
              if (focused === document.body || focused.dataset.seen) return null;
              focused.dataset.seen = true;
              const style = getComputedStyle(focused);
              const box = focused.getBoundingClientRect();
              const outlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0;
              const shown = box.width > 0 && box.height > 0;
              return (outlined || style.boxShadow !== 'none') && shown ? '' : focused.outerHTML.slice(0, 200);
            }""";

    /** Script that returns the excess width of the page and the innermost elements that cause it; empty if it fits. */
    private static final String OVERFLOW = """
            () => {
              const root = document.scrollingElement;
              const over = root.scrollWidth - root.clientWidth;
              if (over <= 0) return '';
              const outside = [...document.querySelectorAll('main *')]
                  .filter(element => element.getBoundingClientRect().right > root.clientWidth + 1);
              return over + ' pixels too wide: ' + (outside.at(-1)?.outerHTML ?? '').slice(0, 150);
            }""";

    /** Script that draws each chart of the page again without its data, and tells whether that made every drawing poorer. */
    private static final String DRAWN = """
            () => [...document.querySelectorAll('[data-chart]')].every(place => {
              place.scrollIntoView();
              const chart = echarts.getInstanceByDom(place);
              if (!chart?.getOption()?.series.length) return false;
              const shapes = drawing => drawing.getZr().storage.getDisplayList(true).length;
              const bare = echarts.init(document.createElement('div'), null, { width: chart.getWidth(), height: chart.getHeight() });
              const option = chart.getOption();
              bare.setOption({ ...option, series: option.series.map(series => ({ ...series, data: [], links: [] })) });
              const drawn = shapes(chart) > shapes(bare);
              bare.dispose();
              return drawn;
            })""";

    /** Views without free text. */
    private static final Set<String> WITHOUT = Set.of("lists/source/edit");

    private final List<String> wrong = new ArrayList<>();

    @Test
    void everyViewIsAccessibleFitsAndEscapes() {
        everybody(() -> {
            for (View view : View.ALL) {
                if (view.kind() != Kind.EXPORT) {
                    Page page = pageOf(view.kind() == Kind.PLAIN ? Person.VISITOR : Person.ADMIN);
                    for (String path : view.addresses(records)) {
                        page.navigate(path.isEmpty() ? "./" : path);
                        check(page, path);
                        checkMarkup(page, path, showsARecord(view) && path.equals(view.ownAddress(records)));
                    }
                }
            }
        });
        assertEquals(List.of(), wrong);
    }

    private static boolean showsARecord(View view) {
        return view.kind() == Kind.RECORD || view.kind() == Kind.EDIT && !WITHOUT.contains(view.path())
                || view.path().equals("history/record");
    }

    private void checkMarkup(Page page, String path, boolean expected) {
        ((List<?>) page.evaluate(Markup.ON_THE_PAGE)).forEach(found -> wrong.add(path + ": " + found));
        if (expected && !(boolean) page.evaluate(Markup.SHOWN, Markup.TEXT)) {
            wrong.add(path + " does not show the markup");
        }
    }

    @Test
    void everyFormIsAccessibleWithItsErrors() {
        everybody(() -> {
            for (View view : View.ALL) {
                if (view.kind() == Kind.EDIT) {
                    Page page = pageOf(Person.ADMIN);
                    page.navigate(view.path());
                    page.locator("[id='form:save']").click();
                    page.locator(".problems").waitFor();
                    check(page, view + " with errors");
                }
            }
        });
        assertEquals(List.of(), wrong);
    }

    @Test
    void everyErrorPageIsAccessible() {
        for (int status : List.of(400, 403, 404, 409)) {
            expectStatus(status);
        }
        everybody(() -> {
            Page page = pageOf(Person.ANALYST);
            for (String path : List.of("event/list?asof=never", "event/edit", "event/view?id=1", "nowhere")) {
                page.navigate(path);
                check(page, path);
            }
            Page editors = pageOf(Person.EDITOR);
            for (String path : List.of("event/edit?asof=2024-01-01", "event/view?id=1&asof=2024-01-01")) {
                editors.navigate(path);
                check(editors, path);
            }
            editors.navigate("source/edit");
            editors.evaluate("""
                    () => {
                      const form = document.getElementById('form');
                      const state = form.querySelector('[name="jakarta.faces.ViewState"]');
                      state.value = [...state.value].reverse().join('').replace(/^=+/, '');
                      HTMLFormElement.prototype.submit.call(form);
                    }""");
            editors.locator("main.plain-card").waitFor();
            check(editors, "expired");
        });
        assertEquals(List.of(), wrong);
    }

    /** Repeats the checks with the least privileged user. */
    @Test
    void analystsPagesAreAccessible() {
        everybody(() -> {
            Page page = pageOf(Person.ANALYST);
            page.setViewportSize(NARROW, HEIGHT);
            for (View view : View.ALL) {
                if (view.access() == Access.READ && view.kind() != Kind.EXPORT) {
                    page.navigate(view.address(records).isEmpty() ? "./" : view.address(records));
                    checkWidth(page, "analyst at " + view);
                }
            }
        });
        assertEquals(List.of(), wrong);
    }

    @Test
    void theFocusIsVisible() {
        everybody(() -> {
            for (String path : List.of("./", "event/list?q=putin", "source/view?id=" + records.get("full.source"), "event/edit")) {
                checkFocus(pageOf(Person.EDITOR), path);
            }
            checkFocus(pageOf(Person.VISITOR), "security/sign-in");
        });
        assertEquals(List.of(), wrong);
    }

    private void checkFocus(Page page, String path) {
        page.navigate(path);
        page.evaluate("() => document.activeElement.blur()");
        int reached = 0;
        while (true) {
            page.keyboard().press("Tab");
            String unseen = (String) page.evaluate(FOCUS);
            if (unseen == null) {
                break;
            }
            reached++;
            if (!unseen.isEmpty()) {
                wrong.add(path + ": no focus is seen at " + unseen);
            }
        }
        assertTrue(reached > 1, path);
    }

    private void check(Page page, String path) {
        page.setViewportSize(WIDE, HEIGHT);
        page.waitForLoadState();
        look(page, ColorScheme.DARK, path);
        checkWidth(page, path);
        checkCharts(page, path);
        page.setViewportSize(NARROW, HEIGHT);
        checkWidth(page, path);
        look(page, ColorScheme.LIGHT, path);
    }

    private void checkCharts(Page page, String path) {
        try {
            page.waitForFunction(DRAWN);
        } catch (TimeoutError e) {
            wrong.add(path + ": a chart without data");
        }
    }

    private void look(Page page, ColorScheme scheme, String path) {
        String where = path + " in " + scheme + " at " + page.viewportSize().width + ": ";
        violations(page, scheme).forEach(violation -> wrong.add(where + violation));
    }

    private void checkWidth(Page page, String path) {
        String over = (String) page.evaluate(OVERFLOW);
        if (!over.isEmpty()) {
            wrong.add(path + " at " + page.viewportSize().width + " is " + over);
        }
    }
}
