package org.amur.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.amur.intake.AnswerKey.KeyActor;
import org.amur.intake.AnswerKey.KeyEvent;
import org.amur.intake.AnswerKey.KeyFigure;
import org.amur.intake.AnswerKey.KeyMention;
import org.amur.intake.AnswerKey.KeyQuote;
import org.amur.intake.text.ArticleText;
import org.amur.intake.text.TextSpan;
import org.amur.text.PartialDate;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a text and its answers from a JSON file and the text file that it names. */
final class AnswerKeyReader {

    /** Other dates that are right, in a note: “2018-09-11 (the fact) and ../2018-09-12 also acceptable”. */
    private static final Pattern ALSO_RIGHT = Pattern.compile("[^;]*?(?= also accept)");
    private static final String DAY = "(?:\\d{4}(?:-\\d\\d){0,2}|\\.\\.)";
    private static final Pattern NOTED = Pattern.compile("\\bnull\\b|" + DAY + "(?:/" + DAY + ")?");
    private static final String UNDATED = "null";
    private static final Pattern BEFORE = Pattern.compile("\\.\\./(\\d{4}-\\d\\d-\\d\\d)");

    private final JsonNode json;
    private final String text;

    private AnswerKeyReader(JsonNode json, String text) {
        this.json = json;
        this.text = text;
    }

    /** Reads all keys of a folder, by name. */
    static List<AnswerKey> all(Path folder) throws IOException {
        List<AnswerKey> keys = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(file -> file.toString().endsWith(".json")).sorted().toList()) {
                JsonNode json = new JsonMapper().readTree(Files.readString(file));
                String text = Files.readString(file.resolveSibling(json.get("offsets_into").asString()));
                keys.add(new AnswerKeyReader(json, text).read());
            }
        }
        return keys;
    }

    private AnswerKey read() {
        JsonNode key = json.get("key");
        String published = string(json.get("metadata"), "published");
        ArticleText article = ArticleText.of(text, published == null ? null : LocalDate.parse(published));
        return new AnswerKey(json.get("name").asString(), article, each(key.get("actors")).map(this::actor).toList(),
                each(key.get("events")).map(this::event).toList(), each(key.get("figures")).map(this::figure).toList(),
                each(key.get("quotes")).map(this::quote).toList());
    }

    private KeyActor actor(JsonNode actor) {
        return new KeyActor(string(actor, "canonical"), isOptional(actor), each(actor.get("surfaces")).map(surface -> new KeyMention(
                span(surface), surface.has("nested_in"), "compound".equals(string(surface, "type")),
                !Set.of("title", "description", "deictic").contains(string(surface, "type")))).toList());
    }

    private KeyEvent event(JsonNode event) {
        Set<String> types = new LinkedHashSet<>(List.of(string(event, "category")));
        each(event.path("category_alt")).map(JsonNode::asString).forEach(types::add);
        List<String> participants = each(event.get("participants")).filter(participant -> !participant.has("not_named_in_text"))
                .map(participant -> string(participant, "name")).toList();
        return new KeyEvent(
                string(event, "label"),
                types,
                dates(event),
                spans(event.get("date_basis")),
                participants,
                spans(event),
                isOptional(event));
    }

    private static List<PartialDate> dates(JsonNode event) {
        return dates(string(event, "date"), event.path("date_note").asString(""));
    }

    /** Returns all dates that are right; none if the event cannot be dated, and the unknown date beside others that are right, too. */
    static List<PartialDate> dates(String date, String note) {
        List<String> all = new ArrayList<>();
        all.add(date == null ? UNDATED : date);
        Matcher also = ALSO_RIGHT.matcher(note);
        if (also.find()) {
            NOTED.matcher(also.group()).results().map(MatchResult::group).forEach(all::add);
        }
        return all.equals(List.of(UNDATED))
                ? List.of()
                : all.stream().map(each -> each.equals(UNDATED) ? PartialDate.unknown() : date(each)).toList();
    }

    /** Reads EDTF; the keys write “on or before a day” as an open interval. */
    private static PartialDate date(String edtf) {
        Matcher before = BEFORE.matcher(edtf);
        return before.matches() ? PartialDate.by(LocalDate.parse(before.group(1))) : PartialDate.parse(edtf);
    }

    private KeyFigure figure(JsonNode figure) {
        String period = string(figure, "period");
        TextSpan growth = figure.hasNonNull("growth_span") ? span(figure.get("growth_span")) : null;
        return new KeyFigure(span(figure), figure.get("value").decimalValue(), string(figure, "currency"),
                period == null ? PartialDate.unknown() : date(period), growth, isOptional(figure));
    }

    private KeyQuote quote(JsonNode quote) {
        JsonNode speaker = quote.path("speaker");
        List<String> speakers = speaker.isArray()
                ? each(speaker).map(JsonNode::asString).toList()
                : speaker.isString() ? List.of(speaker.asString()) : List.of();
        return new KeyQuote(span(quote), speakers, "direct".equals(string(quote, "form")), isOptional(quote));
    }

    private static boolean isOptional(JsonNode node) {
        return node.path("optional").asBoolean(false);
    }

    private List<TextSpan> spans(JsonNode node) {
        return each(node.path("spans")).map(this::span).toList();
    }

    private TextSpan span(JsonNode node) {
        int start = text.offsetByCodePoints(0, node.get("start").asInt());
        return new TextSpan(start, text.offsetByCodePoints(0, node.get("end").asInt()));
    }

    private static String string(JsonNode node, String field) {
        return node.hasNonNull(field) ? node.get(field).asString() : null;
    }

    private static Stream<JsonNode> each(JsonNode nodes) {
        return StreamSupport.stream(nodes.spliterator(), false);
    }
}
