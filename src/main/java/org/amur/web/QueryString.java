package org.amur.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Query string of an address, immutable. Parameters keep their order and may repeat; blank values are left out. Encoded
 * as {@code application/x-www-form-urlencoded} (WHATWG URL Standard, section 5) in UTF-8.
 */
public final class QueryString {

    private final Map<String, List<String>> parameters;

    private QueryString(Map<String, List<String>> parameters) {
        this.parameters = parameters;
    }

    /** Parses an encoded query string without its question mark; null and empty give the empty one. */
    public static QueryString parse(String encoded) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (encoded != null) {
            for (String pair : encoded.split("&")) {
                int equals = pair.indexOf('=');
                String name = decode(equals < 0 ? pair : pair.substring(0, equals));
                String value = equals < 0 ? "" : decode(pair.substring(equals + 1));
                if (!name.isBlank() && !value.isBlank()) {
                    parameters.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
                }
            }
        }
        return new QueryString(parameters);
    }

    /** Returns the names of all parameters with a value. */
    public Set<String> names() {
        return parameters.keySet();
    }

    /** Returns the first value of a parameter, or the empty string. */
    public String get(String name) {
        List<String> values = parameters.get(name);
        return values == null ? "" : values.get(0);
    }

    /** Sets a parameter to one value, in its former place or at the end; null or blank removes it. */
    public QueryString with(String name, Object value) {
        if (value == null || value.toString().isBlank()) {
            return without(name);
        }
        Map<String, List<String>> changed = new LinkedHashMap<>(parameters);
        changed.put(name, List.of(value.toString()));
        return new QueryString(changed);
    }

    /** Removes every value of the named parameters. */
    public QueryString without(String... names) {
        return keepNames(name -> !Arrays.asList(names).contains(name));
    }

    /** Removes every parameter but the named ones. */
    public QueryString only(String... names) {
        return keepNames(name -> Arrays.asList(names).contains(name));
    }

    /** Removes one value of a multi-valued parameter. */
    public QueryString withoutValue(String name, Object value) {
        Map<String, List<String>> changed = new LinkedHashMap<>(parameters);
        changed.computeIfPresent(name, (key, values) -> {
            List<String> rest = values.stream().filter(each -> !each.equals(String.valueOf(value))).toList();
            return rest.isEmpty() ? null : rest;
        });
        return new QueryString(changed);
    }

    /** Returns every name and value in order. */
    public List<Parameter> getParameters() {
        return parameters.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(value -> new Parameter(entry.getKey(), value)))
                .toList();
    }

    /** Returns the path with this query string. */
    public String after(String path) {
        String encoded = toString();
        return encoded.isEmpty() ? path : path + "?" + encoded;
    }

    /** Returns the encoded form without a question mark; empty if nothing is set. */
    @Override
    public String toString() {
        return getParameters().stream()
                .map(each -> encode(each.name()) + "=" + encode(each.value()))
                .collect(Collectors.joining("&"));
    }

    private QueryString keepNames(Predicate<String> kept) {
        Map<String, List<String>> changed = new LinkedHashMap<>(parameters);
        changed.keySet().removeIf(kept.negate());
        return new QueryString(changed);
    }

    private static String encode(String text) {
        // A time stays legible; a colon needs no escape in a query (RFC 3986, section 3.4).
        return URLEncoder.encode(text, UTF_8).replace("%3A", ":");
    }

    /**
     * Decodes a value. A malformed escape is a typing error rather than an internal one: the text is then used
     * undecoded.
     */
    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, UTF_8);
        } catch (IllegalArgumentException malformed) {
            return text;
        }
    }

    /** Name and value. A bean, because the Expression Language of Jakarta EE 10 cannot read records. */
    public record Parameter(String name, String value) {
    }
}
