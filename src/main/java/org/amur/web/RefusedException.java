package org.amur.web;

import java.util.List;

/** Thrown if business rules reject an entry; nothing has been written. */
public class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final List<Refusal> refusals;

    /**
     * Creates an exception for several rules.
     *
     * @param refusals violated rules, at least one
     */
    public RefusedException(List<Refusal> refusals) {
        super(refusals.toString());
        this.refusals = List.copyOf(refusals);
    }

    /**
     * Creates an exception for one rule.
     *
     * @param field path of the property from the form, such as {@code names[0].kind}; null for the form as a whole
     * @param key message key of the reason
     * @param values arguments of the message
     */
    public RefusedException(String field, String key, String... values) {
        this(List.of(new Refusal(field, key, List.of(values))));
    }

    public List<Refusal> getRefusals() {
        return refusals;
    }
}
