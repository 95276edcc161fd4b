package org.amur.intake.capture;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what a web page states of its article in JSON-LD, in the vocabulary of schema.org. */
final class LinkedFacts {

    private static final int MAX_LENGTH = 500_000;
    private static final int MAX_NODES = 10_000;
    private static final int MAX_SCRIPTS = 20;
    private static final Pattern ARTICLE = Pattern.compile("\\w*Article|BlogPosting|Report|LiveBlogPosting|SpeechTranscript");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private LinkedFacts() {
    }

    static void read(Document page, ArticleDraft draft) {
        for (Element script : page.select("script[type=application/ld+json]").stream().limit(MAX_SCRIPTS).toList()) {
            String data = script.data();
            if (data.length() <= MAX_LENGTH) {
                try {
                    read(JSON.readTree(data), draft);
                } catch (JacksonException e) {
                    // Pages with wrong JSON are common; other elements state the same.
                    continue;
                }
            }
        }
    }

    private static void read(JsonNode root, ArticleDraft draft) {
        Deque<JsonNode> nodes = new ArrayDeque<>();
        nodes.add(root);
        for (int i = 0; i < MAX_NODES && !nodes.isEmpty(); i++) {
            JsonNode node = nodes.remove();
            if (node.isObject() && isArticle(node.path("@type"))) {
                readArticle(node, draft);
            }
            node.forEach(nodes::add);
        }
    }

    private static boolean isArticle(JsonNode type) {
        return type.isString() ? ARTICLE.matcher(type.asString()).matches() : type.isArray() && type.size() > 0 && isArticle(type.get(0));
    }

    private static void readArticle(JsonNode article, ArticleDraft draft) {
        draft.title(name(article.path("headline")));
        draft.author(name(article.path("author")));
        draft.hiddenText(article.path("articleBody").isString() ? article.path("articleBody").asString() : null);
        draft.publisher(name(article.path("publisher")));
        draft.published(StatedDay.in(name(article.path("datePublished"))).orElse(null));
        draft.url(name(article.path("url")));
        draft.url(
                article.path("mainEntityOfPage").isObject()
                        ? name(article.path("mainEntityOfPage").path("@id"))
                        : name(article.path("mainEntityOfPage")));
    }

    /** Returns a text, the name of a person or organisation, or several names with commas; null if there is none. */
    private static String name(JsonNode stated) {
        if (stated.isString()) {
            return stated.asString().startsWith("http") && stated.asString().length() > 990 ? null : stated.asString();
        }
        if (stated.isArray()) {
            StringBuilder names = new StringBuilder();
            for (JsonNode one : stated) {
                String name = one.isArray() ? null : name(one);
                names.append(name == null ? "" : (names.isEmpty() ? "" : ", ") + name);
            }
            return names.isEmpty() ? null : names.toString();
        }
        return stated.isObject() && stated.path("name").isString() ? stated.path("name").asString() : null;
    }
}
