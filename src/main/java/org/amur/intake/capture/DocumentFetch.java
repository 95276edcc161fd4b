package org.amur.intake.capture;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ThreadFactory;

import org.amur.fetch.Download;
import org.amur.fetch.FetchException;
import org.amur.fetch.FetchReason;
import org.amur.fetch.FileResponse;
import org.amur.fetch.HostRules;

/**
 * Fetches the document at an address that an editor enters, with the safeguards of official lists: public addresses
 * only, each redirect checked, limits of size and time.
 */
public final class DocumentFetch {

    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration WHOLE = Duration.ofSeconds(60);
    private static final String ACCEPTED = "text/html, application/xhtml+xml, application/pdf, text/plain, application/atom+xml, application/rss+xml, */*;q=0.5";

    private final Download download;

    /** @param threads of which one waits for the end of the time */
    public DocumentFetch(ThreadFactory threads) {
        this(new Download(HostRules.ofOperator(), CONNECT, WHOLE, CaptureReader.MAX_BYTES, threads));
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
        return download.get(address, Map.of("Accept", ACCEPTED), DocumentFetch::read);
    }

    private static FetchedDocument read(FileResponse response) throws FetchException, IOException {
        if (response.isUnchanged()) {
            throw new FetchException(FetchReason.STATUS, response.address().getHost(), 304);
        }
        byte[] bytes = response.body().readNBytes((int) response.mostBytes() + 1);
        if (bytes.length > response.mostBytes()) {
            throw response.tooLarge();
        }
        if (bytes.length == 0) {
            throw new FetchException(FetchReason.EMPTY, response.address().getHost(), "");
        }
        return new FetchedDocument(bytes, response.mediaType(), response.address().toString());
    }
}
