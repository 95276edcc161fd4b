package org.amur.watch;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.amur.access.Roles;
import org.amur.access.Sha256;
import org.amur.lists.DeltaRow;
import org.amur.lists.OfficialList;
import org.amur.lists.read.EntryKind;
import org.amur.security.AccessTokens;
import org.amur.security.TokenPurpose;
import org.amur.settings.PublicAddress;
import org.amur.text.Countries;
import org.amur.text.ShortText;
import org.amur.web.Address;
import org.amur.web.QueryString;

/**
 * {@code /lists/changes.atom}: Atom feed of list changes with the filters of the page. For signed-in users and for
 * clients with the {@code key} of a personal address.
 */
@WebServlet("/lists/changes.atom")
public class AtomServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String KEY = "key";
    private static final DateTimeFormatter HTTP_DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    @Inject
    private transient ListChangeRepository changes;

    @Inject
    private transient AccessTokens tokens;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<String> reader = reader(request);
        if (reader.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        ChangeFilter filter;
        int number;
        try {
            filter = filter(request, reader.get());
            number = FeedPage.number(set(request, "page"));
        } catch (IllegalArgumentException e) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        FeedPage page = new FeedPage(number, changes.latest(filter, (number - 1) * FeedPage.SIZE, FeedPage.SIZE + 1));
        QueryString query = filter.query().with(Address.ASOF, set(request, Address.ASOF));
        link(page.beside(query.with(KEY, request.getParameter(KEY))), request, response);
        send(feed(request, query, page), request, response);
    }

    /**
     * Adds links to other pages as headers (RFC 8288): links in the feed lack the secret, because feeds are shared, but
     * a client with a key must be able to follow them.
     */
    private static void link(Map<String, QueryString> beside, HttpServletRequest request, HttpServletResponse response) {
        beside.forEach((relation, query) -> response.addHeader("Link",
                "<" + query.after(address(request)) + ">; rel=\"" + relation + "\""));
    }

    private static String address(HttpServletRequest request) {
        return PublicAddress.base(request) + request.getServletPath().substring(1);
    }

    /** Returns the reader; empty if the request is not authorised. */
    private Optional<String> reader(HttpServletRequest request) {
        String key = request.getParameter(KEY);
        if (key != null) {
            return tokens.nameOf(TokenPurpose.FEED, key);
        }
        return request.isUserInRole(Roles.ANALYST) ? Optional.of(request.getUserPrincipal().getName()) : Optional.empty();
    }

    /**
     * @throws IllegalArgumentException if a filter is invalid: an unfiltered feed would be mistaken for the filtered
     * one
     */
    private static ChangeFilter filter(HttpServletRequest request, String reader) {
        String country = set(request, "country");
        if (country != null && !Countries.isCode(country)) {
            throw new IllegalArgumentException(country);
        }
        return new ChangeFilter(constant(OfficialList.class, set(request, "list")),
                constant(DeltaRow.Change.class, set(request, "change")), constant(EntryKind.class, set(request, "kind")),
                set(request, "programme"), country, isTrue(set(request, "watched")) ? reader : null);
    }

    private static boolean isTrue(String sent) {
        if (sent != null && !sent.equals("true") && !sent.equals("false")) {
            throw new IllegalArgumentException(sent);
        }
        return "true".equals(sent);
    }

    private static String set(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return ShortText.orNull(value);
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }

    private AtomFeed feed(HttpServletRequest request, QueryString query, FeedPage page) {
        List<Long> ids = page.changes().stream().map(ListChange::getId).toList();
        String own = address(request);
        return new AtomFeed(own.substring(0, own.length() - request.getServletPath().length()), own, query, page,
                changes.programmes(ids), changes.countries(ids));
    }

    private static void send(AtomFeed feed, HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] bytes = feed.bytes();
        String tag = "\"" + Sha256.hex(bytes) + "\"";
        Instant updated = feed.updated().toInstant();
        response.setHeader("ETag", tag);
        response.setHeader("Last-Modified", HTTP_DATE.format(updated));
        // Clients revalidate cached feeds.
        response.setHeader("Cache-Control", "private, no-cache");
        if (isKnown(request, tag, updated)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(AtomFeed.MEDIA_TYPE);
        response.setCharacterEncoding("UTF-8");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    /** Evaluates conditional headers (RFC 9110, 13.2.2): If-None-Match takes precedence over If-Modified-Since. */
    private static boolean isKnown(HttpServletRequest request, String tag, Instant updated) {
        String tags = request.getHeader("If-None-Match");
        if (tags != null) {
            return Arrays.stream(tags.split(",")).map(each -> each.strip().replaceFirst("^W/", ""))
                    .anyMatch(each -> each.equals(tag) || each.equals("*"));
        }
        try {
            long since = request.getDateHeader("If-Modified-Since");
            return since >= 0 && !updated.isAfter(Instant.ofEpochMilli(since));
        } catch (IllegalArgumentException none) {
            return false;
        }
    }
}
