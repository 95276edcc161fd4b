package org.amur.common;

/** What was sent with a request has not arrived within the time that it may take, see {@link SentBodies}. */
public class SlowBodyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param cause with what the reading ended; may be null */
    SlowBodyException(Throwable cause) {
        super("What was sent came too slowly", cause);
    }
}
