package org.amur.views;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.amur.Samples;
import org.amur.views.View.Person;
import org.junit.jupiter.api.Test;

/** Tests that no request makes the server fail: real addresses and forms, changed at random. */
class RandomRequestsPagesIT extends ViewBrowserTests {

    private static final int ADDRESSES = Samples.of(150, 1_500);
    private static final int FORMS = Samples.of(60, 600);
    private static final long SEED = Samples.seed(20_261_202);
    private static final int LONG = 2000;
    private static final Pattern FIELD = Pattern.compile("<(?:input|select|textarea|button)\\b[^>]*?\\bname=\"([^\"]+)\"");
    private static final Pattern STATE = Pattern.compile("name=\"jakarta\\.faces\\.ViewState\"[^>]*? value=\"([^\"]*)\"");
    private static final List<String> NAMES = List.of("id", "page", "sort", "q", "from", "until", "asof", "by", "undo", "upload", "to", "table",
            "actor", "kind", "jakarta.faces.partial.ajax", "jakarta.faces.RenderKitId", "jakarta.faces.ViewState", "form", "form:save");
    private static final List<String> VALUES = List.of("", "0", "-1", "1", "99999999999999999999", "9223372036854775807", "2147483648", "1.5", "1e9",
            "NaN", "null", "true", "NOPE", "x".repeat(LONG), "2023-02-30", "2023-13", "0000-01-01", "+999999999-12-31", "-0001", "2023-01-01T25:00Z",
            "%", "%25", "'", "\"", "<script>alert(1)</script>", "#{1+1}", "${1}", "../../etc/passwd", "\u0000", "\uFFFF", "\uD800", "\u202E", "中文",
            "привет", " ", "\r\nX: y", ";", "a,b,,", "stateless", "AAAA", "title", "title,", "-title", "RU", "ru", "zz", "{0}", "[]", "{}", "*", "?");

    private final Random random = new Random(SEED);
    private final List<String> wrong = new ArrayList<>();

    @Test
    void noRequestMakesTheServerFail() {
        everybody(() -> {
            for (int i = 0; i < ADDRESSES; i++) {
                Person person = one(Arrays.asList(Person.values()));
                String path = changed(one(one(View.ALL).addresses(records)));
                check(person, "GET", path, "", visitors.get(person, path));
            }
            for (int i = 0; i < FORMS; i++) {
                sendForm();
            }
        });
        assertEquals(List.of(), wrong, () -> "seed " + SEED);
    }

    private void sendForm() {
        View view = one(View.ALL);
        Person person = random.nextInt(4) > 0 ? Person.ADMIN : one(Arrays.asList(Person.values()));
        String path = one(view.addresses(records));
        String page = visitors.get(person, path).body();
        String fields = fields(page);
        check(person, "POST", path, fields, visitors.post(person, path, fields));
    }

    /** Returns most fields of a page, most of them with a random value. */
    private String fields(String page) {
        List<String> names = FIELD.matcher(page).results().map(field -> field.group(1)).distinct().collect(Collectors.toCollection(ArrayList::new));
        names.add(one(NAMES));
        List<String> states = STATE.matcher(page).results().map(state -> state.group(1)).toList();
        return names.stream().filter(name -> random.nextInt(5) > 0).map(name -> {
            boolean kept = name.equals("jakarta.faces.ViewState") && !states.isEmpty() && random.nextInt(8) > 0;
            return encoded(name) + "=" + encoded(kept ? states.get(0) : name.indexOf(':') < 0 && random.nextBoolean() ? name : one(VALUES));
        }).collect(Collectors.joining("&"));
    }

    /** Replaces, repeats, adds or removes a parameter. */
    private String changed(String address) {
        int mark = address.indexOf('?');
        String path = mark < 0 ? address : address.substring(0, mark);
        List<String> parameters = new ArrayList<>(mark < 0 ? List.of() : List.of(address.substring(mark + 1).split("&")));
        for (int times = 1 + random.nextInt(2); times > 0; times--) {
            int at = parameters.isEmpty() ? -1 : random.nextInt(parameters.size());
            switch (at < 0 ? 3 : random.nextInt(4)) {
                case 0 -> parameters.remove(at);
                case 1 -> parameters.set(at, parameters.get(at).split("=")[0] + "=" + encoded(one(VALUES)));
                case 2 -> parameters.add(parameters.get(at));
                default -> parameters.add(encoded(one(NAMES)) + "=" + encoded(one(VALUES)));
            }
        }
        return path + (parameters.isEmpty() ? "" : "?" + String.join("&", parameters));
    }

    private void check(Person person, String method, String path, String fields, HttpResponse<String> answer) {
        if (answer.statusCode() >= 500) {
            wrong.add(answer.statusCode() + " " + person + " " + method + " " + path + " " + fields.substring(0, Math.min(LONG, fields.length())));
        }
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
