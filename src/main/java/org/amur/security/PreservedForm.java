package org.amur.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amur.web.QueryString;
import org.amur.web.RequestPath;
import org.amur.web.request.ParsedForm;
import org.amur.web.request.RequestBodies;

/**
 * * Form submitted after the session expired, carried by the following pages until it can be submitted again. Never
 * stored in an address or a session.
 *
 * @param address path it was submitted to, from the context root
 * @param whole whether its fields are here; otherwise it could not be kept
 * @param fields all fields as {@code application/x-www-form-urlencoded} (WHATWG URL Standard, section 5)
 */
public record PreservedForm(String address, boolean whole, String fields) {

    private static final int MAX_LENGTH = 1_000_000;
    private static final String ATTRIBUTE = PreservedForm.class.getName();

    /** Tells whether the form of an unauthenticated request may be kept, as far as known before reading it. */
    static boolean isPossible(HttpServletRequest request) {
        return !request.getServletPath().startsWith("/security/") && !RequestPath.isForApi(RequestPath.of(request))
                && request.getHeader("Faces-Request") == null && request.getContentLengthLong() <= RequestBodies.MAX_ANONYMOUS_BYTES;
    }

    /** Returns the submitted form if it can be kept: no passwords, no files, limited length. */
    static PreservedForm of(HttpServletRequest request) {
        String address = ReturnPath.asked(request);
        if (!isPossible(request) || !ParsedForm.isRead(request)) {
            return new PreservedForm(address, false, "");
        }
        QueryString query = QueryString.parse(request.getQueryString());
        String fields = request.getParameterMap().entrySet().stream()
                .filter(parameter -> query.get(parameter.getKey()).isEmpty())
                .flatMap(PreservedForm::encode).collect(Collectors.joining("&"));
        // The sign-in form carries it, encoded once more.
        boolean keepable = encode(fields).length() <= MAX_LENGTH;
        return new PreservedForm(address, keepable, keepable ? fields : "");
    }

    /**
     * Restores a form.
     *
     * @param fields from {@link #getFields()}
     */
    static PreservedForm of(String address, String fields) {
        return new PreservedForm(address, true, fields);
    }

    /** Returns the kept form of this request; null if there is none. */
    static PreservedForm find(HttpServletRequest request) {
        return (PreservedForm) request.getAttribute(ATTRIBUTE);
    }

    void attachTo(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    private static Stream<String> encode(Map.Entry<String, String[]> parameter) {
        return Arrays.stream(parameter.getValue()).map(value -> encode(parameter.getKey()) + "=" + encode(value));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    /** Returns the fields one by one, including empty ones, which mean that something was cleared. */
    public List<Field> getList() {
        return fields.isEmpty() ? List.of() : Arrays.stream(fields.split("&")).map(pair -> {
            String[] parts = pair.split("=", 2);
            return new Field(decode(parts[0]), decode(parts[1]));
        }).toList();
    }

    /** Name and value. */
    public record Field(String name, String value) {
    }
}
