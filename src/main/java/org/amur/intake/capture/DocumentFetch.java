package org.amur.intake.capture;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadFactory;

import org.amur.fetch.Download;
import org.amur.fetch.FetchException;
import org.amur.fetch.FetchReason;
import org.amur.fetch.FileResponse;
import org.amur.fetch.HostRules;

/**
 * Fetches the document at an address that an editor enters or a feed states, with the safeguards of official lists: public addresses
 * only, each redirect checked, limits of size and time.
 */
public final class DocumentFetch {

    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration WHOLE = Duration.ofSeconds(60);
    private static final String ACCEPTED =
            "text/html, application/xhtml+xml, application/pdf, text/plain, application/atom+xml, application/rss+xml, */*;q=0.5";

    private final Download download;

    /** @param threads of which one waits for the end of the time */
    public DocumentFetch(int mostBytes, ThreadFactory threads) {
        this(new Download(HostRules.ofOperator(), CONNECT, WHOLE, mostBytes, threads));
    }

    DocumentFetch(Download download) {
        this.download = download;
    }

    /**
     * Fetches a document.
     *
     * @throws FetchException with the reason, if it cannot be fetched
     */
    public FetchedDocument get(String address) throws FetchException {
        // No server sends 304 unless asked.
        return getIfChanged(address, "", "")
                .orElseThrow(() -> new FetchException(
                        FetchReason.STATUS,
                        HostRules.address(address).orElseThrow().getHost(),
                        304));
    }

    /**
     * Fetches a document unless it is the one that was fetched before.
     *
     * @param etag ETag header of the last response; empty if there was none
     * @param lastModified its Last-Modified header; empty if there was none
     * @return empty if unchanged
     * @throws FetchException with the reason, if it cannot be fetched
     */
    public Optional<FetchedDocument> getIfChanged(String address, String etag, String lastModified) throws FetchException {
        return download.get(
                address,
                Map.of("Accept", ACCEPTED, "If-None-Match", etag, "If-Modified-Since", lastModified),
                DocumentFetch::read);
    }

    private static Optional<FetchedDocument> read(FileResponse response) throws FetchException, IOException {
        if (response.isUnchanged()) {
            return Optional.empty();
        }
        byte[] bytes = response.body().readNBytes((int) response.mostBytes() + 1);
        if (bytes.length > response.mostBytes()) {
            throw response.tooLarge();
        }
        if (bytes.length == 0) {
            throw new FetchException(FetchReason.EMPTY, response.address().getHost(), "");
        }
        return Optional.of(new FetchedDocument(
                bytes,
                response.mediaType(),
                response.address().toASCIIString(),
                response.etag(),
                response.lastModified()));
    }
}
