package org.amur.intake.model;

/** Failure of a request to the language model. */
public class ModelException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Reasons, each with a text {@code intake.model.refused.<name>}. */
    public enum Reason {
        /** No connection, or it broke off. */ UNREACHABLE,
        /** No complete answer in time. */ TIME_OUT,
        /** The key cannot be read, or has characters that no key has. */ KEY,
        /** Another status than 200. */ STATUS,
        /** More bytes than are read. */ TOO_LARGE,
        /** Not the JSON that was asked for. */ UNREADABLE
    }

    private final Reason reason;

    ModelException(Reason reason) {
        this(reason, "");
    }

    /** @param detail for the log, without the key and the article */
    ModelException(Reason reason, String detail) {
        super(reason + " " + detail);
        this.reason = reason;
    }

    public Reason getReason() {
        return reason;
    }
}
