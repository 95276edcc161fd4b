package org.amur.bench.screening;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.zip.CRC32;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

import org.amur.bench.DataSets;
import org.amur.screening.name.BearerKind;

/** Reads the sets of name pairs labelled by people. */
final class NamePairs {

    static final Path FOLDER = DataSets.folder("names");

    /**
     * Two parties, each with all its names, and whether they are one.
     *
     * @param group of the results beside its set
     * @param tuned whether it is of the half that the engine was tuned on
     */
    record Pair(String group, BearerKind kind, List<String> one, List<String> other, boolean same, boolean tuned) {
    }

    /** Pair with its part of five. */
    record Folded(Pair pair, int fold) {
    }

    private NamePairs() {
    }

    static List<Pair> labelled() throws IOException {
        return labelled("labelled_pairs_nk.csv");
    }

    /** Returns the labelled pairs of both files. */
    static List<Folded> labelledFolded() throws IOException {
        List<Pair> pairs = new ArrayList<>(labelled());
        pairs.addAll(labelled("labelled_pairs_bench.csv"));
        Folds folds = new Folds();
        pairs.forEach(pair -> folds.join(List.of(pair.one().get(0), pair.other().get(0))));
        return pairs.stream().map(pair -> new Folded(pair, folds.of(pair.one().get(0)))).toList();
    }

    private static List<Pair> labelled(String file) throws IOException {
        List<Pair> pairs = new ArrayList<>();
        for (CSVRecord row : rows(file)) {
            BearerKind kind = switch (row.get("schema")) {
                case "Person" -> BearerKind.PERSON;
                case "Vessel" -> BearerKind.VESSEL;
                case "LegalEntity" -> BearerKind.UNKNOWN;
                default -> BearerKind.ORGANISATION;
            };
            pairs.add(new Pair(row.get("schema"), kind, List.of(row.get("name1")), List.of(row.get("name2")),
                    row.get("is_match").equals("true"), isTuned(row)));
        }
        return pairs;
    }

    static List<Pair> judged() throws IOException {
        List<Pair> pairs = new ArrayList<>();
        for (CSVRecord row : rows("judged_pairs.csv")) {
            boolean person = row.get("type2").equals("individual");
            pairs.add(new Pair(person ? "persons" : "organisations", person ? BearerKind.PERSON : BearerKind.ORGANISATION,
                    names(row.get("primary1"), row.get("aliases1")), names(row.get("primary2"), row.get("aliases2")),
                    row.get("label").equals("same"), isTuned(row)));
        }
        return pairs;
    }

    private static List<String> names(String primary, String aliases) {
        List<String> names = new ArrayList<>(List.of(primary));
        for (String alias : aliases.split("[|;]")) {
            if (!alias.isBlank()) {
                names.add(alias.trim());
            }
        }
        return names;
    }

    /**
     * Returns the names of one party in two scripts; after each, its native name with Latin names of that many other
     * parties.
     */
    static List<Pair> crossScript(int others) throws IOException {
        List<CSVRecord> rows = rows("crossscript_alias_pairs.csv");
        return crossScript(rows, rows, row -> List.of(row.get("latin_name")), others);
    }

    /**
     * Returns pairs as in a search: each native name once, with all Latin names of its party; after each, with all
     * names of that many other parties.
     */
    static List<Pair> crossScriptParties(int others) throws IOException {
        List<CSVRecord> rows = rows("crossscript_alias_pairs.csv");
        Map<String, Set<String>> latin = new HashMap<>();
        rows.forEach(row -> latin.computeIfAbsent(row.get("entity_ref"), key -> new LinkedHashSet<>()).add(row.get("latin_name")));
        Set<String> asked = new HashSet<>();
        List<CSVRecord> once = rows.stream().filter(row -> asked.add(row.get("entity_ref") + row.get("native_name"))).toList();
        return crossScript(once, rows, row -> List.copyOf(latin.get(row.get("entity_ref"))), others);
    }

    private static List<Pair> crossScript(List<CSVRecord> asked, List<CSVRecord> rows, Function<CSVRecord, List<String>> latin,
            int others) {
        Map<String, Set<String>> namesOf = namesOf(rows);
        Random random = new Random(1);
        List<Pair> pairs = new ArrayList<>();
        for (CSVRecord row : asked) {
            boolean person = isPerson(row);
            BearerKind kind = person ? BearerKind.PERSON : BearerKind.ORGANISATION;
            String group = (person ? "persons " : "organisations ") + row.get("native_script");
            List<String> name = List.of(row.get("native_name"));
            pairs.add(new Pair(group, kind, name, latin.apply(row), true, isTuned(row)));
            for (int i = 0; i < others; ) {
                CSVRecord other = rows.get(random.nextInt(rows.size()));
                if (isPerson(other) == person && Collections.disjoint(namesOf.get(other.get("entity_ref")),
                        namesOf.get(row.get("entity_ref")))) {
                    pairs.add(new Pair(group, kind, name, latin.apply(other), false, isTuned(row)));
                    i++;
                }
            }
        }
        return pairs;
    }

    /** Returns names in two scripts of both files, each with those of others of the same part. */
    static List<Folded> crossScriptFolded(int others) throws IOException {
        List<CSVRecord> rows = new ArrayList<>(rows("crossscript_alias_pairs.csv"));
        rows.addAll(rows("crossscript_alias_pairs_2.csv"));
        Folds folds = new Folds();
        rows.forEach(row -> folds.join(List.of(row.get("entity_ref"), row.get("native_name"), row.get("latin_name"))));
        List<Folded> all = new ArrayList<>();
        for (int part = 0; part < Folds.COUNT; part++) {
            int fold = part;
            List<CSVRecord> ofPart = rows.stream().filter(row -> folds.of(row.get("native_name")) == fold).toList();
            crossScript(ofPart, ofPart, row -> List.of(row.get("latin_name")), others).forEach(pair -> all.add(new Folded(pair, fold)));
        }
        return all;
    }

    private static Map<String, Set<String>> namesOf(List<CSVRecord> rows) {
        Map<String, Set<String>> namesOf = new HashMap<>();
        rows.forEach(row -> namesOf.computeIfAbsent(row.get("entity_ref"), key -> new HashSet<>())
                .addAll(List.of(plain(row.get("native_name")), plain(row.get("latin_name")))));
        return namesOf;
    }

    /**
     * Returns the plain name: lists of two authorities have one party under two numbers, so a shared name means
     * related.
     */
    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]+", " ").trim();
    }

    private static boolean isPerson(CSVRecord row) {
        return row.get("type").equals("person") || row.get("type").equals("Individual");
    }

    static List<Pair> watchman() throws IOException {
        List<Pair> pairs = new ArrayList<>();
        for (String line : Files.readAllLines(FOLDER.resolve("watchman_cross_script_pairs.csv"))) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] cells = line.split(",");
                pairs.add(new Pair(cells[3], BearerKind.PERSON, List.of(cells[0]), List.of(cells[1]), true, false));
            }
        }
        return pairs;
    }

    static List<Pair> putin() throws IOException {
        List<Pair> pairs = new ArrayList<>();
        for (String line : Files.readAllLines(FOLDER.resolve("putin_names.txt"))) {
            if (!line.isBlank()) {
                pairs.add(new Pair("Putin", BearerKind.PERSON, List.of(line),
                        List.of("PUTIN, Vladimir Vladimirovich", "Vladimir Putin"), true, false));
            }
        }
        return pairs;
    }

    /** Tells the half of a line by its text, so that it is stable when the file grows. */
    private static boolean isTuned(CSVRecord row) {
        CRC32 crc = new CRC32();
        row.forEach(cell -> crc.update(cell.getBytes(StandardCharsets.UTF_8)));
        return crc.getValue() % 2 == 0;
    }

    private static List<CSVRecord> rows(String file) throws IOException {
        try (Reader reader = Files.newBufferedReader(FOLDER.resolve(file));
                CSVParser parser = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader)) {
            return parser.getRecords();
        }
    }
}
