package org.amur.views;

/** What becomes a part of a page that takes a text for HTML, within an element as within an attribute of either quotes. */
final class Markup {

    static final String TEXT = "<img src=x onerror=\"document.title='run'\">\"'&";

    private Markup() {
    }

    /** A text as somebody may have typed it. */
    static String after(String words) {
        return words + " " + TEXT;
    }

    /** The same as XML that is read as this text. */
    static String inXml(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&apos;");
    }

    /** The same as a value of a table with commas. */
    static String inCsv(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
