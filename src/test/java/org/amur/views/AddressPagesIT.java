package org.amur.views;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.amur.views.View.Kind;
import org.amur.views.View.Person;
import org.junit.jupiter.api.Test;

/** Tests of manually edited addresses. */
class AddressPagesIT extends ViewBrowserTests {

    private static final String TODAY = LocalDate.now(ZoneOffset.UTC).toString();

    @Test
    void asOfAcceptsOneFormat() {
        everybody(() -> {
            for (String query : List.of("asof=" + TODAY + "%20", "asof=&asof=" + TODAY, "asof=%20&asof=" + TODAY)) {
                String html = get("event/view?id=" + records.get("event") + "&" + query).body();
                assertEquals(true, html.contains("class=\"past-banner\""), query);
                assertEquals(false, html.contains("/event/edit"), query);
            }
            for (String query : List.of("asof=", "asof=%20")) {
                String html = get("event/view?id=" + records.get("event") + "&" + query).body();
                assertEquals(false, html.contains("class=\"past-banner\""), query);
                assertEquals(true, html.contains("/event/edit"), query);
            }
        });
    }

    @Test
    void nulInAnAddressIsRefused() {
        everybody(() -> {
            for (View view : View.ALL) {
                if (view.kind() == Kind.LIST || view.kind() == Kind.RECORD) {
                    String address = view.address(records);
                    String asked = address + (address.contains("?") ? "&" : "?") + "q=a%00b";
                    HttpResponse<String> answer = get(asked);
                    assertEquals(400, answer.statusCode(), asked);
                    assertEquals(true, answer.body().contains("Invalid link"), asked);
                }
            }
        });
    }

    @Test
    void nulInAFormIsRefused() {
        everybody(() -> {
            HttpResponse<String> answer = visitors.post(Person.VISITOR, "security/sign-in", "form:name=a%00b");
            assertEquals(400, answer.statusCode());
            answer = visitors.post(Person.EDITOR, "event/edit", "form:title=Kept&form:place=a%00b");
            assertEquals(400, answer.statusCode());
            assertEquals(true, answer.body().contains("Kept"), answer.body());
        });
    }

    /** As many fields as the largest form has; servers read a thousand by default. */
    @Test
    void aFormOfManyRowsArrives() {
        everybody(() -> {
            String rows = IntStream.range(0, 5_000).mapToObj(row -> "&form:row" + row + "=").collect(Collectors.joining());
            HttpResponse<String> answer = visitors.post(Person.EDITOR, "event/edit", "jakarta.faces.ViewState=gone&form:title=Kept" + rows);
            assertEquals(409, answer.statusCode());
            assertEquals(true, answer.body().contains("Kept"), answer.body());
        });
    }

    @Test
    void daysOutsideTheDatabasesRangeAreReported() {
        everybody(() -> {
            for (String path : List.of("sanctions/tracker?on=", "sanctions/measure/list?on=", "sanctions/measure/list?from=",
                    "sanctions/designation/list?to=")) {
                String asked = path + "%2B999999999-12-31";
                HttpResponse<String> answer = get(asked);
                assertEquals(200, answer.statusCode(), asked);
                assertEquals(true, answer.body().contains("is not a valid date"), asked);
            }
        });
    }

    @Test
    void yearsOutsideTheDatabasesRangeAreReported() {
        everybody(() -> {
            for (String path : List.of("trade/goods?year=", "trade/partners?year=", "sanctions/tracker?year=")) {
                for (String year : List.of("2147483647", "-2147483648", "5874898", "10000", "1899", "0")) {
                    HttpResponse<String> answer = get(path + year);
                    assertEquals(200, answer.statusCode(), path + year);
                    assertEquals(true, answer.body().contains("is not one of the options"), path + year);
                }
                assertEquals(200, get(path + "9999").statusCode(), path);
                assertEquals(200, get(path + "99999999999").statusCode(), path);
            }
        });
    }

    @Test
    void numbersOfAnySizeAreAnswered() {
        everybody(() -> {
            String most = "2147483647";
            for (String asked : List.of(
                    "trade/mirror?from=-2147483648&until=" + most,
                    "trade/mirror?factor=NaN",
                    "trade/mirror?factor=1e2147483647",
                    "trade/mirror?factor=0e-2147483647",
                    "trade/mirror?factor=1e99999999999",
                    "trade/vintages?from=-2147483648&until=" + most,
                    "trade/vintages?period=9999-12",
                    "trade/dashboard?from=0&until=" + most,
                    "event/list?page=" + most,
                    "event/list?page=-1",
                    "trade/import?page=" + most,
                    "screening/cases?least=" + most,
                    "screening/cases?actor=9223372036854775807",
                    "sanctions/gaps?programme=-9223372036854775808",
                    "actor/view?id=" + records.get("actor") + "&page=" + most,
                    "history/record?kind=event&id=" + records.get("event") + "&page=" + most)) {
                assertEquals(200, get(asked).statusCode(), asked);
            }
        });
    }

    @Test
    void ambiguousFiltersGiveNoExport() {
        everybody(() -> {
            for (String asked : List.of("event&actor=nobody-is-called-so", "event&actor=a", "event&from=tomorrow", "event&type=PARTY",
                    "figure&until=tomorrow", "measure&from=tomorrow", "designation&on=2022-02-30", "matrix&on=today",
                    "timeline&year=MMXXII", "source&kind=RUMOUR", "entry&list=entry", "case&state=PARTY", "change&list=change",
                    "proposal&list=proposal", "series&span=MONTH&from=2014-01-01&to=9999-12-31", "goods&year=2147483647",
                    "partners&year=10000", "timeline&year=2147483647")) {
                HttpResponse<String> answer = get("export?format=csv&table=" + asked);
                assertEquals(400, answer.statusCode(), asked + " " + answer.body());
                assertEquals(true, answer.body().contains("Invalid link"), asked);
            }
            for (String asked : List.of("event&actor=" + records.get("actor"), "figure&until=2023", "measure&from=2022-02-24")) {
                assertEquals(200, get("export?format=csv&table=" + asked).statusCode(), asked);
            }
        });
    }

    @Test
    void tooManyChartPointsAreCutAndReported() {
        everybody(() -> {
            String html = get("sanctions/series?span=MONTH&from=2014-01-01&to=9999-12-31").body();
            assertEquals(true, html.contains("The last 400 intervals are shown, from 9966-09"), html);
            assertEquals(true, html.contains("omitted. Choose longer intervals."), html);
        });
    }

    private HttpResponse<String> get(String path) {
        return visitors.get(Person.EDITOR, path);
    }
}
