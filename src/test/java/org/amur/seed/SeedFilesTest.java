package org.amur.seed;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.amur.event.EventType;
import org.amur.figure.value.Area;
import org.amur.figure.value.Currency;
import org.amur.figure.value.Flow;
import org.amur.figure.value.Period;
import org.amur.figure.value.Reporter;
import org.amur.figure.value.Scale;
import org.amur.lists.OfficialList;
import org.amur.lists.read.ListFile;
import org.amur.lists.read.ListReading;
import org.amur.lists.read.ReadEntry;
import org.amur.sanctions.proposal.Concern;
import org.amur.source.Reliability;
import org.amur.source.SourceKind;
import org.amur.source.SourceStatus;
import org.amur.text.PartialDate;
import org.amur.text.PartialDateException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tests that the seed files have the correct format: keys resolve, every fact has a source, dates are EDTF, codes are
 * valid.
 */
class SeedFilesTest {

    private static final int LONGEST_QUOTATION = 300;
    private static final Set<String> DATE_FIELDS = Set.of("published", "retrieved", "when", "from", "until", "date", "startedOn");
    private static final Set<String> COUNTRIES = countries();
    private static final Map<String, List<JsonObject>> FILES = new ConcurrentHashMap<>();

    @Test
    void sources() {
        for (JsonObject source : read("sources.json")) {
            required(source, "title", "kind", "publisher", "language", "reliability");
            oneOf(source, "kind", SourceKind.values());
            oneOf(source, "status", SourceStatus.values());
            oneOf(source, "reliability", Reliability.values());
            assertTrue(isLanguage(source.getString("language")), () -> "language of " + source);
            assertTrue(source.getString("address", "https://").matches("https?://.*"), () -> "address of " + source);
        }
    }

    @Test
    void actors() {
        for (JsonObject actor : read("actors.json")) {
            required(actor, "kind", "names", "citations", "description");
            assertTrue(actor.getString("description").matches("(?s)\\S+( \\S+){3,}\\."), () -> "says too little: " + actor);
            oneOf(actor, "kind", "PERSON", "STATE", "GOVERNMENT_BODY", "COMPANY", "INTERGOVERNMENTAL_ORGANISATION",
                    "ARMED_GROUP", "MEDIA", "VESSEL", "AIRCRAFT", "OTHER");
            country(actor);
            cited(actor);
            names(actor);
            for (JsonObject relationship : children(actor, "relationships")) {
                required(relationship, "kind", "to");
                oneOf(relationship, "kind", "PRESIDENT_OF", "OFFICE_HOLDER_OF", "OWNS", "PART_OF", "MEMBER_OF", "WORKS_FOR");
                resolves(relationship, "to", keys("actors.json"));
                cited(relationship);
            }
        }
    }

    private static void names(JsonObject actor) {
        List<JsonObject> names = children(actor, "names");
        for (JsonObject name : names) {
            required(name, "text", "language", "script", "kind");
            oneOf(name, "script", "Latn", "Cyrl", "Hans", "Hant");
            oneOf(name, "kind", "PRIMARY", "ALIAS", "FORMER", "TRANSLITERATION", "WEAK_ALIAS");
            assertTrue(isLanguage(name.getString("language")), () -> "language of " + name);
            assertTrue(isWritten(name.getString("text"), name.getString("script")), () -> "script of " + name);
        }
        assertEquals(1, names.stream().filter(name -> name.getString("kind").equals("PRIMARY")).count(), () -> "primary names of " + actor);
        assertEquals(
                names.size(),
                names.stream().map(name -> name.getString("text")).distinct().count(),
                () -> "twice the same name: " + names);
    }

    @Test
    void events() {
        for (JsonObject event : read("events.json")) {
            required(event, "title", "type", "realis", "when", "status", "participants", "citations");
            oneOf(event, "type", EventType.values());
            oneOf(event, "mode", EventType.valueOf(event.getString("type")).getModes().toArray(String[]::new));
            oneOf(event, "realis", "HAPPENED", "PLANNED", "HYPOTHETICAL", "DENIED");
            oneOf(event, "status", "DRAFT", "PUBLISHED");
            resolves(event, "outcome", keys("events.json"));
            country(event);
            cited(event);
            for (JsonObject participant : children(event, "participants")) {
                resolves(participant, "actor", keys("actors.json"));
                oneOf(participant, "role", "ACTOR", "RECIPIENT", "HOST", "MEDIATOR");
            }
        }
    }

    @Test
    void authorities() {
        for (JsonObject authority : read("authorities.json")) {
            required(authority, "code", "name", "actor");
            country(authority);
            resolves(authority, "actor", keys("actors.json"));
        }
    }

    @Test
    void programmes() {
        for (JsonObject programme : read("programmes.json")) {
            required(programme, "authority", "code", "name", "citations");
            resolves(programme, "authority", keys("authorities.json"));
            cited(programme);
        }
    }

    @Test
    void measures() {
        for (JsonObject measure : read("measures.json")) {
            required(measure, "programme", "kind", "title", "act", "dates", "citations");
            resolves(measure, "programme", keys("programmes.json"));
            resolves(measure, "answers", keys("measures.json"));
            oneOf(measure, "kind", "ASSET_FREEZE", "TRAVEL_BAN", "EXPORT_CONTROL", "SECTORAL", "IMPORT_BAN", "SERVICES_BAN",
                    "COUNTERMEASURE", "DESIGNATION", "OTHER");
            List<JsonString> targets = measure.getJsonArray("targets").getValuesAs(JsonString.class);
            assertTrue(targets.stream().allMatch(target -> COUNTRIES.contains(target.getString())), () -> "targets of " + measure);
            assertTrue(!targets.isEmpty() || measure.containsKey("description"), () -> "no targets, and no word why: " + measure);
            cited(measure);
            lifeCycle(measure);
        }
    }

    @Test
    void designations() {
        Set<String> pairs = new HashSet<>();
        for (JsonObject designation : read("designations.json")) {
            required(designation, "measure", "target", "dates", "citations");
            resolves(designation, "measure", keys("measures.json"));
            resolves(designation, "target", keys("actors.json"));
            assertTrue(pairs.add(designation.getString("measure") + " " + designation.getString("target")), () -> "twice: " + designation);
            cited(designation);
            lifeCycle(designation);
        }
    }

    private static void lifeCycle(JsonObject fact) {
        for (JsonObject date : children(fact, "dates")) {
            required(date, "kind", "date", "citation");
            oneOf(date, "kind", "SIGNED", "PUBLISHED", "EFFECTIVE", "ON_LIST", "AMENDED", "SUSPENDED",
                    "SUSPENDED_UNTIL", "DELISTED", "REPEALED");
            cited(Json.createObjectBuilder().add("citations", Json.createArrayBuilder().add(date.get("citation"))).build());
        }
    }

    @ParameterizedTest
    @FieldSource("org.amur.seed.FigureSeed#FILES")
    void figures(String file) {
        Set<String> statements = new HashSet<>();
        for (CSVRecord row : readCsv(file)) {
            String at = file + " line " + (row.getRecordNumber() + 1);
            assertTrue(Reporter.valueOf(row.get("reporter")).publishes(row.get("declarant")), at);
            assertTrue(!Flow.valueOf(row.get("flow")).mayBeNegative(), at);
            assertEquals(row.get("period"), Period.parse(row.get("period")).toString(), at);
            assertTrue(new BigDecimal(row.get("value")).signum() > 0, at);
            assertTrue(Scale.ofWord(row.get("unit")).isPresent(), at);
            assertNotNull(Currency.valueOf(row.get("currency")), at);
            assertTrue(row.get("claimed_growth").matches("|-?\\d+(\\.\\d+)?"), at);
            assertTrue(row.get("published").isEmpty() || isDate(row.get("published")), at);
            assertTrue(keys("sources.json").containsAll(List.of(row.get("source").split(" < "))), at);
            assertTrue(!row.isMapped("quotation") || row.get("quotation").length() <= LONGEST_QUOTATION, at);
            assertTrue(statements.add(Stream.of("reporter", "declarant", "partner", "commodity", "flow", "period", "currency",
                    "published", "source").filter(row::isMapped).map(row::get).collect(joining(","))), () -> "twice: " + at);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sources.json", "actors.json", "events.json", "authorities.json", "programmes.json", "measures.json",
        "designations.json"})
    void everyKeyIsThereOnceAndEveryDateIsOne(String file) {
        List<JsonObject> records = read(file);
        assertTrue(!records.isEmpty(), file);
        records.forEach(record -> required(record, "key"));
        assertEquals(records.size(), keys(file).size(), () -> "twice the same key in " + file);
        records.forEach(record -> assertEquals(List.of(), badDates(record), () -> "dates of " + record));
    }

    @Test
    void programmesOfLists() {
        Set<String> acts = new HashSet<>();
        for (JsonObject measure : read("measures.json")) {
            acts.add(measure.getString("act"));
        }
        Set<String> pairs = new HashSet<>();
        for (JsonObject programme : read("listed-programmes.json")) {
            required(programme, "list", "code", "concern");
            oneOf(programme, "list", OfficialList.values());
            oneOf(programme, "concern", Concern.values());
            assertTrue(pairs.add(programme.getString("list") + " " + programme.getString("code")), () -> "twice: " + programme);
            if (programme.containsKey("act")) {
                required(programme, "authority");
                assertTrue(acts.contains(programme.getString("act")), () -> "no such measure: " + programme);
            }
        }
    }

    @Test
    void allGoodsOfFiguresHaveNames() {
        Set<String> named = read("commodities.json").stream().map(goods -> goods.getString("code")).collect(toCollection(HashSet::new));
        Set<String> used = FigureSeed.FILES.stream().flatMap(file -> readCsv(file).stream())
                .filter(row -> row.isMapped("commodity") && !row.get("commodity").isEmpty()).map(row -> row.get("commodity"))
                .collect(toCollection(HashSet::new));
        assertEquals(used, named);
    }

    @Test
    void everySourceIsCited() {
        Set<String> unused = keys("sources.json");
        Stream.of("actors.json", "events.json", "programmes.json", "measures.json", "designations.json")
                .flatMap(file -> read(file).stream())
                .flatMap(record -> Stream.concat(strings(record, "source"), strings(record, "originalSource"))).forEach(unused::remove);
        FigureSeed.FILES.stream()
                .flatMap(file -> readCsv(file).stream()).flatMap(row -> Stream.of(row.get("source").split(" < "))).forEach(unused::remove);
        assertEquals(Set.of(), unused);
    }

    @Test
    void nothingIsEnteredTwice() {
        assertEquals(
                List.of(),
                repeated(read("sources.json").stream()
                        .filter(source -> source.containsKey("address"))
                        .map(source -> source.getString("address"))),
                "sources of one address");
        assertEquals(List.of(), repeated(read("events.json").stream().map(event -> event.getString("title") + event.getString("when"))),
                "events of one title and day");
        assertEquals(List.of(), repeated(read("events.json").stream().map(event -> event.getString("when") + event.getString("type")
                + participants(event))),
                "events of one day, type and participants");
        assertEquals(List.of(), repeated(read("actors.json").stream().map(actor -> children(actor, "names").get(0).getString("text"))),
                "actors of one name");
        assertEquals(List.of(), repeated(read("measures.json").stream().map(measure -> measure.getString("programme")
                + measure.getString("act") + measure.getString("title"))), "measures of one act");
    }

    private static Set<String> participants(JsonObject event) {
        return children(event, "participants").stream().map(participant -> participant.getString("actor"))
                .collect(toCollection(TreeSet::new));
    }

    private static List<String> repeated(Stream<String> texts) {
        Set<String> seen = new HashSet<>();
        return texts.filter(text -> !seen.add(text)).toList();
    }

    @Test
    void everyKindOfLifeCycleDateHasAnExample() {
        Set<String> kinds = Stream.of("measures.json", "designations.json").flatMap(file -> read(file).stream())
                .flatMap(fact -> children(fact, "dates").stream()).map(date -> date.getString("kind")).collect(toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(Set.of("SIGNED", "PUBLISHED", "EFFECTIVE", "ON_LIST", "AMENDED", "SUSPENDED", "SUSPENDED_UNTIL",
                "DELISTED", "REPEALED")), kinds);
    }

    @Test
    void theSampleListIsReadInFull() throws IOException {
        ListReading list = ListReading.of(List.of(new ListFile(ListSeed.FILE, () -> SeedFile.open(ListSeed.FILE))));
        assertTrue(OfficialList.US_CONSOLIDATED.hasFormat(list.getFormat()));
        List<ReadEntry> parties = new ArrayList<>();
        list.read(parties::add);
        assertEquals(442, parties.size());
    }

    @Test
    void theRecordReachesIntoTheNewestYearOfItsSources() {
        assertTrue(read("events.json").size() >= 160, "events");
        assertTrue(read("events.json").stream().anyMatch(event -> event.getString("when").startsWith("2026-06")), "newest event");
        assertTrue(readCsv("figures.csv").stream().anyMatch(row -> row.get("period").equals("2026-02")), "newest month");
        assertTrue(readCsv("figures.csv").stream().anyMatch(row -> row.get("period").equals("2025")), "last full year");
    }

    @Test
    void everyMonthSinceJanuary2022HasAnEvent() {
        Set<YearMonth> months = read("events.json").stream().map(event -> PartialDate.parse(event.getString("when")))
                .filter(date -> date.getEarliest() != null && YearMonth.from(date.getEarliest()).equals(YearMonth.from(date.getLatest())))
                .map(date -> YearMonth.from(date.getEarliest())).collect(toCollection(TreeSet::new));
        Stream.iterate(YearMonth.of(2022, 1), YearMonth.of(2026, 6)::isAfter, month -> month.plusMonths(1))
                .forEach(month -> assertTrue(months.contains(month), () -> "no event in " + month));
    }

    private static void cited(JsonObject fact) {
        List<JsonObject> citations = children(fact, "citations");
        assertTrue(!citations.isEmpty(), () -> "no citation: " + fact);
        for (JsonObject citation : citations) {
            required(citation, "source", "credibility");
            resolves(citation, "source", keys("sources.json"));
            resolves(citation, "originalSource", keys("sources.json"));
            int credibility = citation.getInt("credibility");
            assertTrue(1 <= credibility && credibility <= 6, () -> "credibility of " + citation);
            assertTrue(citation.getString("quotation", "").length() <= LONGEST_QUOTATION, () -> "too long: " + citation);
        }
    }

    private static void required(JsonObject record, String... fields) {
        for (String field : fields) {
            assertTrue(record.containsKey(field) && !record.get(field).toString().matches("\"\\s*\"|\\[]|null"),
                    () -> field + " is missing in " + record);
        }
    }

    private static void oneOf(JsonObject record, String field, String... words) {
        if (record.containsKey(field)) {
            assertTrue(Set.of(words).contains(record.getString(field)), () -> field + " of " + record);
        }
    }

    private static void oneOf(JsonObject record, String field, Enum<?>... words) {
        oneOf(record, field, Stream.of(words).map(Enum::name).toArray(String[]::new));
    }

    private static void resolves(JsonObject record, String field, Set<String> keys) {
        if (record.containsKey(field)) {
            assertTrue(keys.contains(record.getString(field)), () -> field + " leads nowhere in " + record);
        }
    }

    private static void country(JsonObject record) {
        if (record.containsKey("country")) {
            assertTrue(COUNTRIES.contains(record.getString("country")), () -> "country of " + record);
        }
    }

    private static boolean isLanguage(String tag) {
        try {
            String language = new Locale.Builder().setLanguageTag(tag).build().getLanguage();
            return Set.of(Locale.getISOLanguages()).contains(language);
        } catch (IllformedLocaleException e) {
            return false;
        }
    }

    private static boolean isWritten(String text, String script) {
        Character.UnicodeScript wanted = script.startsWith("Han") ? Character.UnicodeScript.HAN : Character.UnicodeScript.forName(script);
        return text.codePoints().filter(Character::isLetter).mapToObj(Character.UnicodeScript::of).anyMatch(wanted::equals);
    }

    private static List<String> badDates(JsonValue value) {
        List<String> bad = new ArrayList<>();
        if (value instanceof JsonArray array) {
            array.forEach(element -> bad.addAll(badDates(element)));
        } else if (value instanceof JsonObject object) {
            object.forEach((field, child) -> {
                if (DATE_FIELDS.contains(field) && !(child instanceof JsonString date && isDate(date.getString()))) {
                    bad.add(field + " " + child);
                }
                bad.addAll(badDates(child));
            });
        }
        return bad;
    }

    /** Accepts EDTF only; other notations are for typing. */
    private static boolean isDate(String text) {
        try {
            return PartialDate.parse(text).getEdtf().equals(text);
        } catch (PartialDateException e) {
            return false;
        }
    }

    private static Stream<String> strings(JsonValue value, String field) {
        if (value instanceof JsonArray array) {
            return array.stream().flatMap(element -> strings(element, field));
        }
        if (value instanceof JsonObject object) {
            Stream<String> own = object.get(field) instanceof JsonString text ? Stream.of(text.getString()) : Stream.empty();
            return Stream.concat(own, object.values().stream().flatMap(child -> strings(child, field)));
        }
        return Stream.empty();
    }

    private static List<JsonObject> children(JsonObject parent, String field) {
        return parent.containsKey(field) ? parent.getJsonArray(field).getValuesAs(JsonObject.class) : List.of();
    }

    private static Set<String> keys(String file) {
        return read(file).stream().map(record -> record.getString("key")).collect(toCollection(TreeSet::new));
    }

    private static List<JsonObject> read(String file) {
        return FILES.computeIfAbsent(file, SeedFilesTest::load);
    }

    private static List<JsonObject> load(String file) {
        try (InputStream in = SeedFilesTest.class.getResourceAsStream("/seed/" + file); JsonReader reader = Json.createReader(in)) {
            return reader.readArray().getValuesAs(JsonObject.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<CSVRecord> readCsv(String file) {
        CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
        try (InputStream in = SeedFilesTest.class.getResourceAsStream("/seed/" + file);
                CSVParser parser = CSVParser.parse(in, StandardCharsets.UTF_8, format)) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> countries() {
        Set<String> codes = new HashSet<>(Set.of(Locale.getISOCountries()));
        codes.add("EU");
        return codes;
    }
}
