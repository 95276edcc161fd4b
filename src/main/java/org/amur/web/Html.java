package org.amur.web;

import java.util.Map;

/** HTML that is written outside of views. */
public final class Html {

    private Html() {
    }

    /** Returns a text as content of an element or of an attribute in double quotes. */
    public static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    /**
     * Returns the options of a selection, of which there may be hundreds, faster than a view does.
     *
     * @param labels labels by value, in their order
     * @param chosen the selected value; null for none
     */
    public static String options(Map<?, ?> labels, Object chosen) {
        StringBuilder html = new StringBuilder(labels.size() * 40);
        labels.forEach((value, label) -> html.append("<option value=\"")
                .append(escaped(text(value)))
                .append(text(value).equals(text(chosen)) ? "\" selected=\"selected\">" : "\">")
                .append(escaped(text(label)))
                .append("</option>"));
        return html.toString();
    }

    private static String text(Object value) {
        return value instanceof Enum<?> constant ? constant.name() : String.valueOf(value);
    }
}
