package org.amur.screening.rest;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonValue;

import org.amur.lists.read.EntryKind;
import org.amur.screening.NameMatcher;
import org.amur.screening.lookup.Explanation;
import org.amur.screening.lookup.Screening;
import org.amur.screening.lookup.ScreeningQuery;
import org.amur.text.Countries;
import org.amur.text.PartialDate;
import org.amur.text.PartialDateException;
import org.amur.text.ShortText;
import org.amur.web.Texts;

/**
 * Parsed request of the screening API.
 *
 * @param threshold in per cent
 */
record AskedQuestions(List<ScreeningQuery> questions, int threshold, int limit) {

    /** Maximum parties in a request. */
    static final int MAX_PARTIES = 100;
    private static final String SEVERAL = "parties";
    static final List<String> OF_A_PARTY = List.of("name", "kind", "birth", "country", "number");
    static final List<String> OF_ALL = List.of(SEVERAL, "threshold", "limit");

    private static final int MIN_THRESHOLD = 50;
    private static final int HUNDRED = 100;
    private static final int MAX_NUMBER_LENGTH = 100;
    private static final int MAX_FIELD_LENGTH = 100;
    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    /** @throws BadQuestionException with a message for the client */
    static AskedQuestions read(byte[] json) {
        try {
            return read(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(json)).toString());
        } catch (CharacterCodingException e) {
            throw new BadQuestionException("screening.api.utf8");
        }
    }

    static AskedQuestions read(String json) {
        try {
            return read(parse(json));
        } catch (ClassCastException e) {
            throw new BadQuestionException("screening.api.json");
        }
    }

    /** The parser throws various exceptions, not only {@code JsonException}: on deep nesting or a very long number. */
    private static JsonObject parse(String json) {
        try (JsonReader reader = READERS.createReader(new StringReader(json))) {
            return reader.readObject();
        } catch (RuntimeException e) {
            throw new BadQuestionException("screening.api.json");
        }
    }

    private static AskedQuestions read(JsonObject asked) {
        JsonArray several = asked.getJsonArray(SEVERAL);
        List<JsonObject> parties = several == null ? List.of(asked) : several.stream().map(JsonValue::asJsonObject).toList();
        if (several != null && asked.containsKey("name") || parties.isEmpty() || parties.size() > MAX_PARTIES) {
            throw new BadQuestionException("screening.api.parties", MAX_PARTIES);
        }
        refuseOthers(asked, "", several == null ? Stream.concat(OF_A_PARTY.stream(), OF_ALL.stream()).toList() : OF_ALL);
        List<ScreeningQuery> questions = new ArrayList<>();
        for (JsonObject party : parties) {
            String place = SEVERAL + "[" + questions.size() + "]";
            if (several != null) {
                refuseOthers(party, place + ".", OF_A_PARTY);
            }
            questions.add(question(party, several == null ? Texts.get("screening.api.party") : place));
        }
        return new AskedQuestions(questions,
                within(asked, MIN_THRESHOLD, HUNDRED, Explanation.percent(NameMatcher.THRESHOLD), "threshold"),
                within(asked, 1, Screening.MAX_RESULTS, Screening.MAX_RESULTS, "limit"));
    }

    /** Refuses unknown fields: a mistyped one would be ignored unnoticed. */
    private static void refuseOthers(JsonObject sent, String before, List<String> known) {
        sent.keySet().stream().filter(field -> !known.contains(field)).findFirst().ifPresent(field -> {
            throw new BadQuestionException("screening.api.field", before + ShortText.to(field, MAX_FIELD_LENGTH), String.join(", ", known));
        });
    }

    private static int within(JsonObject of, int least, int most, int usual, String name) {
        if (!of.containsKey(name)) {
            return usual;
        }
        int asked = whole(of, name);
        if (asked < least || asked > most) {
            throw new BadQuestionException("screening.api.range", name, least, most);
        }
        return asked;
    }

    private static int whole(JsonObject of, String name) {
        try {
            return of.getJsonNumber(name).intValueExact();
        } catch (ArithmeticException | UnsupportedOperationException e) {
            // Not an integer, or longer than the parser accepts.
            throw new BadQuestionException("screening.api.json");
        }
    }

    /** @param place name in messages */
    private static ScreeningQuery question(JsonObject party, String place) {
        String name = optional(party, "name");
        String number = optional(party, "number");
        if (name != null && name.length() > ScreeningQuery.MAX_NAME_LENGTH) {
            throw new BadQuestionException("screening.api.longName", place, ScreeningQuery.MAX_NAME_LENGTH);
        }
        if (number != null && number.length() > MAX_NUMBER_LENGTH) {
            throw new BadQuestionException("screening.api.longNumber", place, MAX_NUMBER_LENGTH);
        }
        ScreeningQuery question = new ScreeningQuery(name, kind(optional(party, "kind"), place), birth(optional(party, "birth"), place),
                country(optional(party, "country"), place), number);
        if (!question.isAsked()) {
            throw new BadQuestionException(number == null || number.isBlank() ? "screening.api.name" : "screening.api.shortNumber",
                    place);
        }
        return question;
    }

    private static String optional(JsonObject of, String name) {
        return of.containsKey(name) && !of.isNull(name) ? of.getString(name) : null;
    }

    private static EntryKind kind(String kind, String place) {
        return kind == null ? null : Arrays.stream(EntryKind.values()).filter(each -> each.name().equals(kind)).findFirst()
                .orElseThrow(() -> new BadQuestionException("screening.api.kind", place, Arrays.toString(EntryKind.values())));
    }

    private static PartialDate birth(String birth, String place) {
        try {
            return birth == null ? null : PartialDate.parse(birth);
        } catch (PartialDateException e) {
            throw new BadQuestionException("screening.api.birth", place);
        }
    }

    private static String country(String country, String place) {
        if (country != null && !Countries.isCode(country.toUpperCase(Locale.ROOT))) {
            throw new BadQuestionException("screening.api.country", place);
        }
        return country == null ? null : country.toUpperCase(Locale.ROOT);
    }

    /** Thrown if a request is not valid. */
    static final class BadQuestionException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        BadQuestionException(String key, Object... values) {
            super(sentence(key, values));
        }

        private static String sentence(String key, Object... values) {
            return Texts.get(key, values);
        }
    }
}
