package org.amur.common;

/** A rule of the domain refuses what a form says: at which of its fields, and why. */
public class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String field;
    private final String key;

    /**
     * @param field path of the property from the form on, such as {@code names[0].kind}; null for the form as a whole
     * @param key   of the message that says why
     */
    public RefusedException(String field, String key) {
        super(key + (field == null ? "" : " at " + field));
        this.field = field;
        this.key = key;
    }

    public String getField() {
        return field;
    }

    public String getKey() {
        return key;
    }

    /**
     * The client id of the field in a view whose form is called {@code form} and whose repeated parts carry the names of
     * their properties: {@code form:names:0:kind}. Null for the form as a whole.
     */
    public String getClientId() {
        return field == null ? null : "form:" + field.replaceAll("\\[(\\d+)]\\.", ":$1:");
    }
}
