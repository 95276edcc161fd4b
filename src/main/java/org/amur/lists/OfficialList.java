package org.amur.lists;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.amur.lists.read.ListFormat;

/** List that an authority publishes repeatedly, with its formats. */
public enum OfficialList {
    US_SDN("US-OFAC", ListFormat.OFAC_XML, ListFormat.OFAC_CSV, ListFormat.OFAC_ADVANCED, ListFormat.OFAC_ENHANCED),
    US_CONSOLIDATED("US-OFAC", ListFormat.OFAC_XML, ListFormat.OFAC_CSV, ListFormat.OFAC_ADVANCED, ListFormat.OFAC_ENHANCED),
    US_SCREENING("US", ListFormat.CSL_CSV),
    EU_FSF("EU", ListFormat.EU_XML, ListFormat.EU_CSV),
    UK_SANCTIONS("UK", ListFormat.UK_XML, ListFormat.UK_CSV),
    UK_OFSI("UK", ListFormat.OFSI_CSV),
    UN_SECURITY_COUNCIL("UN", ListFormat.UN_XML),
    CH_SECO("CH", ListFormat.SECO_XML);

    private final String authority;
    private final Set<ListFormat> formats;

    OfficialList(String authority, ListFormat... formats) {
        this.authority = authority;
        this.formats = Set.of(formats);
    }

    /** Returns the code of the authority that publishes the list. */
    public String getAuthority() {
        return authority;
    }

    public boolean hasFormat(ListFormat format) {
        return formats.contains(format);
    }

    /** Returns the lists that a file of the format may belong to. */
    public static List<OfficialList> of(ListFormat format) {
        return Arrays.stream(values()).filter(list -> list.hasFormat(format)).toList();
    }

    public String getKey() {
        return "lists.list." + name();
    }
}
