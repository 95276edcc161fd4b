package org.amur.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.microsoft.playwright.Page;

import org.amur.HtmlForm;
import org.amur.views.View.Access;
import org.amur.views.View.Person;
import org.junit.jupiter.api.Test;

/**
 * Tests that other users cannot send editors' commands on pages they may read, and that no one can on pages about the
 * past.
 */
class CommandsPagesIT extends ViewBrowserTests {

    /** Views with commands on the reader's own data rather than records. */
    private static final Set<String> OWN = Set.of("feed/notices", "feed/watching", "screening/batch", "search", "security/account",
            "security/factor");

    /** Lists with an undo button after a deletion. */
    private static final Set<String> UNDOING = Set.of("actor/list", "event/list", "source/list", "trade/list",
            "sanctions/authority/list", "sanctions/programme/list", "sanctions/measure/list", "sanctions/designation/list");

    /** Views where the test records offer an editor a command, beside the lists with undo. */
    private static final Set<String> OFFERING = Set.of("actor/view", "event/view", "source/view", "trade/view", "trade/report",
            "sanctions/authority/view", "sanctions/programme/view", "sanctions/measure/view", "sanctions/designation/view",
            "screening/cases");

    /** Buttons that are available to all users and change no record. */
    private static final Map<String, Set<String>> FOR_EVERYBODY = Map.of(
            // All readers of an actor's page may watch the actor.
            "actor/view", Set.of("watching:watch", "watching:unwatch"));

    /** Buttons for decisions on citations. */
    private static final List<String> DECISIONS = List.of("task:uphold", "task:accept", "task:dismiss");

    /** Buttons that appear in states that the test records may not be in. */
    private static final Map<String, List<String>> AT_TIMES = Map.ofEntries(
            Map.entry("event/view", List.of("status:submit", "task:uphold", "task:accept", "task:dismiss")),
            Map.entry("actor/view", DECISIONS),
            Map.entry("trade/view", DECISIONS),
            Map.entry("sanctions/programme/view", DECISIONS),
            Map.entry("sanctions/measure/view", DECISIONS),
            Map.entry("sanctions/designation/view", DECISIONS),
            Map.entry("lists/release", List.of("decide:confirm", "decide:decline", "form:redate")),
            Map.entry("lists/acceptance", List.of("back:takeBack", "all:takeBack", "stop:cancel")),
            Map.entry("trade/report", List.of("stop:cancel")),
            Map.entry("lists/outdated", List.of("form:keep", "form:end", "form:note", "form:askAgain")),
            Map.entry("lists/proposals", List.of("decide:accept", "decide:acceptAll", "decide:decline", "all:accept", "again:takeUp")),
            Map.entry("screening/cases", List.of("decided:undo")));

    private static final Pattern FORM = Pattern.compile("<form id=\"([^\"]*)\"");
    private static final Pattern STATE = Pattern.compile("name=\"jakarta\\.faces\\.ViewState\"[^>]*? value=\"([^\"]*)\"");
    private static final Pattern SENT_STATE = Pattern.compile("(jakarta\\.faces\\.ViewState=)[^&]*");
    private static final String STATELESS = "stateless";

    /** Length up to which servers accept addresses. */
    private static final int LONG_ADDRESS = 7_000;
    /** Minimum number; fewer would mean that the forms were not found. */
    private static final int LEAST_FORGED = 100;

    private final List<String> wrong = new ArrayList<>();
    private final Set<String> offering = new TreeSet<>();
    private final Map<String, Set<String>> sent = new TreeMap<>();
    private Visitors otherSession;
    private int forged;

    @Test
    void readersCannotSendEditorsCommands() {
        everybody(() -> {
            View.ALL.stream().filter(view -> view.access() == Access.READ && !OWN.contains(view.path()))
                    .forEach(view -> addresses(view).forEach(address -> sendCommands(view, address)));
            View.ALL.forEach(this::lookForForgotten);
        });
        assertEquals(List.of(), wrong);
        offering.removeAll(AT_TIMES.keySet().stream().filter(view -> !OFFERING.contains(view)).toList());
        assertEquals(Stream.concat(OFFERING.stream(), UNDOING.stream()).collect(Collectors.toCollection(TreeSet::new)), offering);
    }

    /** Finds buttons of a page that were not sent: neither with the fields of their form, nor as occasional ones. */
    private void lookForForgotten(View view) {
        Set<String> buttons = ViewButtons.of(view);
        List<String> atTimes = AT_TIMES.getOrDefault(view.path(), List.of());
        atTimes.stream().filter(button -> !buttons.contains(button)).forEach(button -> wrong.add(view + " has no button " + button));
        if (sent.containsKey(view.path())) {
            buttons.removeAll(atTimes);
            buttons.removeAll(FOR_EVERYBODY.getOrDefault(view.path(), Set.of()));
            buttons.stream().filter(button -> sent.get(view.path()).stream().noneMatch(fields -> fields.contains(encoded(button) + "=")))
                    .forEach(button -> wrong.add(view + ": nobody sends " + button));
        }
    }

    private List<String> addresses(View view) {
        List<String> addresses = new ArrayList<>(view.addresses(records));
        if (view.path().equals("event/view")) {
            addresses.add(view.path() + "?id=" + records.get("submitted"));
        }
        if (UNDOING.contains(view.path())) {
            addresses.add(view.path() + "?undo=" + records.get("deletion"));
        }
        return addresses;
    }

    private void sendCommands(View view, String address) {
        HttpResponse<String> shown = visitors.get(Person.ANALYST, address);
        check(view, "an analyst who reads", shown);
        String read = shown.body();
        List<String> commands = commands(address, read);
        if (!commands.isEmpty()) {
            offering.add(view.path());
        }
        sent.computeIfAbsent(view.path(), path -> new TreeSet<>()).addAll(commands);
        AT_TIMES.getOrDefault(view.path(), List.of()).forEach(button -> commands.add(pressed(button)));
        commands.forEach(command -> send(view, address, command, state(read)));
    }

    /** Returns requests that an editor can send and an analyst cannot: the fields of forms, once for each button. */
    private List<String> commands(String address, String read) {
        List<String> commands = new ArrayList<>();
        if (STATE.matcher(visitors.get(Person.EDITOR, address).body()).find()) {
            Set<String> own = FORM.matcher(read).results().map(form -> form.group(1)).collect(Collectors.toSet());
            filledForms(pageOf(Person.EDITOR), address).stream()
                    .filter(fields -> own.stream().noneMatch(form -> isOf(form, fields))).forEach(commands::add);
        }
        return commands;
    }

    private static boolean isOf(String form, String fields) {
        return List.of(fields.split("&")).contains(form + "=" + form);
    }

    private static String pressed(String button) {
        String form = button.substring(0, button.indexOf(':'));
        return form + "=" + form + "&" + encoded(button) + "=x&jakarta.faces.ViewState=" + STATELESS;
    }

    /** Returns the view state in the reader's page. */
    private static String state(String html) {
        Matcher state = STATE.matcher(html);
        return state.find() ? encoded(state.group(1)) : STATELESS;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private void send(View view, String address, String fields, String ownState) {
        int before = changes();
        checkAsked(view, address, fields);
        check(view, "an analyst", visitors.post(Person.ANALYST, address, fields));
        check(view, "an analyst with a view state of theirs", visitors.post(Person.ANALYST, address,
                SENT_STATE.matcher(fields).replaceAll("$1" + Matcher.quoteReplacement(ownState))));
        // No role may change the past.
        check(view, "the past", visitors.post(Person.EDITOR, address + (address.contains("?") ? "&" : "?") + "asof=2020-01-01", fields));
        if (changes() != before) {
            wrong.add(view + ": a visitor, an analyst or the past was let change the record by " + fields);
        }
    }

    /** Asserts that unauthenticated requests are redirected to the sign-in page. */
    private void checkAsked(View view, String address, String fields) {
        int status = visitors.post(Person.VISITOR, address, fields).statusCode();
        if (status != 401) {
            wrong.add(view + ": a visitor who sends " + fields + " was answered " + status);
        }
    }

    /** Covers readers' own data, and pages without buttons. */
    @Test
    void anonymousUsersCannotSendCommands() {
        everybody(() -> {
            int before = changes();
            View.ALL.stream().filter(view -> view.access() == Access.READ).forEach(view -> {
                String address = view.ownAddress(records);
                checkAsked(view, address, "typed=x");
                ViewButtons.of(view).forEach(button -> checkAsked(view, address, pressed(button)));
            });
            assertEquals(before, changes());
        });
        assertEquals(List.of(), wrong);
    }

    /**
     * Tries each form and button of each view as a link, from another site, and with the view state of another session.
     */
    @Test
    void forgedCommandsAreRefused() {
        everybody(() -> {
            Page again = openAnotherBrowser();
            signInByForm(again, Person.ADMIN.role());
            otherSession = new Visitors(address.toString());
            otherSession.as(Person.ADMIN, again);
            int before = changes();
            View.ALL.forEach(this::forge);
            assertEquals(before, changes());
        });
        assertEquals(List.of(), wrong);
        assertTrue(forged > LEAST_FORGED, "Only so many commands: " + forged);
    }

    private void forge(View view) {
        Person person = view.access() == Access.READ ? Person.EDITOR : Person.values()[view.access().ordinal()];
        List<String> addresses = view.access() == Access.READ ? addresses(view) : List.of(view.ownAddress(records));
        for (String address : addresses) {
            if (STATE.matcher(visitors.get(person, address).body()).find()) {
                filledForms(pageOf(person), address).forEach(fields -> forge(person, address, fields));
            }
            AT_TIMES.getOrDefault(view.path(), List.of()).forEach(button -> forge(person, address, pressed(button)));
        }
    }

    private void forge(Person person, String address, String fields) {
        forged++;
        String link = with(address, fields);
        for (String method : List.of("GET", "HEAD", "POST")) {
            check(400, method + " " + link, visitors.sendFromElsewhere(person, method, link, ""));
        }
        check(400, "GET from our site " + link, visitors.get(person, link));
        check(400, "POST from our site " + link, visitors.post(person, link, ""));
        Matcher state = SENT_STATE.matcher(fields);
        if (state.find()) {
            check(400, "View state in " + link, visitors.post(person, with(address, state.group()), state.replaceAll("$1")));
        }
        check(403, "POST from another site " + address + " " + fields, visitors.sendFromElsewhere(person, "POST", address, fields));
        if (!fields.contains("jakarta.faces.ViewState=" + STATELESS)) {
            check(409, "Another session " + address + " " + fields, otherSession.post(Person.ADMIN, address, fields));
        }
    }

    private static String with(String address, String fields) {
        return address + (address.contains("?") ? "&" : "?") + fields;
    }

    /** Addresses beyond the length that servers accept get another status. */
    private void check(int status, String what, HttpResponse<String> answer) {
        boolean tooLong = status == 400 && what.length() > LONG_ADDRESS && answer.statusCode() / 100 == 4;
        if (answer.statusCode() != status && !tooLong) {
            wrong.add(what + " was answered " + answer.statusCode());
        }
    }

    /** Submitting one form of a page must not press the button of another. */
    @Test
    void linksPressNoButtons() {
        everybody(() -> {
            String view = "source/view?id=" + records.get("source");
            int before = changes();
            for (String pressed : List.of("record:delete=x", "record%3Adelete")) {
                assertEquals(
                        400,
                        visitors.post(
                                        Person.EDITOR,
                                        view + "&" + pressed,
                                        "record=record&record%3Adelete=x&jakarta.faces.ViewState=" + STATELESS)
                                .statusCode(),
                        pressed);
            }
            assertEquals(before, changes());
        });
    }

    @Test
    void addressesSignNoOneIn() {
        everybody(() -> {
            HttpResponse<String> answer = visitors.sendFromElsewhere(
                    Person.VISITOR,
                    "GET",
                    "security/sign-in?form=form&form%3Aname=demo-admin"
                            + "&form%3Apassword=amur-for-a-try&form%3AsignIn=x&jakarta.faces.ViewState=" + STATELESS,
                    "");
            assertEquals(400, answer.statusCode());
            assertEquals(List.of(), answer.headers().allValues("Set-Cookie"));
        });
    }

    /** A successful command, or the start of a background one, redirects to another page. */
    private void check(View view, String who, HttpResponse<String> answer) {
        if (answer.statusCode() / 100 == 3 || answer.statusCode() >= 500) {
            wrong.add(view + ": " + who + " was answered " + answer.statusCode() + " "
                    + answer.headers().firstValue("Location").orElse(""));
        }
    }

    /** Verifies that the checks above detect permitted commands. */
    @Test
    void permittedCommandsSucceed() {
        everybody(() -> {
            HtmlForm form = HtmlForm.in(visitors.get(Person.EDITOR, "source/edit").body()).set("form:title", "Of this test")
                    .set("form:publisher", "A paper").set("form:kind", "NEWS_ARTICLE").set("form:reliability", "F").set("form:save", "x");
            String path = visitors.post(Person.EDITOR, "source/edit", form.encoded()).headers().firstValue("Location").orElseThrow()
                    .replaceFirst(".*/source/view", "source/view").replaceFirst("&.*", "");
            int before = changes();
            String delete = filledForms(pageOf(Person.EDITOR), path).stream().filter(fields -> isOf("record", fields)).findFirst()
                    .orElseThrow();
            assertEquals(302, visitors.post(Person.EDITOR, path, delete).statusCode());
            assertEquals(before + 1, changes());
        });
    }
}
