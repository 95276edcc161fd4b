package org.amur.lists.read;

/** The forms in which publishers release their lists. */
public enum ListFormat {
    OFAC_XML, OFAC_CSV, OFAC_ADVANCED, OFAC_ENHANCED, EU_XML, EU_CSV, UK_XML, UK_CSV, OFSI_CSV, UN_XML, SECO_XML, CSL_CSV;

    /** Whether its files say when they were published, so that nobody else has to. */
    public boolean saysItsDay() {
        return this != OFAC_CSV && this != CSL_CSV;
    }
}
