package org.amur.fetch;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ThreadFactory;

import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;

/**
 * Posts JSON to a checked address over https, or to a host of the operator also over http. Redirects are not followed, because their
 * target would receive what was meant for the address.
 */
public final class Post {

    /** Part of the response that is read, so that an ordinary one is not broken off. */
    private static final int MAX_READ = 64 * 1024;
    private static final ContentType JSON = ContentType.create("application/json");

    private final HostRules rules;
    private final CheckedCall call;

    /**
     * Response to a post.
     *
     * @param status     HTTP status (RFC 9110)
     * @param retryAfter time after which the server allows another request; null if it states none
     */
    public record Response(int status, Duration retryAfter) {
    }

    /**
     * @param connect timeout for connecting
     *
     * @param whole   timeout for everything
     * @param threads of which one waits for the end of the time
     */
    public Post(HostRules rules, Duration connect, Duration whole, ThreadFactory threads) {
        this.rules = rules;
        call = new CheckedCall(rules, connect, whole, threads);
    }

    /**
     * Posts a body.
     *
     * @throws FetchException if there is no response
     */
    public Response send(String address, Map<String, String> headers, byte[] json) throws FetchException {
        URI to = HostRules.address(address)
                .filter(rules::isPostable)
                .orElseThrow(() -> new FetchException(FetchReason.BAD_ADDRESS, address, ""));
        HttpPost request = new HttpPost(to);
        headers.forEach(request::setHeader);
        request.setEntity(new ByteArrayEntity(json, JSON));
        return call.execute(request, call.end(), Post::read);
    }

    private static Response read(ClassicHttpResponse response) throws IOException {
        if (response.getEntity() != null) {
            response.getEntity().getContent().readNBytes(MAX_READ);
        }
        return new Response(response.getCode(), Download.retryAfter(Download.header(response, "Retry-After"), Instant.now()));
    }
}
