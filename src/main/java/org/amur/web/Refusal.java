package org.amur.web;

import java.io.Serializable;
import java.util.List;

/**
 * One rule of the domain that what was entered breaks: at which field, and why.
 *
 * @param field  path of the property from the form on, such as {@code names[0].kind}; null for the form as a whole
 * @param key    of the message that says why
 * @param values what the message quotes
 */
public record Refusal(String field, String key, List<String> values) implements Serializable {

    /**
     * The client id of the field in a view whose form is called {@code form} and whose repeated parts carry the names of
     * their properties: {@code form:names:0:kind}. Null for the form as a whole.
     */
    public String clientId() {
        return field == null ? null : "form:" + field.replaceAll("\\[(\\d+)]\\.", ":$1:");
    }

    /** Why, as a sentence in the reader's language. */
    public String text() {
        return Texts.get(key, values.toArray());
    }
}
