package org.amur.search;

import java.io.IOException;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.amur.web.Address;
import org.amur.web.Texts;

/**
 * {@code /search/suggestions?q=}: suggestions while typing, as JSON, for signed-in users. Records of all kinds; with {@code
 * of=actor} actors alone; without a text the user's own searches. As of the date in {@code asof}.
 */
@WebServlet("/search/suggestions")
public class SuggestionServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Suggestions suggestions;

    @Inject
    private transient Address address;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String typed = request.getParameter("q");
        if (typed != null && typed.length() > OwnSearchService.MAX_QUERY_LENGTH) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().print(json(groups(typed, request)));
    }

    private List<Suggestion.Group> groups(String typed, HttpServletRequest request) {
        boolean ofActors = "actor".equals(request.getParameter("of"));
        if (typed == null || typed.isBlank()) {
            return ofActors ? List.of() : suggestions.own();
        }
        return ofActors ? suggestions.actors(typed) : suggestions.records(typed);
    }

    private JsonObject json(List<Suggestion.Group> groups) {
        JsonArrayBuilder written = Json.createArrayBuilder();
        for (Suggestion.Group group : groups) {
            JsonArrayBuilder options = Json.createArrayBuilder();
            group.suggestions().forEach(suggestion -> options.add(json(suggestion)));
            written.add(Json.createObjectBuilder().add("title", group.title()).add("options", options));
        }
        int count = groups.stream().mapToInt(group -> group.suggestions().size()).sum();
        return Json.createObjectBuilder().add("count", Texts.get("search.suggestions.count", count)).add("groups", written).build();
    }

    private JsonObjectBuilder json(Suggestion suggestion) {
        JsonObjectBuilder written = Json.createObjectBuilder().add("label", suggestion.label());
        if (suggestion.detail() != null) {
            written.add("detail", suggestion.detail());
        }
        if (suggestion.id() != null) {
            written.add("id", suggestion.id());
        }
        if (suggestion.path() != null) {
            written.add("address", address.to(suggestion.path()));
        }
        return written;
    }
}
