package org.amur.views;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Page;

import org.amur.PagesTest;
import org.amur.views.View.Person;

/** What the tests of all views extend: everybody is signed in, each in a browser of their own, and the records are made. */
abstract class ViewsTest extends PagesTest {

    private static final List<Person> SIGNED_IN = List.of(Person.ANALYST, Person.EDITOR, Person.ADMIN);

    protected Visitors visitors;
    protected Map<String, String> records;

    private final Map<Person, Page> pages = new EnumMap<>(Person.class);

    /** Signs everybody in, and does the work while their browsers are open. */
    protected void everybody(Runnable work) {
        visitors = new Visitors(address.toString());
        pages.put(Person.VISITOR, page);
        signIn(SIGNED_IN, work);
    }

    private void signIn(List<Person> rest, Runnable work) {
        if (rest.isEmpty()) {
            records = visitors.records();
            work.run();
            return;
        }
        Person person = rest.get(0);
        inAnotherBrowser(other -> {
            signIn(other, person.role());
            visitors.as(person, other);
            pages.put(person, other);
            signIn(rest.subList(1, rest.size()), work);
        });
    }

    /** The browser of somebody who is signed in. */
    protected Page pageOf(Person person) {
        return pages.get(person);
    }
}
