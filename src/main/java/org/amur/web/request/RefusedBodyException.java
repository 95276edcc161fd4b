package org.amur.web.request;

import org.amur.web.SizeFilter;

/**
 * The body of a request is not read to its end: it is too slow or too large, or too many are being read. {@link SizeFilter} says so on a
 * page.
 */
public class RefusedBodyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;

    /**
     * @param status of HTTP: 400, 408, 413 or 503
     * @param cause  with what the reading ended; may be null
     */
    public RefusedBodyException(int status, Throwable cause) {
        super("What was sent is refused with " + status, cause);
        this.status = status;
    }

    public int getStatus() {
        return status;
    }
}
