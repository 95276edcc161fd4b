package org.amur.intake;

import java.util.concurrent.Semaphore;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;

import org.amur.fetch.FetchException;
import org.amur.intake.Capture.Document;
import org.amur.intake.capture.CaptureReader;
import org.amur.intake.capture.DocumentFetch;
import org.amur.intake.capture.FetchedDocument;
import org.amur.web.RefusedException;

/** Downloads articles from addresses that editors enter and feeds state. */
@ApplicationScoped
public class ArticleFetch {

    private static final int MAX_AT_ONCE = 3;

    @Resource
    private ManagedThreadFactory threads;

    /** Each takes a thread of the server for up to a minute. */
    private final Semaphore turns = new Semaphore(MAX_AT_ONCE);

    /**
     * Downloads a document that a user asks for.
     *
     * @throws RefusedException with the reason, if it cannot be downloaded
     */
    public Document get(String address) {
        if (!turns.tryAcquire()) {
            throw new RefusedException(null, CaptureService.BUSY);
        }
        try {
            return download(address);
        } catch (FetchException e) {
            throw new RefusedException(null, e.getReason().key(), e.getDetail().lines().toArray(String[]::new));
        } finally {
            turns.release();
        }
    }

    /**
     * Downloads a document.
     *
     * @throws FetchException with the reason, if it cannot be downloaded
     */
    public Document download(String address) throws FetchException {
        FetchedDocument fetched = new DocumentFetch(CaptureReader.MAX_BYTES, threads).get(address);
        return new Document(fetched.bytes(), null, fetched.address(), fetched.mediaType());
    }
}
