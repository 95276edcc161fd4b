package org.amur.lists.fetch;

import java.util.List;

import org.amur.lists.OfficialList;

/**
 * Web addresses at which a list is published, as known when Amur was released.
 *
 * @param page address of the page on which the publisher announces the list
 * @param files addresses of the files that form one release; empty for a list that is published no longer
 */
public record Publisher(String page, List<String> files) {

    private static final String OFAC = "https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/";

    /** Returns the addresses of a list's publisher. */
    public static Publisher of(OfficialList list) {
        return switch (list) {
            case US_SDN -> of(
                    "https://ofac.treasury.gov/specially-designated-nationals-and-blocked-persons-list-sdn-human-readable-lists",
                    OFAC + "SDN.XML");
            case US_CONSOLIDATED -> of(
                    "https://ofac.treasury.gov/consolidated-sanctions-list-non-sdn-lists",
                    OFAC + "CONSOLIDATED.XML");
            case US_SCREENING -> of(
                    "https://www.trade.gov/consolidated-screening-list",
                    "https://data.trade.gov/downloadable_consolidated_screening_list/v1/consolidated.csv");
            case EU_FSF -> of(
                    "https://data.europa.eu/data/datasets/consolidated-list-of-persons-groups-and-entities-subject-to-eu-financial-sanctions",
                    "https://webgate.ec.europa.eu/fsd/fsf/public/files/xmlFullSanctionsList_1_1/content?token=dG9rZW4tMjAxNw");
            case UK_SANCTIONS -> of(
                    "https://www.gov.uk/government/publications/the-uk-sanctions-list",
                    "https://sanctionslist.fcdo.gov.uk/docs/UK-Sanctions-List.xml");
            case UK_OFSI -> of(
                    "https://www.gov.uk/government/publications/financial-sanctions-consolidated-list-of-targets");
            case UN_SECURITY_COUNCIL -> of(
                    "https://main.un.org/securitycouncil/en/content/un-sc-consolidated-list",
                    "https://scsanctions.un.org/resources/xml/en/consolidated.xml");
            case CH_SECO -> of(
                    "https://www.seco.admin.ch/seco/en/home/Aussenwirtschaftspolitik_Wirtschaftliche_Zusammenarbeit/Wirtschaftsbeziehungen/exportkontrollen-und-sanktionen/sanktionen-embargos.html",
                    "https://www.sesam.search.admin.ch/sesam-search-web/pages/downloadXmlGesamtliste.xhtml?lang=en&action=downloadXmlGesamtlisteAction");
        };
    }

    private static Publisher of(String page, String... files) {
        return new Publisher(page, List.of(files));
    }

    /** Tells whether the list can be fetched from the publisher. */
    public boolean isFetchable() {
        return !files.isEmpty();
    }
}
