package org.amur.lists.fetch;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.NoRouteToHostException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadFactory;
import java.util.regex.Pattern;

import org.amur.access.Sha256;
import org.amur.lists.imports.ListUploadFile;
import org.amur.web.RefusedException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpMessage;
import org.apache.hc.core5.http.HttpStatus;
import org.apache.hc.core5.util.Timeout;

/**
 * Downloads one file within limits of time and size. Redirects are followed one by one; each target is checked like the
 * address, and none may lead from https to http.
 */
final class Download {

    /** Published lists have up to 120 MB. */
    static final long MAX_BYTES = 256L * 1024 * 1024;

    private static final Timeout SILENCE = Timeout.ofSeconds(30);
    private static final int MAX_REDIRECTS = 5;
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final int START = 1024;
    private static final Pattern WEB_PAGE =
            Pattern.compile("(?is)^[\\s\\ufeff]*(<!--.*?-->\\s*)*<(!doctype\\s+html|html|head|body)\\b.*");
    private static final Pattern CONTROLS = Pattern.compile("\\p{Cntrl}");

    private final HostRules rules;
    private final Duration connect;
    private final Duration whole;
    private final long mostBytes;
    private final ThreadFactory threads;

    /**
     * @param connect timeout for connecting
     *
     * @param whole   timeout for everything
     */
    Download(HostRules rules, Duration connect, Duration whole, long mostBytes, ThreadFactory threads) {
        this.rules = rules;
        this.connect = connect;
        this.whole = whole;
        this.mostBytes = mostBytes;
        this.threads = threads;
    }

    /**
     * @param validators ETag and Last-Modified of the last response, for a conditional request; empty to download in
     * any case
     *
     * @throws FetchException if the download fails
     */
    Fetched get(String address, String validators) throws FetchException {
        URI next = HostRules.address(address).orElseThrow(() -> new FetchException(FetchReason.BAD_ADDRESS, address, ""));
        Instant end = Instant.now().plus(whole);
        for (int hop = 0; hop <= MAX_REDIRECTS; hop++) {
            try (CloseableHttpClient client = client(rules.check(next))) {
                Answer answer = ask(client, next, validators, end);
                if (answer.fetched() != null) {
                    return answer.fetched();
                }
                next = answer.next();
            } catch (ConnectException | ConnectTimeoutException | NoRouteToHostException e) {
                throw new FetchException(FetchReason.NO_ANSWER, next.getHost(), "");
            } catch (IOException e) {
                throw new FetchException(FetchReason.BROKEN_OFF, next.getHost(), "");
            }
        }
        throw new FetchException(FetchReason.TOO_MANY_REDIRECTS, next.getHost(), MAX_REDIRECTS);
    }

    /** @param next target of a redirect, if there is no file yet */
    private record Answer(Fetched fetched, URI next) {
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

    private Answer ask(CloseableHttpClient client, URI address, String validators, Instant end) throws FetchException, IOException {
        HttpGet request = request(address, validators);
        Thread limit = threads.newThread(() -> cancelAt(end, request));
        limit.start();
        try {
            return answer(address, client.executeOpen(null, request, null));
        } catch (IOException e) {
            if (Instant.now().isBefore(end)) {
                throw e;
            }
            throw new FetchException(FetchReason.TOO_SLOW, address.getHost(), whole.toSeconds());
        } finally {
            limit.interrupt();
            // Or the client would read the rest of the body.
            request.cancel();
        }
    }

    private static void cancelAt(Instant end, HttpGet request) {
        try {
            Thread.sleep(Math.max(0, Duration.between(Instant.now(), end).toMillis()));
        } catch (InterruptedException over) {
            // The download has ended, or the server stops.
        }
        request.cancel();
    }

    private static HttpGet request(URI address, String validators) {
        HttpGet request = new HttpGet(address);
        header(request, "Accept", "text/csv, application/xml, application/zip, application/gzip, */*;q=0.5");
        header(request, "If-None-Match", Fetched.etag(validators));
        header(request, "If-Modified-Since", Fetched.lastModified(validators));
        return request;
    }

    private static void header(HttpGet request, String name, String value) {
        if (!value.isEmpty()) {
            request.setHeader(name, value);
        }
    }

    private Answer answer(URI address, ClassicHttpResponse response) throws FetchException, IOException {
        int status = response.getCode();
        if (REDIRECTS.contains(status)) {
            return new Answer(null, redirected(address, response));
        }
        if (status == HttpStatus.SC_NOT_MODIFIED) {
            return new Answer(new Fetched(null, null, "", ""), null);
        }
        if (status != HttpStatus.SC_OK) {
            throw new FetchException(FetchReason.STATUS, address.getHost(), status);
        }
        if (header(response, "Content-Type").toLowerCase(Locale.ROOT).startsWith("text/html")) {
            throw new FetchException(FetchReason.WEB_PAGE, address.getHost(), "");
        }
        if (response.getEntity().getContentLength() > mostBytes) {
            throw tooLarge(address);
        }
        return new Answer(file(address, response), null);
    }

    private static URI redirected(URI from, HttpMessage response) throws FetchException {
        String location = header(response, "Location");
        Optional<URI> to;
        try {
            to = HostRules.address(from.resolve(location).toString());
        } catch (IllegalArgumentException e) {
            to = Optional.empty();
        }
        URI next = to.orElseThrow(() -> new FetchException(FetchReason.BAD_ADDRESS, from.getHost(), ""));
        if (HostRules.isSecure(from) && !HostRules.isSecure(next)) {
            throw new FetchException(FetchReason.INSECURE_REDIRECT, from.getHost(), next.getHost());
        }
        return next;
    }

    private Fetched file(URI address, ClassicHttpResponse response) throws FetchException, IOException {
        DigestInputStream digested = new DigestInputStream(new BufferedInputStream(response.getEntity().getContent()), Sha256.digest());
        StartKept start = new StartKept(digested);
        ListUploadFile file;
        try {
            file = ListUploadFile.of(name(address), start, mostBytes);
        } catch (RefusedException e) {
            throw tooLarge(address);
        }
        if (start.text().isBlank()) {
            throw new FetchException(FetchReason.EMPTY, address.getHost(), "");
        }
        if (WEB_PAGE.matcher(start.text()).matches()) {
            throw new FetchException(FetchReason.WEB_PAGE, address.getHost(), "");
        }
        String hash = HexFormat.of().formatHex(digested.getMessageDigest().digest());
        return new Fetched(file, hash, header(response, "ETag"), header(response, "Last-Modified"));
    }

    private FetchException tooLarge(URI address) {
        return new FetchException(FetchReason.TOO_LARGE, address.getHost(), mostBytes / 1024 / 1024);
    }

    /** Returns a header; empty if it is absent or has line breaks. */
    private static String header(HttpMessage response, String name) {
        return Optional.ofNullable(response.getFirstHeader(name)).map(Header::getValue).filter(value -> value.length() <= 500 && !CONTROLS.matcher(value).find())
                .orElse("");
    }

    private static String name(URI address) {
        String path = address.getPath() == null ? "" : address.getPath();
        String last = path.substring(path.lastIndexOf('/') + 1);
        return last.isBlank() ? address.getHost() : last;
    }

    /** Stream that remembers its first bytes. */
    private static final class StartKept extends FilterInputStream {

        private final StringBuilder start = new StringBuilder();

        StartKept(InputStream in) {
            super(in);
        }

        String text() {
            return start.toString();
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            int read = super.read(buffer, from, length);
            if (read > 0 && start.length() < START) {
                start.append(new String(buffer, from, Math.min(read, START), StandardCharsets.UTF_8));
            }
            return read;
        }
    }
}
