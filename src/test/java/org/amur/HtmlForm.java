package org.amur;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** HTML form with all its fields, including the view state, as a browser would send it. */
public final class HtmlForm {

    private static final Pattern INPUT = Pattern.compile("<input ([^>]*)>");
    private static final Set<String> BUTTONS = Set.of("submit", "button", "reset", "image");
    private static final Pattern TEXT_AREA = Pattern.compile("<textarea ([^>]*)>(.*?)</textarea>", Pattern.DOTALL);
    private static final Pattern SELECT = Pattern.compile("<select ([^>]*)>(.*?)</select>", Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile("<option value=\"([^\"]*)\"([^>]*)>");

    private final Map<String, String> fields = new LinkedHashMap<>();

    /** Returns the form for entering a record. */
    public static HtmlForm in(String page) {
        return in(page, "form");
    }

    /**
     * Returns a form of a page.
     *
     * @throws IllegalStateException if the page has no such form, as when it is another page
     */
    public static HtmlForm in(String page, String id) {
        Matcher form = Pattern.compile("<form id=\"" + id + "\".*?</form>", Pattern.DOTALL).matcher(page);
        if (!form.find()) {
            throw new IllegalStateException("No form in " + page.substring(0, Math.min(page.length(), 2_000)));
        }
        return new HtmlForm(form.group());
    }

    private HtmlForm(String html) {
        INPUT.matcher(html).results().map(found -> found.group(1)).forEach(input -> {
            String type = attribute(input, "type");
            if (!BUTTONS.contains(type) && !(type.equals("checkbox") && !input.contains("checked"))) {
                put(input, attribute(input, "value"));
            }
        });
        TEXT_AREA.matcher(html).results().forEach(area -> put(area.group(1), plain(area.group(2)).replaceFirst("^\r?\n", "")));
        SELECT.matcher(html).results().forEach(select -> put(select.group(1), chosen(select.group(2))));
    }

    private void put(String attributes, String value) {
        String name = attribute(attributes, "name");
        if (!name.isEmpty()) {
            fields.put(name, value);
        }
    }

    private static String chosen(String options) {
        return OPTION.matcher(options).results().filter(option -> option.group(2).contains("selected")).findFirst()
                .or(() -> OPTION.matcher(options).results().findFirst()).map(option -> plain(option.group(1))).orElse("");
    }

    private static String attribute(String attributes, String name) {
        Matcher found = Pattern.compile("(?:^|\\s)" + name + "=\"([^\"]*)\"").matcher(attributes);
        return found.find() ? plain(found.group(1)) : "";
    }

    private static String plain(String html) {
        return html.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'")
                .replace("&#34;", "\"").replace("&amp;", "&");
    }

    public HtmlForm set(String name, String value) {
        fields.put(name, value);
        return this;
    }

    public String get(String name) {
        return fields.get(name);
    }

    /** Encodes the fields as application/x-www-form-urlencoded. */
    public String encoded() {
        return fields.entrySet().stream().map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    /**
     * Encodes the fields as multipart/form-data (RFC 7578), with a file as the last part.
     *
     * @param field of the file
     */
    public String multipart(String boundary, String field, String file, String content) {
        return fields.entrySet().stream().filter(each -> !each.getKey().equals(field))
                .map(each -> "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + each.getKey() + "\"\r\n\r\n"
                        + each.getValue() + "\r\n").collect(Collectors.joining())
                + "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\"" + file
                + "\"\r\nContent-Type: text/csv\r\n\r\n" + content + "\r\n--" + boundary + "--\r\n";
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
