package org.amur.screening.rest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;

import org.amur.lists.read.EntryKind;
import org.amur.screening.NameMatcher;
import org.amur.screening.lookup.Explanation;
import org.amur.screening.lookup.Screening;
import org.amur.screening.lookup.ScreeningQuery;
import org.amur.text.Countries;
import org.amur.text.PartialDate;
import org.amur.text.PartialDateException;
import org.amur.rest.JsonBody;
import org.amur.web.RefusedException;
import org.amur.web.Texts;

/**
 * Parsed request of the screening API.
 *
 * @param threshold in per cent
 */
public record ScreeningRequest(List<ScreeningQuery> questions, int threshold, int limit) {

    /** Maximum parties in a request. */
    static final int MAX_PARTIES = 100;
    private static final String SEVERAL = "parties";
    /** Fields of a party. */
    public static final List<String> OF_A_PARTY = List.of("name", "kind", "birth", "country", "number");
    /** Fields of a request for several parties. */
    public static final List<String> OF_ALL = List.of(SEVERAL, "threshold", "limit");

    private static final int MIN_THRESHOLD = 50;
    private static final int HUNDRED = 100;
    private static final int MAX_NUMBER_LENGTH = 100;

    /** @throws RefusedException with a message for the client */
    static ScreeningRequest read(byte[] json) {
        return JsonBody.read(json, ScreeningRequest::read);
    }

    private static ScreeningRequest read(JsonObject asked) {
        JsonArray several = asked.getJsonArray(SEVERAL);
        List<JsonObject> parties = several == null ? List.of(asked) : several.stream().map(JsonValue::asJsonObject).toList();
        if (several != null && asked.containsKey("name") || parties.isEmpty() || parties.size() > MAX_PARTIES) {
            throw new RefusedException(null, "screening.api.parties", String.valueOf(MAX_PARTIES));
        }
        JsonBody.refuseOthers(asked, "", several == null ? Stream.concat(OF_A_PARTY.stream(), OF_ALL.stream()).toList() : OF_ALL);
        List<ScreeningQuery> questions = new ArrayList<>();
        for (JsonObject party : parties) {
            String place = SEVERAL + "[" + questions.size() + "]";
            if (several != null) {
                JsonBody.refuseOthers(party, place + ".", OF_A_PARTY);
            }
            questions.add(question(party, several == null ? Texts.get("screening.api.party") : place));
        }
        return new ScreeningRequest(questions,
                within(asked, MIN_THRESHOLD, HUNDRED, Explanation.percent(NameMatcher.THRESHOLD), "threshold"),
                within(asked, 1, Screening.MAX_RESULTS, Screening.MAX_RESULTS, "limit"));
    }

    private static int within(JsonObject of, int least, int most, int usual, String name) {
        if (!of.containsKey(name)) {
            return usual;
        }
        int asked = whole(of, name);
        if (asked < least || asked > most) {
            throw new RefusedException(null, "screening.api.range", name, String.valueOf(least), String.valueOf(most));
        }
        return asked;
    }

    private static int whole(JsonObject of, String name) {
        try {
            return of.getJsonNumber(name).intValueExact();
        } catch (ArithmeticException | UnsupportedOperationException e) {
            // Not an integer, or longer than the parser accepts.
            throw new RefusedException(null, "rest.json");
        }
    }

    /** @param place name in messages */
    private static ScreeningQuery question(JsonObject party, String place) {
        String name = JsonBody.text(party, "name");
        String number = JsonBody.text(party, "number");
        if (name != null && name.length() > ScreeningQuery.MAX_NAME_LENGTH) {
            throw new RefusedException(null, "screening.api.longName", place, String.valueOf(ScreeningQuery.MAX_NAME_LENGTH));
        }
        if (number != null && number.length() > MAX_NUMBER_LENGTH) {
            throw new RefusedException(null, "screening.api.longNumber", place, String.valueOf(MAX_NUMBER_LENGTH));
        }
        ScreeningQuery question = new ScreeningQuery(
                name,
                kind(JsonBody.text(party, "kind"), place),
                birth(JsonBody.text(party, "birth"), place),
                country(JsonBody.text(party, "country"), place),
                number);
        if (!question.isAsked()) {
            throw new RefusedException(
                    null,
                    number == null || number.isBlank() ? "screening.api.name" : "screening.api.shortNumber",
                    place);
        }
        return question;
    }

    private static EntryKind kind(String kind, String place) {
        return kind == null ? null : Arrays.stream(EntryKind.values()).filter(each -> each.name().equals(kind)).findFirst()
                .orElseThrow(() -> new RefusedException(null, "screening.api.kind", place, Arrays.toString(EntryKind.values())));
    }

    private static PartialDate birth(String birth, String place) {
        try {
            return birth == null ? null : PartialDate.parse(birth);
        } catch (PartialDateException e) {
            throw new RefusedException(null, "screening.api.birth", place);
        }
    }

    private static String country(String country, String place) {
        if (country != null && !Countries.isCode(country.toUpperCase(Locale.ROOT))) {
            throw new RefusedException(null, "screening.api.country", place);
        }
        return country == null ? null : country.toUpperCase(Locale.ROOT);
    }
}
