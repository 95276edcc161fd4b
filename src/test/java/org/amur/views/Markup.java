package org.amur.views;

/**
 * Test text that would become part of a page if it were not escaped, within an element as within an attribute with
 * either quote.
 */
final class Markup {

    static final String TEXT = "<img src=x onerror=\"document.title='run'\">\"'&";

    private Markup() {
    }

    /** Returns a text as a user might type it. */
    static String after(String words) {
        return words + " " + TEXT;
    }

    /** Returns its XML escape. */
    static String inXml(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&apos;");
    }

    /** Returns its CSV escape. */
    static String inCsv(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
