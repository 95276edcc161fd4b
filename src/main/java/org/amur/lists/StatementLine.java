package org.amur.lists;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import org.amur.lists.read.EntryKind;
import org.amur.lists.read.ListEntry;
import org.amur.text.ShortText;
import org.amur.web.Texts;

/** One statement of an entry as a line of text with details. */
public final class StatementLine {

    /** Enum constants that are translated, in contrast to words of the list. */
    private static final Set<String> WORDS = Stream.of(EntryKind.values(), ListEntry.NameKind.values(),
            ListEntry.NameQuality.values(), ListEntry.TieKind.values(), ListEntry.FeatureKind.values(),
            ListEntry.DateKind.values()).flatMap(Arrays::stream).map(Object::toString).collect(Collectors.toSet());

    /** Parts that are compared between formats by their text alone. */
    private static final Set<String> NAMING = Set.of("kind", "names");

    private static final String COUNTRY_FIELD = "country";
    private static final Pattern COUNTRY = Pattern.compile("\\s*\\(([^()]*)\\)$");
    private static final Pattern PROTOCOL = Pattern.compile("^https?://");

    private final String text;
    private final List<String> details;
    /** Source of the line, with field names. */
    private final JsonObject statement;

    StatementLine(String text, List<String> details) {
        this(text, details, JsonValue.EMPTY_JSON_OBJECT);
    }

    StatementLine(String text, List<String> details, JsonObject statement) {
        this.text = text;
        this.details = List.copyOf(details);
        this.statement = statement;
    }

    public String getText() {
        return word(text);
    }

    /** Returns the details in the reader's language; may be empty. */
    public String getDetail() {
        return details.stream().map(StatementLine::word).distinct().collect(Collectors.joining(" · "));
    }

    private static String word(String said) {
        return WORDS.contains(said) ? Texts.get("lists.word." + said) : said;
    }

    /**
     * Returns a key that is equal for statements of a part that differ in formatting only: case, spaces, quotation
     * marks, full stops, commas, and in names the position of the family name. A qualifier that only one format has
     * does not make another name; see {@link #marks}.
     */
    List<String> written(String part) {
        return NAMING.contains(part) ? TextNormaliser.name(text)
                : Stream.concat(Stream.of(text), details.stream().sorted()).flatMap(each -> TextNormaliser.words(each).stream()).toList();
    }

    /** Returns the qualifiers (weak, former) that distinguish names if both formats state them. */
    Set<String> marks(String part) {
        return NAMING.contains(part) ? details.stream().filter(WORDS::contains).collect(Collectors.toSet()) : Set.of();
    }

    /** Returns a key for comparison between two formats: the text without notes and word order. */
    List<String> common(String part) {
        return switch (part) {
            case "kind", "names" -> TextNormaliser.name(text);
            case "births" -> statement.containsKey("date") ? List.of(field("date")) : TextNormaliser.words(text);
            case "identifiers" -> List.of(String.join("", TextNormaliser.words(COUNTRY.matcher(text).replaceFirst(""))));
            case "addresses", "birthPlaces" -> TextNormaliser.name(text);
            case "features" -> Stream.concat(Stream.of(field("kind"), "OTHER".equals(field("kind")) ? field("said") : ""),
                    TextNormaliser.words(PROTOCOL.matcher(text).replaceFirst("")).stream()).toList();
            case "countries" -> Stream.concat(Stream.of(field("kind")), TextNormaliser.words(text).stream()).toList();
            case "dates" -> Stream.concat(Stream.of(field("kind")), statement.containsKey("date") ? Stream.of(field("date"))
                    : TextNormaliser.words(text).stream()).toList();
            default -> TextNormaliser.words(text);
        };
    }

    /** Returns the qualifiers for comparison between two formats: country of issue and dates of an identifier. */
    Set<String> commonMarks(String part) {
        if (!"identifiers".equals(part)) {
            return marks(part);
        }
        Matcher named = COUNTRY.matcher(text);
        Stream<String> country = statement.containsKey(COUNTRY_FIELD)
                ? Stream.of(field(COUNTRY_FIELD))
                : named.find() ? Stream.of(named.group(1)) : Stream.empty();
        return Stream.concat(country, Stream.of("issued", "expires").filter(statement::containsKey).map(each -> each + field(each)))
                .map(each -> String.join(" ", TextNormaliser.words(each))).collect(Collectors.toSet());
    }

    boolean isInOriginalScript() {
        return "ORIGINAL_SCRIPT".equals(field("kind")) || statement.containsKey("script") && !"Latn".equals(field("script"));
    }

    /** Returns a field of the statement; empty if it is absent. */
    String field(String name) {
        return statement.getString(name, "");
    }

    /** Returns the visible content. */
    List<Object> shown() {
        return List.of(text, details);
    }

    /**
     * Returns a copy with field names, for lines that read alike but differ in fields, such as an address with and
     * without a separate city.
     */
    StatementLine fieldByField() {
        return new StatementLine(
                fields().entrySet().stream()
                        .map(field -> Texts.get("lists.field." + field.getKey()) + ": " + said(field.getValue()))
                        .collect(Collectors.joining("; ")),
                List.of(),
                statement);
    }

    private static String said(JsonValue value) {
        return value instanceof JsonArray parts
                ? parts.stream()
                        .map(JsonValue::asJsonObject)
                        .map(StatementLine::part)
                        .collect(Collectors.joining(", "))
                : word(((JsonString) value).getString());
    }

    /** Returns a part of a name. */
    static String part(JsonObject part) {
        return part.getString("kind", "") + ": " + part.getString("text");
    }

    /** Returns the fields without the publisher's number, which has no meaning. */
    private Map<String, JsonValue> fields() {
        Map<String, JsonValue> fields = new LinkedHashMap<>(statement);
        fields.remove("id");
        return fields;
    }

    int length() {
        return text.length() + details.stream().mapToInt(String::length).sum();
    }

    /** Returns the line, shortened to what a page shows. */
    StatementLine cutTo(int most) {
        if (length() <= most) {
            return this;
        }
        return text.length() > most ? new StatementLine(ShortText.to(text, most) + "…", List.of())
                : new StatementLine(text, List.of(ShortText.to(getDetail(), most - text.length()) + "…"));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StatementLine line
                && text.equals(line.text)
                && details.equals(line.details)
                && fields().equals(line.fields());
    }

    @Override
    public int hashCode() {
        return Objects.hash(text, details);
    }

    /** Returns the text as shown on pages, for exports. */
    @Override
    public String toString() {
        return details.isEmpty() ? getText() : getText() + " (" + getDetail() + ")";
    }
}
