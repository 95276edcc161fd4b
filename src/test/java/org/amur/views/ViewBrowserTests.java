package org.amur.views;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Page;

import org.amur.BrowserTests;
import org.amur.views.View.Person;

/** Base of the tests of all views, with a signed-in session of each role and the test records. */
abstract class ViewBrowserTests extends BrowserTests {

    private static final List<Person> SIGNED_IN = List.of(Person.ANALYST, Person.EDITOR, Person.ADMIN);

    protected Visitors visitors;
    protected Map<String, String> records;

    private final Map<Person, Page> pages = new EnumMap<>(Person.class);

    /** Signs in with all roles and runs the work. */
    protected void everybody(Runnable work) {
        visitors = new Visitors(address.toString());
        for (Person person : SIGNED_IN) {
            signIn(page, person.role());
            visitors.as(person, page);
            page.context().clearCookies();
        }
        pages.put(Person.VISITOR, page);
        records = visitors.records();
        work.run();
    }

    /** Returns the browser page of a user; many tests need none. */
    protected Page pageOf(Person person) {
        return pages.computeIfAbsent(person, somebody -> {
            Page other = openAnotherBrowser();
            signIn(other, somebody.role());
            return other;
        });
    }

    /** Returns the number of commands executed by all users. */
    protected int changes() {
        return Integer.parseInt(visitors.get(Person.ADMIN, "test/records?changes").body().strip());
    }

    /**
     * Returns the fields of all forms of a page that would be posted, once for each button, with everything selectable
     * selected.
     */
    @SuppressWarnings("unchecked")
    protected List<String> filledForms(Page page, String path) {
        page.navigate(path);
        return (List<String>) page.evaluate("""
                () => [...document.querySelectorAll('main form[method=post]')].flatMap(form => {
                  const buttons = [...form.querySelectorAll('[type=submit]')];
                  return (buttons.length ? buttons : [null]).map(button => {
                    for (const field of form.querySelectorAll('input[type=text], textarea')) {
                      if (!field.value) field.value = 'typed';
                    }
                    for (const field of form.elements) {
                      if (['checkbox', 'radio'].includes(field.type)) field.checked = true;
                      if (field.tagName === 'SELECT' && !field.value) field.selectedIndex = field.options.length - 1;
                    }
                    const fields = new FormData(form);
                    if (button) fields.set(button.name, button.value);
                    return new URLSearchParams([...fields].filter(([, value]) => typeof value === 'string')).toString();
                  });
                })""");
    }
}
