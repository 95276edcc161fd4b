package org.amur.web;

/** HTML that is written outside of views. */
public final class Html {

    private Html() {
    }

    /** Returns a text as content of an element or of an attribute in double quotes. */
    public static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
