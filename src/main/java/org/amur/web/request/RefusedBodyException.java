package org.amur.web.request;

import org.amur.web.SizeFilter;

/**
 * Thrown if a request body is not read completely: too slow, too large, or too many at once. {@link SizeFilter} answers
 * it.
 */
public class RefusedBodyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;

    /**
     * Creates the exception.
     *
     * @param status HTTP status: 400, 408, 413 or 503
     * @param cause  exception that ended the reading; may be null
     */
    public RefusedBodyException(int status, Throwable cause) {
        super("What was sent is refused with " + status, cause);
        this.status = status;
    }

    public int getStatus() {
        return status;
    }
}
