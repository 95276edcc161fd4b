package org.amur.figureimport.rows;

/**
 * Source as stated by a row; empty texts if not stated. A file without sources needs one from the importing editor.
 *
 * @param address with its host in the original case
 * @param credibility 1 to 6 on the Admiralty scale, null if not given
 */
public record DraftCitation(String source, String address, String locator, String quotation, Integer credibility) {

    // Maximum lengths of a source and a citation.
    static final int MAX_SOURCE_LENGTH = 500;
    public static final int MAX_LOCATOR_LENGTH = 200;
    static final int MAX_ADDRESS_LENGTH = 1000;
    static final int MAX_QUOTATION_LENGTH = 1000;

    static final DraftCitation NONE = new DraftCitation("", "", "", "", null);

    /** Returns the same citation with a place in its source. */
    public DraftCitation at(String place) {
        return new DraftCitation(source, address, place, quotation, credibility);
    }

    /** Returns the normalised address, for comparison; empty if there is none. */
    public String spelledAddress() {
        return address.isEmpty() ? "" : WebAddress.spelled(address);
    }
}
