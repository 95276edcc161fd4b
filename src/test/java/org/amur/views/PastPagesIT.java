package org.amur.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.amur.views.View.Access;
import org.amur.views.View.Kind;
import org.amur.views.View.Person;
import org.junit.jupiter.api.Test;

/** Tests every view with {@code ?asof=}: it shows past data, offers no changes, and its links stay in the past. */
class PastPagesIT extends ViewBrowserTests {

    private static final String YESTERDAY = LocalDate.now(ZoneOffset.UTC).minusDays(1).toString();
    private static final String LONG_AGO = "1905-09-05";
    private static final Set<Kind> OF_THE_RECORD = Set.of(Kind.LIST, Kind.RECORD, Kind.REPORT, Kind.DASHBOARD, Kind.EXPORT);
    /**
     * Lists that cannot be searched for the word, because it is only in a note or reason, they have no text search, or,
     * as gaps, they need an official list of that day.
     */
    private static final Set<String> FOUND_BY_OTHER_WORDS = Set.of("trade/list", "trade/findings",
            "sanctions/answers", "sanctions/gaps", "screening/cases");
    private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"([^\"]*)\"");
    private static final Pattern CHANGE = Pattern.compile("(?s)<main.*method=\"post\"|href=\"[^\"]*/(edit|import)\\b");
    private static final Pattern SUBMIT = Pattern.compile("(?s)<main.*type=\"submit\"");
    private static final List<String> INVALID = List.of("yesterday", "2023-02-30", "2023", "20230320", "%2B999999999-12-31",
            "-999999999-01-01", "-0044-03-15", "2023-03-20T10:00", "%00", "1'or'1", "9999-12-31");
    private static final String BANNER = "class=\"past-banner\"";

    private final List<String> wrong = new ArrayList<>();

    @Test
    void aRecordIsShownAsItWas() {
        everybody(() -> {
            for (View view : View.ALL) {
                if (view.kind() == Kind.RECORD) {
                    String html = shown(view, past(view.ownAddress(records), YESTERDAY));
                    expect(html.contains(word("was")) && !html.contains(word("is")), view, "shows the text of today");
                }
            }
        });
        assertEquals(List.of(), wrong);
    }

    @Test
    void laterRecordsAreNotShown() {
        everybody(() -> {
            for (View view : View.ALL) {
                if (view.kind() == Kind.REPORT) {
                    shown(view, past(view.ownAddress(records), today()));
                    int status = get(past(view.ownAddress(records), YESTERDAY)).statusCode();
                    expect(status == 404, view, "is known a day too early: " + status);
                }
            }
        });
        assertEquals(List.of(), wrong);
    }

    @Test
    void recordsAreFoundByPastTerms() {
        everybody(() -> {
            for (View view : View.ALL) {
                if (view.kind() == Kind.LIST && !FOUND_BY_OTHER_WORDS.contains(view.path())) {
                    String found = "view?id=";
                    String was = results(shown(view, past(view.path() + "?q=" + word("was"), YESTERDAY)));
                    expect(was.contains(found), view, "does not find what was");
                    expect(!was.contains(word("is")), view, "shows the text of today");
                    String is = results(shown(view, past(view.path() + "?q=" + word("is"), YESTERDAY)));
                    expect(!is.contains(found), view, "finds what was not yet");
                }
            }
        });
        assertEquals(List.of(), wrong);
    }

    /** Returns the page without the frame and the filters, which repeat the parameters. */
    private static String results(String html) {
        int table = html.indexOf("class=\"column-main\"");
        return html.substring(Math.max(0, table)).replaceAll("(?s)<form.*?</form>", "").replaceAll("(?s)<span class=\"chip\">.*?</a>", "")
                .replaceAll("href=\"[^\"]*q=[^\"]*\"", "");
    }

    @Test
    void noChangesAreOfferedAndEveryLinkStaysInThePast() {
        everybody(() -> {
            for (View view : View.ALL) {
                if (OF_THE_RECORD.contains(view.kind()) && view.kind() != Kind.EXPORT) {
                    for (String address : view.addresses(records)) {
                        String html = shown(view, past(address, today()));
                        expect(!CHANGE.matcher(html).find(), view, "offers a change");
                        checkLinks(view, html);
                    }
                }
            }
        });
        assertEquals(List.of(), wrong);
    }

    /** Watches, notices, filters, mail and tokens are not part of the record, yet the page is read-only. */
    @Test
    void noPersonalChangesAreOffered() {
        everybody(() -> {
            for (String path : List.of("feed/notices", "feed/watching", "feed/watching?list=EU_FSF&country=RU", "security/account")) {
                HttpResponse<String> answer = get(past(path, today()));
                assertEquals(200, answer.statusCode(), path);
                assertFalse(SUBMIT.matcher(answer.body()).find(), path);
                assertTrue(SUBMIT.matcher(get(path).body()).find() || path.equals("feed/notices"), path);
            }
        });
    }

    private void checkLinks(View view, String html) {
        Matcher link = LINK.matcher(html);
        int back = 0;
        while (link.find()) {
            String to = link.group(1);
            boolean ofTheRecord = to.startsWith(address.getPath()) && !to.contains("/security/account")
                && !to.contains("/help/");
            if (ofTheRecord && !to.contains("asof=")) {
                back++;
                // Two links to the present: in the banner and beside the date.
                expect(back <= 2, view, "leads to now: " + to);
            }
        }
        expect(back == 2, view, "has " + back + " links to now");
    }

    @Test
    void datesBeforeTheFirstRecordAreReported() {
        everybody(() -> {
            for (View view : View.ALL) {
                if (view.kind() == Kind.LIST || view.kind() == Kind.DASHBOARD) {
                    String html = shown(view, past(view.address(records), LONG_AGO));
                    expect(html.contains("The record begins on"), view, "does not say that nothing was known");
                }
                if (view.kind() == Kind.RECORD || view.kind() == Kind.REPORT) {
                    HttpResponse<String> answer = get(past(view.ownAddress(records), LONG_AGO));
                    expect(answer.statusCode() == 404 && answer.body().contains("5 September 1905"), view,
                            "does not say that it was not known: " + answer.statusCode());
                }
            }
        });
        assertEquals(List.of(), wrong);
    }

    /** One view of each kind gets every date, the others the first. */
    @Test
    void invalidDatesAreReported() {
        everybody(() -> {
            Set<Kind> tried = EnumSet.noneOf(Kind.class);
            for (View view : View.ALL) {
                if (OF_THE_RECORD.contains(view.kind())) {
                    boolean first = tried.add(view.kind());
                    for (String day : first ? INVALID : INVALID.subList(0, 1)) {
                        HttpResponse<String> answer = get(past(view.address(records), day));
                        expect(answer.statusCode() == 400 && answer.body().contains("Invalid link"), view,
                                "answers " + answer.statusCode() + " to " + day);
                    }
                    for (String day : first ? List.of(today(), "0001-01-01") : List.of("0001-01-01")) {
                        int status = get(past(view.address(records), day)).statusCode();
                        expect(status == 200 || status == 404, view, "answers " + status + " to " + day);
                    }
                }
            }
        });
        assertEquals(List.of(), wrong);
    }

    @Test
    void aFormIsRefusedWithASentence() {
        everybody(() -> {
            for (View view : View.ALL) {
                if (view.access() == Access.EDIT || view.kind() == Kind.EDIT) {
                    HttpResponse<String> answer = get(past(view.ownAddress(records), YESTERDAY));
                    expect(answer.statusCode() == 403 && answer.body().contains("can be read but not changed"), view,
                            "answers " + answer.statusCode());
                }
            }
        });
        assertEquals(List.of(), wrong);
    }

    @Test
    void theHistoryEndsAtTheDay() {
        everybody(() -> {
            String path = "history/record?kind=event&id=" + records.get("event");
            String html = get(past(path, YESTERDAY)).body();
            assertEquals(true, html.contains(word("was")) && !html.contains(word("is")), html);
            assertEquals(404, get(past(path, LONG_AGO)).statusCode());
        });
    }

    private String shown(View view, String path) {
        HttpResponse<String> answer = get(path);
        expect(answer.statusCode() == 200 && answer.body().contains(BANNER), view,
                "answers " + answer.statusCode() + " or has no banner: " + path);
        return answer.body();
    }

    private HttpResponse<String> get(String path) {
        return visitors.get(Person.ADMIN, path);
    }

    private static String past(String path, String day) {
        return path + (path.contains("?") ? "&" : "?") + "asof=" + day;
    }

    private static String today() {
        return LocalDate.now(ZoneOffset.UTC).toString();
    }

    private String word(String name) {
        return records.get(name);
    }

    private void expect(boolean right, View view, String otherwise) {
        if (!right) {
            wrong.add(view + " " + otherwise);
        }
    }
}
