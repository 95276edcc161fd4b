package org.amur.citing;

import java.time.LocalDate;

import org.amur.text.PartialDate;

/**
 * Bibliographic data of a source, or of a page of the record. Unknown parts are null.
 *
 * @param key unique within a citation: letters, digits and hyphens
 * @param authors as one text
 * @param publisher of a source, or the name of the database
 * @param issued date of publication
 * @param accessed date on which the address was read
 * @param address http or https address
 * @param language tag (BCP 47)
 * @param locator page, paragraph or table
 */
public record Reference(String key, Kind kind, String authors, String title, String publisher, PartialDate issued,
        LocalDate accessed, String address, String language, String locator, String quotation) {

    /** Kind of source, with its type in each format. */
    public enum Kind {
        NEWS_ARTICLE("article-newspaper", "article", "NEWS"),
        OFFICIAL_RELEASE("report", "misc", "RPRT"),
        OFFICIAL_LIST("dataset", "misc", "DATA"),
        LEGAL_ACT("legislation", "misc", "STAT"),
        SPEECH("speech", "misc", "GEN"),
        DATA_SET("dataset", "misc", "DATA"),
        BOOK("book", "book", "BOOK"),
        OTHER("document", "misc", "GEN"),
        /** Page of the record. */
        RECORD("webpage", "misc", "ELEC");

        private final String csl;
        private final String bibtex;
        private final String ris;

        Kind(String csl, String bibtex, String ris) {
            this.csl = csl;
            this.bibtex = bibtex;
            this.ris = ris;
        }

        String csl() {
            return csl;
        }

        String bibtex() {
            return bibtex;
        }

        String ris() {
            return ris;
        }
    }

    /**
     * Creates a reference to a publisher's data.
     *
     * @param title name of the data set
     */
    public static Reference toData(String key, String title, String publisher) {
        return new Reference(key, Kind.DATA_SET, null, title, publisher, null, null, null, null, null, null);
    }

    /** Tells whether this is a page of the record. */
    boolean isRecord() {
        return kind == Kind.RECORD;
    }
}
