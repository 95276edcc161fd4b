package org.amur.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.amur.Samples;
import org.amur.views.View.Access;
import org.amur.views.View.Kind;
import org.amur.views.View.Person;
import org.junit.jupiter.api.Test;

/** Tests the access rights to every view and its commands. */
class AccessPagesIT extends ViewBrowserTests {

    private static final Path VIEWS = Path.of("src/main/webapp");
    private static final String EXTENSION = ".xhtml";
    private static final Pattern HEADING = Pattern.compile("<h1>\\s*\\S");
    private static final Pattern BARE = Pattern.compile("^(jakarta\\.faces\\.|form=|form%3A(save|enter)=)");
    private static final Pattern PLACE = Pattern.compile("<a href=\"([^\"]*)\" aria-current=\"page\">");

    private final List<String> wrong = new ArrayList<>();

    @Test
    void everyViewIsInTheTable() throws IOException {
        Set<String> views;
        try (Stream<Path> files = Files.walk(VIEWS)) {
            views = files.map(file -> VIEWS.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(EXTENSION) && !file.startsWith("WEB-INF/"))
                    .map(file -> file.substring(0, file.length() - EXTENSION.length()))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
        assertEquals(views, View.TABLE.stream().map(View::path).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void everyViewIsOpenToItsRolesOnly() {
        everybody(() -> {
            for (View view : View.ALL) {
                for (Person person : Person.values()) {
                    check(view, person, visitors.get(person, view.address(records)));
                }
            }
        });
        assertEquals(List.of(), wrong);
    }

    private void check(View view, Person person, HttpResponse<String> answer) {
        String expected = view.access().admits(person) ? "200" : person == Person.VISITOR ? "302 to sign in" : "403";
        String location = answer.headers().firstValue("Location").orElse("");
        String actual = answer.statusCode() + (location.contains("/security/sign-in?to=") ? " to sign in" : "");
        if (!actual.equals(expected)) {
            wrong.add(person + " at " + view + ": " + actual + " instead of " + expected);
        } else if (answer.statusCode() == 200 && view.kind() != Kind.EXPORT) {
            checkFrame(view, person, answer.body());
        }
    }

    private void checkFrame(View view, Person person, String html) {
        if (!HEADING.matcher(html).find()) {
            wrong.add(person + " at " + view + ": no heading");
        }
        // The menu comes before the content, which may have links to its own pages.
        Matcher place = PLACE.matcher(html.substring(0, Math.max(0, html.indexOf("<main"))));
        String marked = place.find() ? place.group(1).substring(address.getPath().length()) : null;
        if (view.kind() != Kind.PLAIN && !String.valueOf(view.place()).equals(String.valueOf(marked))) {
            wrong.add(person + " at " + view + ": the menu marks " + marked);
        }
    }

    /** Every fifth view in the small sample: one filter checks all. */
    @Test
    void noSpellingOfAnAddressOpensAView() {
        everybody(() -> {
            for (int i = 0; i < View.ALL.size(); i += Samples.of(5, 1)) {
                View view = View.ALL.get(i);
                Stream.of(Person.values()).filter(person -> !view.access().admits(person)).forEach(person ->
                        spellings(view.address(records), view.path()).forEach(spelt -> check(person, spelt)));
            }
        });
        assertEquals(List.of(), wrong);
    }

    private void check(Person person, String spelt) {
        HttpResponse<String> answer = visitors.get(person, spelt);
        int status = answer.statusCode();
        // Payara ignores everything after a semicolon, which may leave the address of the home page.
        if (status == 200 && !answer.body().contains("<title>Home") || status >= 500) {
            wrong.add(person + " at " + spelt + ": " + status);
        }
    }

    private static List<String> spellings(String address, String path) {
        String query = address.contains("?") ? address.substring(address.indexOf('?')) : "";
        String first = path.substring(0, 1);
        String last = path.substring(path.lastIndexOf('/') + 1);
        String folder = path.substring(0, path.length() - last.length());
        return Stream.of(path + ";x", path + ";jsessionid=1", path + ".xhtml", path + ".xhtml;x=1", path + ".XHTML",
                path + "%2exhtml", path + "/", path + ".xhtml/", path + "//", "/" + path, folder + "/" + last,
                folder + ";x/" + last, ";x/" + path, path.toUpperCase(), folder + last.toUpperCase(), "./" + path,
                folder + "./" + last, folder + "x/../" + last, folder + "%2e/" + last, "%2e/" + path,
                folder + "x/%2e%2e/" + last, folder + "..;/" + path, "health/../" + path, "health/%2e%2e/" + path,
                "health/..;/" + path, "jakarta.faces.resource/../" + path, "jakarta.faces.resource/..;/" + path,
                "security/sign-in/../../" + path, "security/sign-in;/../../" + path, "security/sign-in/" + path,
                String.format("%%%02x", (int) first.charAt(0)) + path.substring(1), path.replace("/", "%2f"),
                path.replace("/", "%5c"), path.replace("/", "//"), path + "%20", path + ".", path + "%00", path + "%0a")
                .map(spelt -> spelt + query).toList();
    }

    @Test
    void formsOfOtherRolesAreRefusedAndWriteNothing() {
        everybody(() -> {
            for (View view : View.ALL) {
                if (view.access() == Access.EDIT || view.access() == Access.ADMINISTER) {
                    sendForms(view);
                }
            }
        });
        assertEquals(List.of(), wrong);
    }

    /** Sends the forms of permitted users as all others. */
    private void sendForms(View view) {
        Person owner = view.access() == Access.ADMINISTER ? Person.ADMIN : Person.EDITOR;
        String path = view.ownAddress(records);
        List<String> forms = filledForms(pageOf(owner), path);
        int before = changes();
        for (Person person : Person.values()) {
            if (!view.access().admits(person)) {
                for (String fields : forms) {
                    int status = visitors.post(person, path, fields).statusCode();
                    if (status != (person == Person.VISITOR ? 401 : 403)) {
                        wrong.add(person + " sends a form of " + view + ": " + status);
                    }
                }
            }
        }
        if (changes() != before || forms.isEmpty() && view.kind() == Kind.EDIT) {
            wrong.add(view + ": forms " + forms.size() + ", changes " + (changes() - before));
        }
    }

    /** A form that was tampered with, or that no browser would send, gets a response and writes nothing. */
    @Test
    void foreignViewStatesAreRefusedAndWriteNothing() {
        everybody(() -> {
            for (View view : View.ALL) {
                if (view.access() == Access.EDIT || view.access() == Access.ADMINISTER) {
                    sendTampered(view);
                }
            }
        });
        assertEquals(List.of(), wrong);
    }

    private void sendTampered(View view) {
        Person owner = view.access() == Access.ADMINISTER ? Person.ADMIN : Person.EDITOR;
        String path = view.ownAddress(records);
        int before = changes();
        for (String fields : filledForms(pageOf(owner), path)) {
            for (String state : List.of("", "%21%21", "AAAA", "stateless", "a:b", "%00", "x".repeat(10_000))) {
                String tampered = fields.replaceAll("(jakarta\\.faces\\.ViewState=)[^&]*", "$1" + state);
                // Pages without state have this one, and do what their owner asks.
                int status = tampered.equals(fields) ? 0 : visitors.post(owner, path, tampered).statusCode();
                if (status >= 500) {
                    wrong.add(view + " with the view state '" + state + "': " + status);
                }
            }
        }
        if (changes() != before) {
            wrong.add(view + ": a view state that is not ours changed the record");
        }
    }

    @Test
    void incompleteFormsAreAnsweredAndWriteNothing() {
        everybody(() -> {
            for (View view : View.ALL) {
                if (view.kind() == Kind.EDIT) {
                    sendEmpty(view);
                }
            }
        });
        assertEquals(List.of(), wrong);
    }

    private void sendEmpty(View view) {
        Person owner = view.access() == Access.ADMINISTER ? Person.ADMIN : Person.EDITOR;
        for (String path : List.of(view.ownAddress(records), view.path())) {
            int before = changes();
            for (String fields : filledForms(pageOf(owner), path)) {
                String bare = Stream.of(fields.split("&")).filter(BARE.asPredicate()).collect(Collectors.joining("&"));
                int status = visitors.post(owner, path, bare).statusCode();
                if (status >= 500 || changes() != before && path.equals(view.path())) {
                    wrong.add(view + " without its fields: " + status + ", changes " + (changes() - before));
                }
            }
        }
    }

    @Test
    void fileFormsWithoutMultipartEncodingAreRefused() {
        everybody(() -> {
            for (String fields : filledForms(pageOf(Person.EDITOR), "trade/import")) {
                assertEquals(400, visitors.post(Person.EDITOR, "trade/import", fields).statusCode());
            }
        });
    }

    @Test
    void undoIsOfferedToEditorsAndInThePresentOnly() {
        everybody(() -> {
            String path = "source/list?undo=" + records.get("deletion");
            String button = "id=\"deletion:undo\"";
            assertFalse(visitors.get(Person.ANALYST, path).body().contains(button));
            assertTrue(visitors.get(Person.EDITOR, path).body().contains(button));
            assertFalse(visitors.get(Person.EDITOR, path + "&asof=2024-01-01").body().contains(button));
        });
    }

    /** Verifies the checks themselves with planted flaws. */
    @Test
    void plantedFlawsAreFound() {
        everybody(() -> {
            for (Person person : Person.values()) {
                check(View.PLANTED, person, visitors.get(person, PlantedServlet.PATH));
            }
            sendForms(View.PLANTED);
        });
        assertEquals(List.of("ANALYST at test/planted: 200 instead of 403", "ANALYST sends a form of test/planted: 200",
                "test/planted: forms 1, changes 1"), wrong);
    }

    @Test
    void metricsRequireAConfiguredToken() {
        for (String token : List.of("", "Bearer ", "Bearer null")) {
            assertEquals(404, new Visitors(address.toString()).getWith("Authorization", token, "metrics").statusCode());
        }
    }
}
