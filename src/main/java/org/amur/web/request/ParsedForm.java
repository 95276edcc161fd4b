package org.amur.web.request;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;

/**
 * Request with the parameters of its address and of the form that Amur has read, so that the server does not read the body when
 * asked for a parameter. Those of the address come first (Servlet 6.0, 3.1).
 */
public final class ParsedForm extends HttpServletRequestWrapper {

    /** Maximum number of fields, as {@code max-parameters} in configure.cli; more would only cost time. */
    static final int MAX_FIELDS = 10_000;

    private static final String OF_FACES = "jakarta.faces.";
    private static final String ATTRIBUTE = ParsedForm.class.getName();

    private final Map<String, String[]> parameters;
    /** Null if the request is not multipart. */
    private final List<Part> parts;
    private final boolean read;

    private ParsedForm(HttpServletRequest request, Map<String, String[]> parameters, List<Part> parts, boolean read) {
        super(request);
        this.parameters = parameters;
        this.parts = parts;
        this.read = read;
        request.setAttribute(ATTRIBUTE, this);
    }

    /**
     * Wraps a request, and remembers the parameters for its error page.
     *
     * @param fields as {@code application/x-www-form-urlencoded} in UTF-8; empty for a body that is not read
     * @param read   whether the body was read
     * @throws RefusedBodyException with 400 if there are too many
     */
    public static ParsedForm of(HttpServletRequest request, String fields, boolean read) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        add(all, request.getQueryString());
        add(all, fields);
        return new ParsedForm(request, arrays(all), null, read);
    }

    /** Wraps a request with a multipart form, whose fields are parts. */
    public static ParsedForm of(HttpServletRequest request, List<Part> parts) throws IOException {
        Map<String, List<String>> all = new LinkedHashMap<>();
        add(all, request.getQueryString());
        for (Part part : parts) {
            if (part.getSubmittedFileName() == null && part.getName() != null) {
                all.computeIfAbsent(part.getName(), name -> new ArrayList<>()).add(text(part));
            }
        }
        return new ParsedForm(request, arrays(all), parts, true);
    }

    private static String text(Part part) throws IOException {
        try (InputStream content = part.getInputStream()) {
            return new String(content.readAllBytes(), UTF_8);
        }
    }

    private static Map<String, String[]> arrays(Map<String, List<String>> all) {
        Map<String, String[]> parameters = new LinkedHashMap<>();
        all.forEach((name, values) -> parameters.put(name, values.toArray(String[]::new)));
        return parameters;
    }

    /**
     * Wraps the request of an error page with the parameters of the failed request, except those of Faces: they would make
     * the error page a sent form, a part of a page or another format. Its files are gone.
     */
    public static ServletRequest forErrorPage(HttpServletRequest request) {
        ParsedForm before = request.getAttribute(ATTRIBUTE) instanceof ParsedForm form ? form : of(request, "", false);
        Map<String, String[]> shown = new LinkedHashMap<>(before.parameters);
        shown.keySet().removeIf(name -> name.startsWith(OF_FACES));
        return new ParsedForm(request, shown, List.of(), before.read);
    }

    /** Tells whether the fields of the form are among the parameters. */
    public static boolean isRead(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof ParsedForm form && form.read;
    }

    /** Tells whether a field contains NUL, which the database cannot store. */
    public boolean hasNul() {
        return parameters.values().stream().flatMap(Arrays::stream).anyMatch(value -> value.indexOf(0) >= 0);
    }

    private static void add(Map<String, List<String>> all, String encoded) {
        if (encoded == null || encoded.isEmpty()) {
            return;
        }
        String[] pairs = encoded.split("&");
        if (pairs.length > MAX_FIELDS) {
            throw new RefusedBodyException(HttpServletResponse.SC_BAD_REQUEST, null);
        }
        for (String pair : pairs) {
            if (!pair.isEmpty()) {
                String[] parts = pair.split("=", 2);
                all.computeIfAbsent(decode(parts[0]), name -> new ArrayList<>()).add(parts.length == 1 ? "" : decode(parts[1]));
            }
        }
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, UTF_8);
        } catch (IllegalArgumentException malformed) {
            return text;
        }
    }

    @Override
    public String getParameter(String name) {
        String[] values = parameters.get(name);
        return values == null ? null : values[0];
    }

    @Override
    public String[] getParameterValues(String name) {
        String[] values = parameters.get(name);
        return values == null ? null : values.clone();
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(parameters.keySet());
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Collections.unmodifiableMap(parameters);
    }

    /**
     * Returns the parts.
     *
     * @throws ServletException if the request is not a multipart form, as the Servlet specification requires
     */
    @Override
    public Collection<Part> getParts() throws ServletException {
        if (parts == null) {
            throw new ServletException("The request is not multipart/form-data");
        }
        return parts;
    }

    @Override
    public Part getPart(String name) throws ServletException {
        return getParts().stream().filter(part -> name.equals(part.getName())).findFirst().orElse(null);
    }
}
