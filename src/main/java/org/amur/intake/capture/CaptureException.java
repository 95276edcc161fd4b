package org.amur.intake.capture;

/** Thrown if no article can be read from a document. */
public class CaptureException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Reasons; each has a text {@code intake.refused.<name>}. */
    public enum Reason { TOO_LARGE, EXPANDS, UNREADABLE, NO_TEXT, PASSWORD, SIGN_IN_PAGE, UNKNOWN_FORMAT }

    private final Reason reason;

    public CaptureException(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason getReason() {
        return reason;
    }
}
