package org.amur.fetch;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.NoRouteToHostException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicBoolean;

import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.util.Timeout;

/** Sends a request to the checked addresses of its host, within a limit of time. Redirects are not followed. */
final class CheckedCall {

    private static final Timeout SILENCE = Timeout.ofSeconds(30);

    private final HostRules rules;
    private final Duration connect;
    private final Duration whole;
    private final ThreadFactory threads;

    /**
     * Reads a response, of any status.
     *
     * @param <T> what is read
     */
    @FunctionalInterface
    interface Reader<T> {

        T read(ClassicHttpResponse response) throws FetchException, IOException;
    }

    /**
     * @param connect timeout for connecting
     *
     * @param whole   timeout for everything
     * @param threads of which one waits for the end of the time
     */
    CheckedCall(HostRules rules, Duration connect, Duration whole, ThreadFactory threads) {
        this.rules = rules;
        this.connect = connect;
        this.whole = whole;
        this.threads = threads;
    }

    /** Returns the end of the time for a call, or several that belong together, that begins now. */
    Instant end() {
        return Instant.now().plus(whole);
    }

    /**
     * Sends a request.
     *
     * @param end see {@link #end()}
     * @throws FetchException if there is no response that can be read
     */
    <T> T execute(HttpUriRequestBase request, Instant end, Reader<T> reader) throws FetchException {
        URI address = address(request);
        try (CloseableHttpClient client = client(rules.check(address))) {
            return ask(client, address, request, reader, end);
        } catch (ConnectException | ConnectTimeoutException | NoRouteToHostException e) {
            throw new FetchException(FetchReason.NO_ANSWER, address.getHost(), "");
        } catch (IOException e) {
            throw new FetchException(FetchReason.BROKEN_OFF, address.getHost(), "");
        }
    }

    private static URI address(HttpUriRequestBase request) {
        try {
            return request.getUri();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Returns a client that resolves no name: a second answer could differ from the checked one (DNS rebinding). */
    private CloseableHttpClient client(List<InetAddress> checked) {
        ConnectionConfig limits = ConnectionConfig.custom().setConnectTimeout(Timeout.of(connect)).setSocketTimeout(SILENCE).build();
        return HttpClients.custom().setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(new Pinned(checked)).setDefaultConnectionConfig(limits).build())
                .disableRedirectHandling().disableAutomaticRetries().disableContentCompression().disableCookieManagement()
                .setUserAgent("Amur").build();
    }

    private record Pinned(List<InetAddress> addresses) implements DnsResolver {

        @Override
        public InetAddress[] resolve(String host) {
            return addresses.toArray(InetAddress[]::new);
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }

    private <T> T ask(
            CloseableHttpClient client, URI address, HttpUriRequestBase request, Reader<T> reader, Instant end)
            throws FetchException, IOException {
        AtomicBoolean over = new AtomicBoolean();
        Thread limit = threads.newThread(() -> cancelAt(end, request, over));
        limit.start();
        try {
            return reader.read(client.executeOpen(null, request, null));
        } catch (IOException e) {
            // The clock does not tell: the cancelled request may fail a moment before the end.
            if (!over.get()) {
                throw e;
            }
            throw new FetchException(FetchReason.TOO_SLOW, address.getHost(), whole.toSeconds());
        } finally {
            limit.interrupt();
            // Or the client would read the rest of the body.
            request.cancel();
        }
    }

    private static void cancelAt(Instant end, HttpUriRequestBase request, AtomicBoolean over) {
        try {
            Thread.sleep(Math.max(0, Duration.between(Instant.now(), end).toMillis()));
            over.set(true);
        } catch (InterruptedException ended) {
            // The call has ended, or the server stops.
        }
        request.cancel();
    }
}
