package org.amur.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.amur.views.View.Person;
import org.junit.jupiter.api.Test;

/** Tests that cached content ({@code a:cached}) shows nothing of another user or address. */
class CachedContentPagesIT extends ViewBrowserTests {

    private static final String TODAY = LocalDate.now(ZoneOffset.UTC).toString();
    private static final Pattern USER = Pattern.compile("class=\"menu-user\">([^<]*)<");

    @Test
    void menusAndFiltersFollowTheRole() {
        everybody(() -> {
            for (Person person : List.of(Person.EDITOR, Person.ANALYST, Person.EDITOR)) {
                String html = get(person, "event/list");
                assertEquals(person == Person.EDITOR, html.contains("/intake/list"));
                assertEquals(person == Person.EDITOR, html.contains("<select name=\"status\""));
            }
            assertNotEquals(user(Person.EDITOR), user(Person.ANALYST));
        });
    }

    @Test
    void wordsAndFiltersAreThoseOfTheAddress() {
        everybody(() -> {
            for (String word : List.of("firstword", "secondword", "firstword")) {
                for (String path : List.of("search?q=", "event/list?q=", "event/list?type=CONSULT&q=")) {
                    String html = get(Person.EDITOR, path + word);
                    assertTrue(html.contains("value=\"" + word + "\""), path);
                    assertFalse(html.contains("value=\"" + (word.equals("firstword") ? "secondword" : "firstword") + "\""), path);
                }
                assertFalse(get(Person.EDITOR, "event/list").contains(word));
            }
        });
    }

    @Test
    void linksStayAtTheDateOfTheAddress() {
        everybody(() -> {
            for (int again = 0; again < 2; again++) {
                assertTrue(get(Person.ANALYST, "event/list?asof=" + TODAY).contains("/actor/list?asof=" + TODAY));
                assertFalse(get(Person.ANALYST, "event/list").contains("asof=" + TODAY));
            }
        });
    }

    private String get(Person person, String path) {
        return visitors.get(person, path).body();
    }

    private String user(Person person) {
        Matcher user = USER.matcher(get(person, "event/list"));
        assertTrue(user.find());
        return user.group(1);
    }
}
