package org.amur.intake.rest;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;

import org.amur.fetch.HostRules;
import org.amur.intake.Capture.Document;
import org.amur.intake.capture.CapturedArticle;
import org.amur.text.ShortText;
import org.amur.web.RefusedException;

/**
 * Article in a request.
 *
 * @param document null if only its address was sent
 * @param address http or https; null if none was sent
 * @param facts title, author, publisher and day of publication that replace those of the document; each may be null
 */
public record SentArticle(Document document, String address, Facts facts) {

    /** Fields of a JSON object. */
    public static final List<String> FIELDS = List.of("text", "address", "title", "author", "publisher", "published");
    private static final int MAX_FIELD_LENGTH = 100;
    private static final String PLAIN = "text/plain; charset=utf-8";
    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    /** Statements of the sender about the article. */
    record Facts(String title, String author, String publisher, LocalDate published) {

        static Facts of(String title, String author, String publisher, String published) {
            try {
                return new Facts(filled(title), filled(author), filled(publisher), filled(published) == null ? null : LocalDate.parse(published.strip()));
            } catch (DateTimeException e) {
                throw new RefusedException("published", "intake.api.published");
            }
        }

        CapturedArticle applyTo(CapturedArticle read) {
            return read.corrected(title, author, publisher, published);
        }
    }

    /** @throws RefusedException if the body is empty or the address is invalid */
    static SentArticle file(byte[] bytes, String name, String mediaType, String address, Facts facts) {
        if (bytes.length == 0) {
            throw new RefusedException(null, "intake.api.content");
        }
        String checked = address(address);
        return new SentArticle(new Document(bytes, filled(name), checked, mediaType), checked, facts);
    }

    /**
     * Reads a text or an address.
     *
     * @throws RefusedException with a reason for the sender
     */
    static SentArticle json(byte[] json) {
        try {
            return of(parse(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(json)).toString()));
        } catch (CharacterCodingException e) {
            throw new RefusedException(null, "screening.api.utf8");
        } catch (ClassCastException e) {
            throw new RefusedException(null, "screening.api.json");
        }
    }

    /** The parser throws various exceptions, not only {@code JsonException}: on deep nesting or a very long number. */
    private static JsonObject parse(String json) {
        try (JsonReader reader = READERS.createReader(new StringReader(json))) {
            return reader.readObject();
        } catch (RuntimeException e) {
            throw new RefusedException(null, "screening.api.json");
        }
    }

    private static SentArticle of(JsonObject sent) {
        // A mistyped field would be ignored unnoticed.
        sent.keySet().stream().filter(field -> !FIELDS.contains(field)).findFirst().ifPresent(field -> {
            throw new RefusedException(null, "screening.api.field", ShortText.to(field, MAX_FIELD_LENGTH), String.join(", ", FIELDS));
        });
        String text = filled(string(sent, "text"));
        String address = address(string(sent, "address"));
        if (text == null && address == null) {
            throw new RefusedException(null, "intake.api.content");
        }
        Facts facts = Facts.of(string(sent, "title"), string(sent, "author"), string(sent, "publisher"), string(sent, "published"));
        // The first line of a text is its title.
        String titled = facts.title() == null ? text : facts.title() + "\n" + text;
        return new SentArticle(text == null ? null : new Document(titled.getBytes(StandardCharsets.UTF_8), null, address, PLAIN), address, facts);
    }

    private static String string(JsonObject sent, String field) {
        return sent.containsKey(field) && !sent.isNull(field) ? sent.getString(field) : null;
    }

    private static String address(String sent) {
        return filled(sent) == null ? null
                : HostRules.address(sent).map(Object::toString).orElseThrow(() -> new RefusedException("address", "intake.feed.address.invalid"));
    }

    private static String filled(String sent) {
        return sent == null || sent.isBlank() ? null : sent.strip();
    }
}
