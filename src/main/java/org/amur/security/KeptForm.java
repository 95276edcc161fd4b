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
 * A form that was sent when nobody was signed in any more, carried by the pages that follow until it can be sent again. It
 * gets into no address and no session.
 */
public final class KeptForm {

    private static final int LONGEST = 1_000_000;
    private static final String ATTRIBUTE = KeptForm.class.getName();

    private final String address;
    private final boolean whole;
    private final String fields;

    private KeptForm(String address, boolean whole, String fields) {
        this.address = address;
        this.whole = whole;
        this.fields = fields;
    }

    /** Whether the form of a request without a signed-in account may be kept, as far as can be known before it is read. */
    static boolean isPossible(HttpServletRequest request) {
        return !request.getServletPath().startsWith("/security/") && !RequestPath.isForPrograms(RequestPath.of(request))
                && request.getHeader("Faces-Request") == null && request.getContentLengthLong() <= RequestBodies.MOST_ANONYMOUS_BYTES;
    }

    /** What the request sends, if it can be kept: no passwords, no files, and nothing too long to carry on. */
    static KeptForm of(HttpServletRequest request) {
        String address = ReturnPath.asked(request);
        if (!isPossible(request) || !ParsedForm.isRead(request)) {
            return new KeptForm(address, false, "");
        }
        QueryString query = QueryString.parse(request.getQueryString());
        String fields = request.getParameterMap().entrySet().stream()
                .filter(parameter -> query.get(parameter.getKey()).isEmpty())
                .flatMap(KeptForm::encode).collect(Collectors.joining("&"));
        // The form to sign in with carries it, encoded once more.
        boolean keepable = encode(fields).length() <= LONGEST;
        return new KeptForm(address, keepable, keepable ? fields : "");
    }

    /** @param fields as {@link #getFields()} gave them */
    static KeptForm of(String address, String fields) {
        return new KeptForm(address, true, fields);
    }

    /** The form that was sent instead of this request; null if none was. */
    static KeptForm find(HttpServletRequest request) {
        return (KeptForm) request.getAttribute(ATTRIBUTE);
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

    /** Where it was sent to, from the context root on. */
    public String getAddress() {
        return address;
    }

    /** Whether what was sent is here; else it could not be kept. */
    public boolean isWhole() {
        return whole;
    }

    /** All in one text, as {@code application/x-www-form-urlencoded} (WHATWG URL Standard, section 5). */
    public String getFields() {
        return fields;
    }

    /** One by one, to be sent again; also the empty ones, which say that something was cleared. */
    public List<Field> getList() {
        return fields.isEmpty() ? List.of() : Arrays.stream(fields.split("&")).map(pair -> {
            String[] parts = pair.split("=", 2);
            return new Field(decode(parts[0]), decode(parts[1]));
        }).toList();
    }

    /** One name and value. A bean, because the expression language of Jakarta EE 10 cannot read a record. */
    public static final class Field {

        private final String name;
        private final String value;

        Field(String name, String value) {
            this.name = name;
            this.value = value;
        }

        public String getName() {
            return name;
        }

        public String getValue() {
            return value;
        }
    }
}
