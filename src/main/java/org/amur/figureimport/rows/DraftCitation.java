package org.amur.figureimport.rows;

/**
 * Where a row says that it comes from. Empty texts where it does not say; a file without any source needs one from the
 * person who imports it.
 *
 * @param address     with the capitals of its host as they are written
 * @param credibility 1 to 6 on the Admiralty scale, null if not given
 */
public record DraftCitation(String source, String address, String locator, String quotation, Integer credibility) {

    // No longer than a source and a citation can hold.
    static final int LONGEST_SOURCE = 500;
    public static final int LONGEST_LOCATOR = 200;
    static final int LONGEST_ADDRESS = 1000;
    static final int LONGEST_QUOTATION = 1000;

    static final DraftCitation NONE = new DraftCitation("", "", "", "", null);

    /** The same at a place in its source. */
    public DraftCitation at(String place) {
        return new DraftCitation(source, address, place, quotation, credibility);
    }

    /** In the one spelling that makes two addresses one; empty if there is none. */
    public String spelledAddress() {
        return address.isEmpty() ? "" : WebAddress.spelled(address);
    }
}
