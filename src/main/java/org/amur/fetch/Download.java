package org.amur.fetch;

import java.io.IOException;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadFactory;
import java.util.regex.Pattern;

import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpMessage;
import org.apache.hc.core5.http.HttpStatus;

/**
 * Downloads one file within limits of time and size. Redirects are followed one by one; each target is checked like the
 * address, and none may lead from https to http.
 */
public final class Download {

    private static final int MAX_REDIRECTS = 5;
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final Pattern SECONDS = Pattern.compile("\\d{1,9}");
    private static final Pattern CONTROLS = Pattern.compile("\\p{Cntrl}");

    private final CheckedCall call;
    private final long mostBytes;

    /**
     * Reads a response.
     *
     * @param <T> what is read
     */
    @FunctionalInterface
    public interface Reader<T> {

        T read(FileResponse response) throws FetchException, IOException;
    }

    /**
     * @param connect timeout for connecting
     *
     * @param whole   timeout for everything
     * @param threads of which one waits for the end of the time
     */
    public Download(HostRules rules, Duration connect, Duration whole, long mostBytes, ThreadFactory threads) {
        call = new CheckedCall(rules, connect, whole, threads);
        this.mostBytes = mostBytes;
    }

    /**
     * Downloads a file.
     *
     * @param headers of the request
     * @param reader reads the response of the final address, which has the status 200 or 304
     * @throws FetchException if the download fails
     */
    public <T> T get(String address, Map<String, String> headers, Reader<T> reader) throws FetchException {
        URI next = HostRules.address(address).orElseThrow(() -> new FetchException(FetchReason.BAD_ADDRESS, address, ""));
        Instant end = call.end();
        for (int hop = 0; hop <= MAX_REDIRECTS; hop++) {
            URI asked = next;
            Answer<T> answer = call.execute(request(asked, headers), end, response -> answer(asked, response, reader));
            if (answer.next() == null) {
                return answer.file();
            }
            next = answer.next();
        }
        throw new FetchException(FetchReason.TOO_MANY_REDIRECTS, next.getHost(), MAX_REDIRECTS);
    }

    /** @param next target of a redirect, if there is no file yet */
    private record Answer<T>(T file, URI next) {
    }

    private static HttpGet request(URI address, Map<String, String> headers) {
        HttpGet request = new HttpGet(address);
        headers.forEach((name, value) -> {
            if (!value.isEmpty()) {
                request.setHeader(name, value);
            }
        });
        return request;
    }

    private <T> Answer<T> answer(URI address, ClassicHttpResponse response, Reader<T> reader) throws FetchException, IOException {
        int status = response.getCode();
        if (REDIRECTS.contains(status)) {
            return new Answer<>(null, redirected(address, response));
        }
        boolean unchanged = status == HttpStatus.SC_NOT_MODIFIED;
        if (!unchanged && status != HttpStatus.SC_OK) {
            throw new FetchException(
                    FetchReason.STATUS,
                    address.getHost(),
                    status,
                    retryAfter(header(response, "Retry-After"), Instant.now()));
        }
        if (!unchanged && response.getEntity().getContentLength() > mostBytes) {
            throw FileResponse.tooLarge(address, mostBytes);
        }
        return new Answer<>(reader.read(new FileResponse(address, header(response, "Content-Type"), header(response, "ETag"),
                header(response, "Last-Modified"), unchanged ? null : response.getEntity().getContent(), mostBytes)), null);
    }

    /**
     * Reads a Retry-After header (RFC 9110, section 10.2.3): seconds or a date.
     *
     * @return null if it is absent, invalid or past
     */
    static Duration retryAfter(String header, Instant now) {
        try {
            Duration wait = SECONDS.matcher(header).matches() ? Duration.ofSeconds(Long.parseLong(header))
                    : Duration.between(now, DateTimeFormatter.RFC_1123_DATE_TIME.parse(header, Instant::from));
            return wait.isNegative() ? null : wait;
        } catch (DateTimeException e) {
            return null;
        }
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

    /** Returns a header; empty if it is absent or has line breaks. */
    static String header(HttpMessage response, String name) {
        return Optional.ofNullable(response.getFirstHeader(name))
                .map(Header::getValue)
                .filter(value ->
                        value.length() <= 500 && !CONTROLS.matcher(value).find())
                .orElse("");
    }
}
