package org.amur.intake.rest;

import java.time.LocalDate;
import java.util.List;

import jakarta.json.JsonObject;

import org.amur.fetch.HostRules;
import org.amur.intake.Capture.Document;
import org.amur.intake.capture.CapturedArticle;
import org.amur.text.IsoDay;
import org.amur.text.ShortText;
import org.amur.rest.JsonBody;
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

    /** Statements of the sender about the article. */
    record Facts(String title, String author, String publisher, LocalDate published) {

        static Facts of(String title, String author, String publisher, String published) {
            return new Facts(ShortText.orNull(title), ShortText.orNull(author), ShortText.orNull(publisher), day(published));
        }

        private static LocalDate day(String sent) {
            return ShortText.orNull(sent) == null
                    ? null
                    : IsoDay.parse(sent).orElseThrow(() -> new RefusedException("published", "intake.api.published"));
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
        return new SentArticle(new Document(bytes, ShortText.orNull(name), checked, mediaType), checked, facts);
    }

    /**
     * Reads a text or an address.
     *
     * @throws RefusedException with a reason for the sender
     */
    static SentArticle json(byte[] json) {
        return JsonBody.read(json, SentArticle::of);
    }

    private static SentArticle of(JsonObject sent) {
        JsonBody.refuseOthers(sent, "", FIELDS);
        String text = ShortText.orNull(JsonBody.text(sent, "text"));
        String address = address(JsonBody.text(sent, "address"));
        if (text == null && address == null) {
            throw new RefusedException(null, "intake.api.content");
        }
        Facts facts = Facts.of(
                JsonBody.text(sent, "title"),
                JsonBody.text(sent, "author"),
                JsonBody.text(sent, "publisher"),
                JsonBody.text(sent, "published"));
        // The first line of a text is its title. A blank line keeps it out of the first sentence.
        String titled = facts.title() == null ? text : facts.title() + "\n\n" + text;
        return new SentArticle(text == null ? null : Document.of(titled, address), address, facts);
    }

    private static String address(String sent) {
        return ShortText.orNull(sent) == null
                ? null
                : HostRules.address(sent)
                        .map(Object::toString)
                        .orElseThrow(() -> new RefusedException("address", "intake.feed.address.invalid"));
    }
}
