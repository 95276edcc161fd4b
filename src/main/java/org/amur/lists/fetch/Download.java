package org.amur.lists.fetch;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.regex.Pattern;

import org.amur.access.Sha256;
import org.amur.lists.imports.ListUploadFile;
import org.amur.web.RefusedException;

/**
 * Downloads one file within limits of time and size. Redirects are followed one by one; each target is checked like the
 * address, and none may lead from https to http.
 */
final class Download {

    /** Published lists have up to 120 MB. */
    static final long MAX_BYTES = 256L * 1024 * 1024;

    private static final Duration SILENCE = Duration.ofSeconds(30);
    private static final int MAX_REDIRECTS = 5;
    private static final int NOT_MODIFIED = 304;
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
    Fetched get(String address, String validators) throws FetchException, InterruptedException {
        URI next = HostRules.address(address).orElseThrow(() -> new FetchException(FetchReason.BAD_ADDRESS, address, ""));
        Instant end = Instant.now().plus(whole);
        for (int hop = 0; hop <= MAX_REDIRECTS; hop++) {
            try (CheckedTunnel tunnel = new CheckedTunnel(rules.check(next), HostRules.port(next), connect, SILENCE, threads)) {
                Answer answer = ask(next, validators, tunnel, end);
                if (answer.fetched() != null) {
                    return answer.fetched();
                }
                next = answer.next();
            } catch (IOException e) {
                throw new FetchException(FetchReason.BROKEN_OFF, next.getHost(), "");
            }
        }
        throw new FetchException(FetchReason.TOO_MANY_REDIRECTS, next.getHost(), MAX_REDIRECTS);
    }

    /** @param next target of a redirect, if there is no file yet */
    private record Answer(Fetched fetched, URI next) {
    }

    private Answer ask(URI address, String validators, CheckedTunnel tunnel, Instant end)
            throws FetchException, IOException, InterruptedException {
        ExecutorService workers = Executors.newCachedThreadPool(threads);
        try {
            InetSocketAddress through = tunnel.address();
            HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).executor(workers)
                    .followRedirects(HttpClient.Redirect.NEVER).proxy(ProxySelector.of(through)).build();
            HttpResponse<InputStream> response = client.send(request(address, validators, end),
                    HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                return answer(address, response, body, tunnel, end);
            }
        } catch (HttpTimeoutException e) {
            throw new FetchException(FetchReason.TOO_SLOW, address.getHost(), whole.toSeconds());
        } catch (IOException e) {
            if (tunnel.isUnreached()) {
                throw new FetchException(FetchReason.NO_ANSWER, address.getHost(), "");
            }
            throw e;
        } finally {
            workers.shutdownNow();
        }
    }

    private static HttpRequest request(URI address, String validators, Instant end) {
        Duration left = Duration.between(Instant.now(), end);
        HttpRequest.Builder request = HttpRequest.newBuilder(address).header("User-Agent", "Amur")
                .header("Accept", "text/csv, application/xml, application/zip, application/gzip, */*;q=0.5")
                .timeout(left.isNegative() || left.isZero() ? Duration.ofMillis(1) : left);
        header(request, "If-None-Match", Fetched.etag(validators));
        header(request, "If-Modified-Since", Fetched.lastModified(validators));
        return request.build();
    }

    private static void header(HttpRequest.Builder request, String name, String value) {
        if (!value.isEmpty()) {
            request.header(name, value);
        }
    }

    private Answer answer(URI address, HttpResponse<InputStream> response, InputStream body, CheckedTunnel tunnel, Instant end)
            throws FetchException, IOException {
        int status = response.statusCode();
        if (tunnel.isUnreached()) {
            throw new FetchException(FetchReason.NO_ANSWER, address.getHost(), "");
        }
        if (REDIRECTS.contains(status)) {
            return new Answer(null, redirected(address, response));
        }
        if (status == NOT_MODIFIED) {
            return new Answer(new Fetched(null, null, "", ""), null);
        }
        if (status != 200) {
            throw new FetchException(FetchReason.STATUS, address.getHost(), status);
        }
        if (header(response, "Content-Type").toLowerCase(Locale.ROOT).startsWith("text/html")) {
            throw new FetchException(FetchReason.WEB_PAGE, address.getHost(), "");
        }
        long length = response.headers().firstValueAsLong("Content-Length").orElse(0);
        if (length > mostBytes) {
            throw tooLarge(address);
        }
        return new Answer(file(address, response, new Limited(body, address, end)), null);
    }

    private static URI redirected(URI from, HttpResponse<?> response) throws FetchException {
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

    private Fetched file(URI address, HttpResponse<?> response, InputStream body) throws FetchException, IOException {
        DigestInputStream digested = new DigestInputStream(new BufferedInputStream(body), Sha256.digest());
        StartKept start = new StartKept(digested);
        ListUploadFile file;
        try {
            file = ListUploadFile.of(name(address), start, mostBytes);
        } catch (RefusedException e) {
            throw tooLarge(address);
        } catch (Limited.OverException e) {
            throw new FetchException(FetchReason.TOO_SLOW, address.getHost(), whole.toSeconds());
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
    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).filter(value -> value.length() <= 500 && !CONTROLS.matcher(value).find())
                .orElse("");
    }

    private static String name(URI address) {
        String path = address.getPath() == null ? "" : address.getPath();
        String last = path.substring(path.lastIndexOf('/') + 1);
        return last.isBlank() ? address.getHost() : last;
    }

    /** Stream that fails after the deadline, however slowly bytes arrive. */
    private static final class Limited extends FilterInputStream {

        private final Instant end;

        /** Thrown after the deadline. */
        static final class OverException extends IOException {

            private static final long serialVersionUID = 1L;

            OverException(String host) {
                super("Too slow: " + host);
            }
        }

        private final URI address;

        Limited(InputStream in, URI address, Instant end) {
            super(in);
            this.address = address;
            this.end = end;
        }

        @Override
        public int read() throws IOException {
            check();
            return super.read();
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            check();
            return super.read(buffer, from, length);
        }

        private void check() throws OverException {
            if (Instant.now().isAfter(end)) {
                throw new OverException(address.getHost());
            }
        }
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
