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

/** One statement of an entry as a line: what is said, and about it what else is. */
public final class SaidLine {

    /** Words of Amur's own among those of the list. */
    private static final Set<String> WORDS = Stream.of(EntryKind.values(), ListEntry.NameKind.values(),
            ListEntry.NameQuality.values(), ListEntry.TieKind.values(), ListEntry.FeatureKind.values(),
            ListEntry.DateKind.values()).flatMap(Arrays::stream).map(Object::toString).collect(Collectors.toSet());

    /** The parts whose text says all that is compared between formats. */
    private static final Set<String> NAMING = Set.of("kind", "names");

    private static final String COUNTRY_FIELD = "country";
    private static final Pattern COUNTRY = Pattern.compile("\\s*\\(([^()]*)\\)$");
    private static final Pattern PROTOCOL = Pattern.compile("^https?://");

    private final String text;
    private final List<String> details;
    /** Of which the line is made, with the names of its fields. */
    private final JsonObject statement;

    SaidLine(String text, List<String> details) {
        this(text, details, JsonValue.EMPTY_JSON_OBJECT);
    }

    SaidLine(String text, List<String> details, JsonObject statement) {
        this.text = text;
        this.details = List.copyOf(details);
        this.statement = statement;
    }

    public String getText() {
        return word(text);
    }

    /** In the reader's language; may be empty. */
    public String getDetail() {
        return details.stream().map(SaidLine::word).distinct().collect(Collectors.joining(" · "));
    }

    private static String word(String said) {
        return WORDS.contains(said) ? Texts.get("lists.word." + said) : said;
    }

    /**
     * What it has in common with every statement of the same part that is the same but for how a format writes it: for the case of
     * letters, spaces, quotation marks, points and commas, and in names for the place of the family name. What is said about a name in
     * the words of one format alone is no other name; see {@link #marks}.
     */
    List<String> written(String part) {
        return NAMING.contains(part) ? TextNormaliser.name(text)
                : Stream.concat(Stream.of(text), details.stream().sorted()).flatMap(each -> TextNormaliser.words(each).stream()).toList();
    }

    /** What of a name makes another one of it where both formats say so: that it is weak or a former one. */
    Set<String> marks(String part) {
        return NAMING.contains(part) ? details.stream().filter(WORDS::contains).collect(Collectors.toSet()) : Set.of();
    }

    /** The same between two formats: what a statement is about, without notes and without the order of words. */
    List<String> common(String part) {
        return switch (part) {
            case "kind", "names" -> TextNormaliser.name(text);
            case "births" -> statement.containsKey("date") ? List.of(field("date")) : TextNormaliser.words(text);
            case "identifiers" -> List.of(String.join("", TextNormaliser.words(COUNTRY.matcher(text).replaceFirst(""))));
            case "addresses", "birthPlaces" -> TextNormaliser.name(text);
            case "features" -> Stream.concat(Stream.of(field("kind"), "OTHER".equals(field("kind")) ? field("said") : ""),
                    TextNormaliser.words(PROTOCOL.matcher(text).replaceFirst("")).stream()).toList();
            case "countries", "dates" -> Stream.concat(Stream.of(field("kind")), TextNormaliser.words(text).stream()).toList();
            default -> TextNormaliser.words(text);
        };
    }

    /** The same between two formats: of an identifier, the country that issued it and its days. */
    Set<String> commonMarks(String part) {
        if (!"identifiers".equals(part)) {
            return marks(part);
        }
        Matcher named = COUNTRY.matcher(text);
        Stream<String> country = statement.containsKey(COUNTRY_FIELD) ? Stream.of(field(COUNTRY_FIELD)) : named.find() ? Stream.of(named.group(1)) : Stream.empty();
        return Stream.concat(country, Stream.of("issued", "expires").filter(statement::containsKey).map(each -> each + field(each)))
                .map(each -> String.join(" ", TextNormaliser.words(each))).collect(Collectors.toSet());
    }

    boolean isInOriginalScript() {
        return "ORIGINAL_SCRIPT".equals(field("kind")) || statement.containsKey("script") && !"Latn".equals(field("script"));
    }

    /** A field of its statement; empty if that has none. */
    String field(String name) {
        return statement.getString(name, "");
    }

    /** What a reader sees of it. */
    List<Object> shown() {
        return List.of(text, details);
    }

    /**
     * The same with the name of each field, for two lines that read alike and are not: of an address all in its street, and of one with a
     * city.
     */
    SaidLine fieldByField() {
        return new SaidLine(fields().entrySet().stream().map(field -> Texts.get("lists.field." + field.getKey()) + ": " + said(field.getValue()))
                .collect(Collectors.joining("; ")), List.of(), statement);
    }

    private static String said(JsonValue value) {
        return value instanceof JsonArray parts ? parts.stream().map(JsonValue::asJsonObject).map(SaidLine::part).collect(Collectors.joining(", "))
                : word(((JsonString) value).getString());
    }

    /** Of a name. */
    static String part(JsonObject part) {
        return part.getString("kind", "") + ": " + part.getString("text");
    }

    /** The publisher's number says nothing. */
    private Map<String, JsonValue> fields() {
        Map<String, JsonValue> fields = new LinkedHashMap<>(statement);
        fields.remove("id");
        return fields;
    }

    int length() {
        return text.length() + details.stream().mapToInt(String::length).sum();
    }

    /** Itself, or as much of it as a page has room for. */
    SaidLine cutTo(int most) {
        if (length() <= most) {
            return this;
        }
        return text.length() > most ? new SaidLine(ShortText.to(text, most) + "…", List.of())
                : new SaidLine(text, List.of(ShortText.to(getDetail(), most - text.length()) + "…"));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SaidLine line && text.equals(line.text) && details.equals(line.details) && fields().equals(line.fields());
    }

    @Override
    public int hashCode() {
        return Objects.hash(text, details);
    }

    /** For files, in the words of the page. */
    @Override
    public String toString() {
        return details.isEmpty() ? getText() : getText() + " (" + getDetail() + ")";
    }
}
