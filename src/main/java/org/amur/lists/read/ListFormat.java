package org.amur.lists.read;

/** The forms in which publishers release their lists. */
public enum ListFormat {
    OFAC_XML(2), OFAC_CSV(2), OFAC_ADVANCED(2), OFAC_ENHANCED(2), EU_XML(2), EU_CSV(2), UK_XML(2), UK_CSV(2), OFSI_CSV(2), UN_XML(2),
    SECO_XML(2), CSL_CSV(2);

    private final int version;

    ListFormat(int version) {
        this.version = version;
    }

    /** Whether its files say when they were published, so that nobody else has to. */
    public boolean saysItsDay() {
        return this != OFAC_CSV && this != CSL_CSV;
    }

    /**
     * Of what is read of its files: one more whenever the same file is read otherwise than before, so that what a new version of Amur
     * reads is not taken for what a publisher changed. What was read before this was counted has 0.
     */
    public int version() {
        return version;
    }
}
