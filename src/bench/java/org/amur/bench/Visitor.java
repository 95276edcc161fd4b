package org.amur.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** One client with a connection of its own that is kept alive; with cookies or without. */
final class Visitor {

    static final String SIGN_IN = "/amur/security/sign-in";
    /** Of an account in a database of made-up rows, on a server that listens on the loopback address. */
    private static final String PASSWORD = "only-for-measuring-loads";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final HttpClient client;
    private final String address;

    private Visitor(String address, HttpClient client) {
        this.address = address;
        this.client = client;
    }

    static Visitor withCookies(String address) {
        return new Visitor(address, HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(new CookieManager()).build());
    }

    static Visitor withoutCookies(String address) {
        return new Visitor(address, HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build());
    }

    /** Makes the account that {@link #signIn()} signs in to, the first administrator. */
    void setUp(String path) throws IOException, InterruptedException {
        post(path, HtmlForm.in(get(path)).set("form:name", Generator.EDITOR).set("form:displayName", Generator.EDITOR)
                .set("form:password", PASSWORD).set("form:again", PASSWORD).set("form:save", "x"));
    }

    Visitor signIn() throws IOException, InterruptedException {
        post(SIGN_IN, HtmlForm.in(get(SIGN_IN)).set("form:name", Generator.EDITOR).set("form:password", PASSWORD)
                .set("form:signIn", "x"));
        return this;
    }

    /** @return the page, which must be one: a redirect or an error is no figure */
    String get(String path) throws IOException, InterruptedException {
        HttpResponse<String> response = client.send(request(path).build(), BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IOException(path + " answered " + response.statusCode());
        }
        return response.body();
    }

    /** Sends a form that, once it is accepted, leads to another page. */
    void post(String path, HtmlForm form) throws IOException, InterruptedException {
        HttpResponse<String> response = client.send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded").header("Origin", address)
                .POST(BodyPublishers.ofString(form.encoded())).build(), BodyHandlers.ofString());
        if (response.statusCode() != 302 && response.statusCode() != 303) {
            throw new IOException("The form of " + path + " was not accepted: " + response.statusCode());
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).header("Accept", "text/html").timeout(PATIENCE);
    }
}
