package org.amur.lists.read;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;

/**
 * Program that reads well-formed files larger than the memory and its budget and prints the reasons for refusal; run
 * with a small heap.
 */
final class LargeLists {

    private static final String LONG = "a word ".repeat(1_000);
    /** Two thirds of the heap; on a server less than half. */
    private static final int MEGABYTES = 32;
    private static final String ALIASES = "%d,%d,\"aka\",\"%s\",-0- \r\n";

    private LargeLists() {
    }

    public static void main(String[] args) throws IOException {
        for (Map.Entry<String, List<ListFile>> each : files().entrySet()) {
            long[] entries = {0};
            try {
                ListReading.of(each.getValue()).read(entry -> entries[0]++, new Budget(MEGABYTES * 1024L * 1024));
                System.out.println(each.getKey() + " READ of " + entries[0]);
            } catch (UnreadableListException e) {
                ReadProblem problem = e.getProblem();
                System.out.println(each.getKey() + " " + problem.reason() + " in " + problem.file() + ":" + problem.line());
            }
        }
    }

    private static Map<String, List<ListFile>> files() {
        Map<String, List<ListFile>> files = new TreeMap<>();
        files.put("csl", List.of(csl(row -> "Name " + LONG.substring(0, 70) + row + ",\"Street, JO\"")));
        files.put("csl-one", List.of(csl(row -> "Name,\"" + row + " Street, JO\"")));
        files.put("eu", List.of(table("fileGenerationDate;Entity_LogicalId;NameAlias_WholeName;Entity_Remark\n", 14_000,
                row -> "05/08/2026;" + row + ";Name " + row + ";" + row + LONG + "\n")));
        files.put("eu-one", List.of(table("fileGenerationDate;Entity_LogicalId;NameAlias_WholeName;Entity_Remark\n", 14_000,
                row -> "05/08/2026;1;Name;" + row + LONG + "\n")));
        files.put(
                "uk",
                List.of(table(
                        "Last Updated,Unique ID,Name 6,Name 1,Name 2,Name 3,Name 4,Name 5,Name non-latin script,Regime Name\n",
                        98_000,
                        row -> "01/01/2026,RUS" + row + ",Company,,,,,,Компания " + row + ",Russia\n")));
        files.put(
                "ofsi",
                List.of(table(
                        "Name 6,Name 1,Name 2,Name 3,Name 4,Name 5,Group Type,Alias Type,Group ID,Other Information\n",
                        14_000,
                        row -> "Company,,,,,,Entity,AKA," + row + ",of Москва " + LONG + "\n")));
        files.put("ofac", List.of(table("", 1, row -> "1,\"COMPANY\",-0- ,\"CUBA\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \r\n"),
                table("", 98_000, row -> ALIASES.formatted(1, row, LONG.substring(0, 500))),
                table("", 1, row -> "1,1,\"Street\",\"Havana\",\"Cuba\",-0- \r\n")));
        files.put("advanced", List.of(advanced(LONG, 14_000, 1)));
        files.put("advanced-again", List.of(advanced(LONG.repeat(40), 1, 12_000)));
        files.put("seco", List.of(xml("<swiss-sanctions-list list-type='whole-list' date='2026-08-27'>", 14_000,
                place -> "<place ssid='" + place + "'><location>" + place + LONG + "</location></place>\n", "</swiss-sanctions-list>")));
        files.put("sdn-references", List.of(sdn(38_000, entry -> "<sdnEntry><uid>" + LONG.substring(0, 2_000) + entry
                + "</uid><lastName>A</lastName></sdnEntry>\n")));
        files.put("sdn-element", List.of(sdn(1, entry -> "<sdnEntry><uid>1</uid><lastName>A</lastName>"
                + ("<remarks>" + LONG.repeat(100) + "</remarks>\n").repeat(20) + "</sdnEntry>\n")));
        files.put("sdn-names", List.of(sdn(80_000, entry -> "<" + "a".repeat(900) + entry + "/>\n")));
        files.put("sdn-longest", List.of(sdn(100, entry -> "<sdnEntry><uid>" + entry + "</uid><lastName>A</lastName><remarks>" + entry
                + LONG.repeat(127) + "</remarks></sdnEntry>\n")));
        return files;
    }

    private static ListFile table(String header, int rows, IntFunction<String> row) {
        return PartByPart.file("table.csv", header, rows, row, "");
    }

    /** @param party name and addresses by number */
    private static ListFile csl(IntFunction<String> party) {
        return table("_id,source,entity_number,alt_names,start_date,source_list_url,name,addresses\n", 98_000,
                row -> row + ",Denied Persons List (DPL),,,2021-11-17,," + party.apply(row) + "\n");
    }

    private static ListFile xml(String start, int parts, IntFunction<String> part, String end) {
        return PartByPart.file("list.xml", start, parts, part, end);
    }

    private static ListFile sdn(int parts, IntFunction<String> part) {
        return xml("<sdnList>\n", parts, part, "</sdnList>\n");
    }

    /** @param versions versions of a feature of one party, each at the first place */
    private static ListFile advanced(String text, int places, int versions) {
        return xml("<Sanctions><ReferenceValueSets><FeatureTypeValues><FeatureType ID='25'>Location</FeatureType></FeatureTypeValues>"
                + "<LocPartTypeValues><LocPartType ID='1'>Unknown</LocPartType></LocPartTypeValues></ReferenceValueSets><Locations>\n",
                places + versions + 1, part -> part < places ? "<Location ID='" + part + "'><LocationPart LocPartTypeID='1'>"
                        + "<LocationPartValue><Value>" + part + text + "</Value></LocationPartValue></LocationPart></Location>\n"
                        : part == places ? "</Locations><DistinctParties><DistinctParty FixedRef='1'><Profile ID='1'><Identity ID='1'>"
                        + "<Alias><DocumentedName ID='1'><DocumentedNamePart><NamePartValue>A</NamePartValue></DocumentedNamePart>"
                        + "</DocumentedName></Alias></Identity><Feature FeatureTypeID='25'>\n"
                        : "<FeatureVersion ID='" + part + "'><VersionLocation LocationID='0'/></FeatureVersion>\n",
                "</Feature></Profile></DistinctParty></DistinctParties></Sanctions>");
    }
}
