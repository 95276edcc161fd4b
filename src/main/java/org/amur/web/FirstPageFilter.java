package org.amur.web;

import java.io.IOException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Filter that redirects a section to its first page, and former addresses to the present ones: of the trade dashboard, the
 * root with parameters, of batch screening, and of the pages and the history of list sources. All other parameters are kept.
 */
public class FirstPageFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String DASHBOARD = "/trade/dashboard";
    private static final Map<String, String> REDIRECTS = Map.of("/trade", DASHBOARD, "/sanctions", "/sanctions/tracker",
            "/lists", "/lists/list", "/screening/names", "/screening/batch");
    private static final Pattern FORMER_LIST_SOURCES = Pattern.compile("^/lists/supply/(list|view|edit)(\\.xhtml)?$");
    private static final Pattern WELCOME = Pattern.compile("(/index(\\.xhtml)?|/)$");
    private static final String[] OF_DASHBOARD = {"by", "currency", "reporter", "declarant", "from", "until", "published", "event",
        "measure"};

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        // The server adds the welcome file to the path of a folder.
        String folder = WELCOME.matcher(RequestPath.of(request)).replaceFirst("");
        QueryString query = QueryString.parse(request.getQueryString());
        boolean dashboard = folder.isEmpty() && !query.only(OF_DASHBOARD).getParameters().isEmpty();
        Matcher formerSource = FORMER_LIST_SOURCES.matcher(folder);
        String page = dashboard ? DASHBOARD : formerSource.matches() ? "/lists/source/" + formerSource.group(1) : REDIRECTS.get(folder);
        if (folder.equals("/history/record") && query.get("kind").equals("supply")) {
            page = folder;
            query = query.with("kind", "listSource");
        }
        if (page == null) {
            chain.doFilter(request, response);
        } else {
            response.sendRedirect(query.after(request.getContextPath() + page));
        }
    }
}
