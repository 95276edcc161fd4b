package org.amur.bench.screening;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

import org.amur.bench.DataSets;
import org.amur.screening.Party;
import org.amur.screening.PartyName;
import org.amur.screening.name.BearerKind;

/** Parties with their names on official lists, enough for measurements. */
final class ListParties {

    static final Path FOLDER = DataSets.folder("lists");

    private ListParties() {
    }

    /** Returns the parties of lists of the US, the UK and the UN: some 33,000. */
    static List<Party> all() throws IOException {
        List<Party> parties = new ArrayList<>(ofac("sdn-2022-01"));
        parties.addAll(ofac("sdn-2019-01"));
        parties.addAll(consolidatedScreeningList());
        parties.addAll(uk());
        parties.addAll(un());
        return parties;
    }

    static List<Party> ofac(String folder) throws IOException {
        Map<String, List<PartyName>> names = new LinkedHashMap<>();
        Map<String, BearerKind> kinds = new LinkedHashMap<>();
        for (CSVRecord row : rows(FOLDER.resolve("ofac").resolve(folder).resolve("sdn.csv"), StandardCharsets.ISO_8859_1)) {
            if (row.size() > 3) {
                names.computeIfAbsent(row.get(0), key -> new ArrayList<>()).add(PartyName.of(row.get(1)));
                kinds.put(row.get(0), kind(row.get(2).trim()));
            }
        }
        for (CSVRecord row : rows(FOLDER.resolve("ofac").resolve(folder).resolve("alt.csv"), StandardCharsets.ISO_8859_1)) {
            if (row.size() > 3 && names.containsKey(row.get(0))) {
                names.get(row.get(0)).add(PartyName.of(row.get(3)));
            }
        }
        return parties(folder, names, kinds);
    }

    private static BearerKind kind(String type) {
        return switch (type.toLowerCase(java.util.Locale.ROOT)) {
            case "individual" -> BearerKind.PERSON;
            case "vessel", "aircraft" -> BearerKind.VESSEL;
            default -> BearerKind.ORGANISATION;
        };
    }

    private static List<Party> consolidatedScreeningList() throws IOException {
        Map<String, List<PartyName>> names = new LinkedHashMap<>();
        Map<String, BearerKind> kinds = new LinkedHashMap<>();
        try (InputStream in = new GZIPInputStream(Files.newInputStream(FOLDER.resolve("us-csl/csl_consolidated_2022-04.csv.gz")));
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            for (CSVRecord row : CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader)) {
                List<PartyName> of = names.computeIfAbsent(row.get("_id"), key -> new ArrayList<>());
                of.add(PartyName.of(row.get("name")));
                kinds.put(row.get("_id"), kind(row.get("type")));
                for (String alias : row.get("alt_names").split(";")) {
                    if (!alias.isBlank()) {
                        of.add(PartyName.of(alias.trim()));
                    }
                }
            }
        }
        return parties("csl", names, kinds);
    }

    private static List<Party> uk() throws IOException {
        Map<String, List<PartyName>> names = new LinkedHashMap<>();
        Map<String, BearerKind> kinds = new LinkedHashMap<>();
        for (CSVRecord row : rows(FOLDER.resolve("uk/ofsi_conlist_2018-04-13.csv"), Charset.forName("windows-1252"))) {
            if (row.size() < 29 || row.get(0).equals("Name 6")) {
                continue;
            }
            StringBuilder name = new StringBuilder();
            for (int column : new int[] {1, 2, 3, 4, 5, 0}) {
                name.append(row.get(column).isBlank() ? "" : " " + row.get(column).trim());
            }
            String id = row.get(row.size() - 1);
            names.computeIfAbsent(id, key -> new ArrayList<>()).add(PartyName.of(name.toString().trim()));
            kinds.put(id, kind(row.get(23)));
        }
        return parties("uk", names, kinds);
    }

    static List<Party> un() throws IOException {
        Map<String, List<PartyName>> names = new LinkedHashMap<>();
        Map<String, BearerKind> kinds = new LinkedHashMap<>();
        try (InputStream in = Files.newInputStream(FOLDER.resolve("un/consolidated_2025-04-19.xml"))) {
            XMLStreamReader xml = XMLInputFactory.newDefaultFactory().createXMLStreamReader(in);
            String id = "";
            BearerKind kind = BearerKind.PERSON;
            StringBuilder first = new StringBuilder();
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamReader.END_ELEMENT
                        && (xml.getLocalName().equals("INDIVIDUAL")
                                || xml.getLocalName().equals("ENTITY"))) {
                    names.get(id).add(0, PartyName.of(first.toString().trim()));
                    first.setLength(0);
                }
                if (event != XMLStreamReader.START_ELEMENT) {
                    continue;
                }
                switch (xml.getLocalName()) {
                    case "DATAID" -> {
                        id = xml.getElementText();
                        names.put(id, new ArrayList<>());
                        kinds.put(id, kind);
                    }
                    case "INDIVIDUAL" -> kind = BearerKind.PERSON;
                    case "ENTITY" -> kind = BearerKind.ORGANISATION;
                    case "FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME" -> first.append(' ').append(xml.getElementText());
                    case "ALIAS_NAME", "NAME_ORIGINAL_SCRIPT" -> {
                        String alias = xml.getElementText();
                        if (!alias.isBlank()) {
                            names.get(id).add(PartyName.of(alias));
                        }
                    }
                    default -> { }
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        return parties("un", names, kinds);
    }

    private static List<Party> parties(String list, Map<String, List<PartyName>> names, Map<String, BearerKind> kinds) {
        List<Party> parties = new ArrayList<>();
        names.forEach((id, of) -> parties.add(Party.named(list + ":" + id, kinds.get(id), of)));
        return parties;
    }

    private static List<CSVRecord> rows(Path file, Charset charset) throws IOException {
        try (Reader reader = Files.newBufferedReader(file, charset)) {
            return CSVFormat.DEFAULT.parse(reader).getRecords();
        }
    }
}
