package org.amur.views;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

import org.amur.views.View.Person;

/** HTTP client for each {@link Person}: sends addresses verbatim and does not follow redirects. */
final class Visitors {

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String address;
    private final Map<Person, String> cookies = new EnumMap<>(Person.class);

    /**
     * Creates the client.
     *
     * @param address of the application, with a slash at the end
     */
    Visitors(String address) {
        this.address = address;
        cookies.put(Person.VISITOR, "");
    }

    /** Takes over the session that is signed in on a browser page. */
    void as(Person person, Page signedIn) {
        BrowserContext context = signedIn.context();
        cookies.put(person, context.cookies().stream().map(cookie -> cookie.name + "=" + cookie.value)
                .collect(Collectors.joining("; ")));
    }

    /** Returns the session as the header {@code Cookie}. */
    String cookies(Person person) {
        return cookies.get(person);
    }

    HttpResponse<String> get(Person person, String path) {
        return send(request(person, path).GET());
    }

    /**
     * Posts a form.
     *
     * @param fields as {@code application/x-www-form-urlencoded}
     */
    HttpResponse<String> post(Person person, String path, String fields) {
        return send(request(person, path).header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", URI.create(address).resolve("/").toString().replaceAll("/$", ""))
                .header("Sec-Fetch-Site", "same-origin").POST(BodyPublishers.ofString(fields)));
    }

    /**
     * Sends a request as a page of another site would.
     *
     * @param method GET, HEAD or POST
     */
    HttpResponse<String> sendFromElsewhere(Person person, String method, String path, String fields) {
        return send(request(person, path).header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", "https://other.example").header("Sec-Fetch-Site", "cross-site")
                .method(method, fields.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(fields)));
    }

    /** Sends a GET request whose statements are counted; see {@link RequestStatements}. */
    HttpResponse<String> getCounted(Person person, String path) {
        return send(request(person, path).header(RequestStatements.HEADER, path).GET());
    }

    /** Sends an unauthenticated GET request with a header. */
    HttpResponse<String> getWith(String header, String value, String path) {
        return send(request(Person.VISITOR, path).header(header, value).GET());
    }

    /** Returns the ids of {@link Records}. */
    Map<String, String> records() {
        return get(Person.EDITOR, "test/records").body().lines().map(line -> line.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1], (one, other) -> other, TreeMap::new));
    }

    private HttpRequest.Builder request(Person person, String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path)).timeout(Duration.ofMinutes(1))
                .header("Accept", "text/html");
        String cookie = cookies.get(person);
        return cookie.isEmpty() ? request : request.header("Cookie", cookie);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
