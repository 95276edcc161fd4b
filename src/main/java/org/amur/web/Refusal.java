package org.amur.web;

import java.io.Serializable;
import java.util.List;

/**
 * Business rule that an entry violates: its field and reason.
 *
 * @param field  path of the property from the form, such as {@code names[0].kind}; null for the form as a whole
 * @param key    message key of the reason
 * @param values arguments of the message
 */
public record Refusal(String field, String key, List<String> values) implements Serializable {

    /**
     * Returns the client id of the field, for a view whose form is called {@code form} and whose repeated parts have
     * the names of their properties: {@code form:names:0:kind}. Null for the form as a whole.
     */
    public String clientId() {
        return field == null ? null : "form:" + field.replaceAll("\\[(\\d+)]\\.", ":$1:");
    }

    /** Returns the reason in the language of the page. */
    public String text() {
        return Texts.get(key, values.toArray());
    }
}
