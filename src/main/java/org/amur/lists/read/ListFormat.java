package org.amur.lists.read;

/** The forms in which publishers release their lists. */
public enum ListFormat {
    OFAC_XML(1), OFAC_CSV(1), OFAC_ADVANCED(1), OFAC_ENHANCED(1), EU_XML(1), EU_CSV(1), UK_XML(1), UK_CSV(1), OFSI_CSV(1), UN_XML(1),
    SECO_XML(1), CSL_CSV(1);

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
