package org.amur.intake.rest;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.stream.Collectors;

import org.amur.rest.ApiClientTests;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Base of tests of programs that read proposals of articles. */
abstract class ArticleApiTests extends ApiClientTests {

    protected static final String ASSESSED =
            "\"credibility\": \"PROBABLY_TRUE\", \"source\": {\"kind\": \"NEWS_ARTICLE\", \"reliability\": \"C\"}";

    /** Returns the address of a new article in the API. */
    protected String add(String text) throws Exception {
        String article = JsonMapper.shared().writeValueAsString(
                Map.of("title", "Neighbours talk " + word(), "publisher", "A paper", "published", "2002-12-31", "text", text));
        HttpResponse<String> added = send("POST", "captures", article);
        return "captures/" + json(added).get("id").longValue();
    }

    /** Returns the first proposal of each kind. */
    protected static Map<String, JsonNode> kinds(JsonNode read) {
        return read.get("proposals").valueStream()
                .collect(Collectors.toMap(each -> each.get("kind").stringValue(), each -> each, (first, second) -> first));
    }

    /** Returns the key of the first proposed event of an article. */
    protected String event(String article) throws Exception {
        return key(kinds(json(send("GET", article + "/proposals", null))).get("EVENT"));
    }

    protected static String key(JsonNode proposal) {
        return proposal.get("key").stringValue();
    }

    protected static Map<String, JsonNode> decisions(JsonNode article) {
        return article.get("decisions").valueStream().collect(Collectors.toMap(each -> each.get("proposal").stringValue(), each -> each));
    }
}
