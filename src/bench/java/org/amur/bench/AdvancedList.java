package org.amur.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;

/**
 * SDN list in OFAC's advanced format at its full size: the parties of a real sample, repeated under other numbers, each
 * with as many places, documents, listings and relations as a party of the whole list has.
 */
final class AdvancedList {

    private static final String REAL = "ofac/sdn_advanced_sample_2024-02-23.xml";
    private static final int PARTIES = 17_000;
    /** Numbers of elements per party that the sample of 37 parties has too few of. */
    private static final int PLACES = 6;
    private static final int DOCUMENTS = 3;
    private static final int RELATIONS = 7;
    private static final Pattern NUMBER = Pattern.compile(" (ID|FixedRef|IdentityID|FeatureVersionID|DocumentedNameID|NamePartGroupID|"
            + "LocationID|ProfileID|From-ProfileID|To-ProfileID|SanctionsEntryID)=\"(\\d+)\"");
    private static final Pattern PROFILE = Pattern.compile("<Profile ID=\"(\\d+)\"");
    private static final Pattern IDENTITY = Pattern.compile("<Identity ID=\"(\\d+)\"");

    private final String real;
    private final List<String> parties;
    private final int copies;

    private AdvancedList(String real) {
        this.real = real;
        parties = all("DistinctParty");
        copies = PARTIES / parties.size();
    }

    static Path made(Path folder) throws IOException {
        Path file = folder.resolve("sdn_advanced.xml.gz");
        try (Writer xml = new OutputStreamWriter(new GZIPOutputStream(new BufferedOutputStream(Files.newOutputStream(file))),
                StandardCharsets.UTF_8)) {
            new AdvancedList(Files.readString(DataSets.folder("lists").resolve(REAL))).write(xml);
        }
        return file;
    }

    private List<String> all(String element) {
        return Pattern.compile("(?s)<" + element + " .*?</" + element + ">").matcher(real).results().map(MatchResult::group).toList();
    }

    private void write(Writer xml) throws IOException {
        xml.write(real.substring(0, real.indexOf("<Locations>")));
        write(xml, "Locations", all("Location"), PLACES);
        write(xml, "IDRegDocuments", ofThese(all("IDRegDocument"), "IdentityID", IDENTITY), DOCUMENTS);
        write(xml, "DistinctParties", parties, 1);
        write(xml, "ProfileRelationships", ofThese(all("ProfileRelationship"), "From-ProfileID", PROFILE), RELATIONS);
        write(xml, "SanctionsEntries", ofThese(all("SanctionsEntry").subList(0, parties.size()), "ProfileID", PROFILE), 1);
        xml.write("</Sanctions>\n");
    }

    /** Assigns elements of other owners in the sample to its parties in turn. */
    private List<String> ofThese(List<String> elements, String attribute, Pattern owner) {
        List<String> owners = owner.matcher(real).results().map(found -> found.group(1)).toList();
        return IntStream.range(0, elements.size()).mapToObj(i -> elements.get(i).replaceFirst(" " + attribute + "=\"\\d+\"",
                " " + attribute + "=\"" + owners.get(i % owners.size()) + "\"")).toList();
    }

    private void write(Writer xml, String part, List<String> elements, int times) throws IOException {
        xml.write("<" + part + ">\n");
        for (int copy = 0; copy < copies; copy++) {
            for (int time = 0; time < times; time++) {
                for (String element : elements) {
                    xml.write(numbered(element, copy, time));
                }
            }
        }
        xml.write("</" + part + ">\n");
    }

    /** Renumbers an element for each copy; repetitions within one have a further number. */
    private static String numbered(String element, int copy, int time) {
        StringBuilder numbered = new StringBuilder();
        int end = 0;
        for (MatchResult number : (Iterable<MatchResult>) NUMBER.matcher(element).results()::iterator) {
            boolean isOwn = end == 0;
            numbered.append(element, end, number.start()).append(' ').append(number.group(1)).append("=\"").append(number.group(2))
                    .append("%03d".formatted(copy)).append(isOwn && time > 0 ? "9" + time : "").append('"');
            end = number.end();
        }
        return numbered.append(element.substring(end)).append('\n').toString();
    }
}
