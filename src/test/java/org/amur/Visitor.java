package org.amur;

import java.io.IOException;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** HTTP client with one persistent connection, with or without cookies. */
public final class Visitor {

    public static final String SIGN_IN = "/amur/security/sign-in";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final HttpClient client;
    private final String address;

    private Visitor(String address, HttpClient client) {
        this.address = address;
        this.client = client;
    }

    public static Visitor withCookies(String address) {
        return new Visitor(address, HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(new CookieManager()).build());
    }

    public static Visitor withoutCookies(String address) {
        return new Visitor(address, HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build());
    }

    /**
     * Creates the first administrator's account.
     *
     * @param path of the one-time link
     */
    public Visitor become(String path, String name, String password) throws IOException, InterruptedException {
        post(path, HtmlForm.in(get(path)).set("form:name", name).set("form:displayName", name)
                .set("form:password", password).set("form:again", password).set("form:save", "x"));
        return this;
    }

    public Visitor signIn(String name, String password) throws IOException, InterruptedException {
        post(SIGN_IN, HtmlForm.in(get(SIGN_IN)).set("form:name", name).set("form:password", password)
                .set("form:signIn", "x"));
        return this;
    }

    /**
     * Signs out.
     *
     * @return the status of the response
     */
    public int signOut() throws IOException, InterruptedException {
        return client.send(request("/amur/sign-out").header("Origin", address).POST(BodyPublishers.noBody()).build(),
                BodyHandlers.discarding()).statusCode();
    }

    /**
     * Requests a page.
     *
     * @return the page
     * @throws IllegalStateException on a redirect or an error
     * @throws IOException           if there is no response
     */
    public String get(String path) throws IOException, InterruptedException {
        HttpResponse<String> response = ask(path);
        if (response.statusCode() != 200) {
            throw new IllegalStateException(path + " answered " + response.statusCode());
        }
        return response.body();
    }

    /**
     * Requests an address.
     *
     * @return any response
     */
    public HttpResponse<String> ask(String path) throws IOException, InterruptedException {
        return client.send(request(path).build(), BodyHandlers.ofString());
    }

    /**
     * Sends a form that redirects when accepted.
     *
     * @throws IllegalStateException if it is not accepted
     * @throws IOException           if there is no response
     */
    public void post(String path, HtmlForm form) throws IOException, InterruptedException {
        HttpResponse<String> response = send(path, form);
        if (response.statusCode() != 302 && response.statusCode() != 303) {
            throw new IllegalStateException("The form of " + path + " was not accepted: " + response.statusCode());
        }
    }

    /**
     * Sends a form.
     *
     * @return any response
     */
    public HttpResponse<String> send(String path, HtmlForm form) throws IOException, InterruptedException {
        return client.send(request(path, form), BodyHandlers.ofString());
    }

    /**
     * Starts to send a form.
     *
     * @return any response
     */
    public CompletableFuture<HttpResponse<String>> sendLater(String path, HtmlForm form) {
        return client.sendAsync(request(path, form), BodyHandlers.ofString());
    }

    private HttpRequest request(String path, HtmlForm form) {
        return request(path).header("Content-Type", "application/x-www-form-urlencoded").header("Origin", address)
                .POST(BodyPublishers.ofString(form.encoded())).build();
    }

    /**
     * Sends a form whose body the stream creates while the server is reading it.
     *
     * @return any response
     */
    public HttpResponse<String> send(String path, InputStream body) throws IOException, InterruptedException {
        return client.send(request(path).expectContinue(true)
                .header("Content-Type", "application/x-www-form-urlencoded").header("Origin", address)
                .POST(BodyPublishers.ofInputStream(() -> body)).build(), BodyHandlers.ofString());
    }

    /**
     * Sends a form with a file.
     *
     * @return the redirect's address
     */
    public String upload(String path, HtmlForm form, String field, String file, String content)
            throws IOException, InterruptedException {
        String boundary = "boundary-of-a-test";
        HttpResponse<String> response = client.send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary).header("Origin", address)
                .POST(BodyPublishers.ofString(form.multipart(boundary, field, file, content))).build(), BodyHandlers.ofString());
        return response.headers().firstValue("Location").map(to -> to.replaceFirst("^https?://[^/]+", ""))
                .orElseThrow(() -> new IllegalStateException("The file was not taken: " + response.statusCode()));
    }

    /** Returns the value of a cookie that the server has set. */
    public String cookie(String name) {
        return ((CookieManager) client.cookieHandler().orElseThrow()).getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name)).findFirst().orElseThrow().getValue();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).header("Accept", "text/html").timeout(PATIENCE);
    }
}
