package org.amur.common;

/**
 * What was sent with a request is not read to its end: it came too slowly, or has a file that is too large. {@link SizeFilter} says
 * so on a page.
 */
public class RefusedBodyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;

    /**
     * @param status of HTTP, 408 or 413
     * @param cause  with what the reading ended; may be null
     */
    RefusedBodyException(int status, Throwable cause) {
        super("What was sent is refused with " + status, cause);
        this.status = status;
    }

    public int getStatus() {
        return status;
    }
}
