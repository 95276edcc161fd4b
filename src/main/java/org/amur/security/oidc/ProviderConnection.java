package org.amur.security.oidc;

import com.nimbusds.jose.util.Resource;
import com.nimbusds.jose.util.ResourceRetriever;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.http.HTTPRequestSender;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.http.ReadOnlyHTTPRequest;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.amur.fetch.LimitedBody;
import org.amur.settings.SingleSignOn;

/** HTTP connection to the provider: limits of time and size, no redirects, over TLS except on this machine. */
final class ProviderConnection implements HTTPRequestSender, ResourceRetriever {

    static final int MOST_BYTES = 500_000;
    static final Duration TIME = Duration.ofSeconds(10);

    private static final Duration CONNECTING = Duration.ofSeconds(5);
    /** Shared, because each client has a thread of its own. */
    private static final HttpClient CLIENT = HttpClient.newBuilder().connectTimeout(CONNECTING)
            .followRedirects(Redirect.NEVER).build();

    private final Duration time;

    /** @param time for a whole answer */
    ProviderConnection(Duration time) {
        this.time = time;
    }

    @Override
    public HTTPResponse send(ReadOnlyHTTPRequest asked) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(asked.getURI()).timeout(time);
        request.method(asked.getMethod().name(),
                asked.getBody() == null ? BodyPublishers.noBody() : BodyPublishers.ofString(asked.getBody()));
        asked.getHeaderMap().forEach((name, values) -> values.forEach(value -> request.header(name, value)));
        HttpResponse<byte[]> received = exchange(request.build());
        HTTPResponse response = new HTTPResponse(received.statusCode());
        try {
            response.setContentType(received.headers().firstValue("Content-Type").orElse("text/plain"));
        } catch (ParseException e) {
            throw new IOException("Content-Type", e);
        }
        response.setBody(new String(received.body(), StandardCharsets.UTF_8));
        return response;
    }

    /** Fetches the provider's keys. */
    @Override
    public Resource retrieveResource(URL address) throws IOException {
        HttpResponse<byte[]> response = exchange(HttpRequest.newBuilder(URI.create(address.toString()))
                .timeout(time).build());
        if (response.statusCode() != HTTPResponse.SC_OK) {
            throw new IOException("Status " + response.statusCode());
        }
        return new Resource(new String(response.body(), StandardCharsets.UTF_8),
                response.headers().firstValue("Content-Type").orElse(null));
    }

    private HttpResponse<byte[]> exchange(HttpRequest request) throws IOException {
        if (!SingleSignOn.isSafe(request.uri())) {
            throw new IOException("Not over TLS: " + SingleSignOn.origin(request.uri()));
        }
        CompletableFuture<HttpResponse<byte[]>> sent = CLIENT.sendAsync(request,
                head -> new LimitedBody(MOST_BYTES, () -> new IOException("More than " + MOST_BYTES + " bytes")));
        try {
            return sent.get(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        } catch (TimeoutException e) {
            throw new IOException("No answer within " + time, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        } finally {
            sent.cancel(true);
        }
    }
}
