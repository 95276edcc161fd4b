package org.amur.web;

import java.util.List;

/** Rules of the domain refuse what was entered; nothing has been written. */
public class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final List<Refusal> refusals;

    /** @param refusals each rule that is broken, at least one */
    public RefusedException(List<Refusal> refusals) {
        super(refusals.toString());
        this.refusals = List.copyOf(refusals);
    }

    /**
     * One rule is broken.
     *
     * @param field path of the property from the form on, such as {@code names[0].kind}; null for the form as a whole
     * @param key   of the message that says why
     */
    public RefusedException(String field, String key) {
        this(List.of(new Refusal(field, key, List.of())));
    }

    public List<Refusal> getRefusals() {
        return refusals;
    }
}
