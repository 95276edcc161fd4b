package org.amur.lists.read;

/** File formats of official lists. */
public enum ListFormat {
    OFAC_XML(2), OFAC_CSV(2), OFAC_ADVANCED(2), OFAC_ENHANCED(2), EU_XML(2), EU_CSV(2), UK_XML(3), UK_CSV(3), OFSI_CSV(2), UN_XML(2),
    SECO_XML(2), CSL_CSV(2);

    private final int version;

    ListFormat(int version) {
        this.version = version;
    }

    /** Returns true if files of the format state their date of publication. */
    public boolean hasPublicationDate() {
        return this != OFAC_CSV && this != CSL_CSV;
    }

    /**
     * Returns the version of the reader, increased whenever the same file is read differently, so that reader changes
     * are not mistaken for list changes. Releases stored before versions existed have 0.
     */
    public int version() {
        return version;
    }
}
