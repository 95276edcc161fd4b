package org.amur.lists.read;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.amur.lists.read.ListEntry.Address;
import org.amur.lists.read.ListEntry.DateKind;
import org.amur.lists.read.ListEntry.FeatureKind;
import org.amur.lists.read.ListEntry.Identifier;
import org.amur.lists.read.ListEntry.NameKind;
import org.amur.lists.read.ListEntry.TieKind;

/**
 * Reads the Consolidated Screening List, the joint list of the US departments of Commerce, State and the Treasury;
 * multiple values share a cell, separated by semicolons.
 */
final class CslCsvReader implements ListReader {

    private static final String ID = "_id";
    private static final String NUMBER = "entity_number";
    private static final String NAME = "name";
    private static final String SINCE = "start_date";
    private static final String SOURCE = "source";
    private static final String ALIASES = "alt_names";
    private static final String ADDRESSES = "addresses";
    private static final Pattern BETWEEN = Pattern.compile(";\\s+");
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
    /** {@code Sectoral Sanctions Identifications List (SSI) - Treasury Department} */
    private static final Pattern LIST = Pattern.compile("\\(([A-Z]{2,6})[^)]*\\)");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    /** Optional country, two dates and a number before the type. */
    private static final Pattern ISSUED_IN = Pattern.compile("(.*?)\\s*\\(([^()]+)\\)");

    @Override
    public ListFormat format() {
        return ListFormat.CSL_CSV;
    }

    @Override
    public boolean recognises(FileHead file) {
        return file.hasColumns(SOURCE, NUMBER, "source_list_url");
    }

    @Override
    public void read(List<FileHead> files, ListReadingReport report) throws IOException {
        ListFile file = only(files);
        Namesakes named = named(file, files.get(0).separator(), report);
        new ListCsv(file, files.get(0).separator(), report).needs(NAME, ALIASES, ADDRESSES)
                .rows(header -> header.contains(NUMBER), above -> { }, row -> entry(row, named, file, report));
    }

    /** Reads the file a first time, because namesakes are known only at its end. */
    private static Namesakes named(ListFile file, char separator, ListReadingReport report) throws IOException {
        Namesakes named = new Namesakes();
        new ListCsv(file, separator, new ListReadingReport(read -> {}, new Budget(Budget.MAX_BYTES)))
                .rows(header -> header.contains(NUMBER), above -> {}, row -> {
                    if (row.get(NUMBER) == null) {
                        report.budget().draw(named.add(party(row)), file.name(), row.line());
                    }
                });
        return named;
    }

    private static NamedParty party(CsvRow row) {
        return NamedParty.of(row.get(SOURCE), row.get(NAME), row.get(SINCE),
                several(row.get(ADDRESSES)).stream().map(CslCsvReader::address).toList());
    }

    private static void entry(CsvRow row, Namesakes named, ListFile file, ListReadingReport report) {
        String source = row.get(SOURCE);
        String id = row.get(ID);
        EntryDraft draft = new EntryDraft(reference(row, named), file.name(), row.line());
        report.list(source);
        draft.kind(row.get("type"));
        draft.name(NameKind.PRIMARY, null, null, row.get(NAME), Objects.equals(id, row.get(NUMBER)) ? null : id);
        for (String alias : several(row.get(ALIASES))) {
            draft.name(NameKind.ALIAS, null, null, alias, null);
        }
        List<String> programmes = several(row.get("programs"));
        programmes.forEach(programme -> draft.programme(programme, null));
        if (programmes.isEmpty()) {
            draft.programme(shortName(source), source);
        }
        draft.remark(SOURCE, source);
        several(row.get(ADDRESSES)).stream().map(CslCsvReader::address)
                .forEach(each -> draft.address(each.street(), null, null, null, null, each.countryCode(), null, null));
        several(row.get("dates_of_birth")).forEach(birth -> draft.birth(birth, null, null));
        several(row.get("places_of_birth")).forEach(place -> draft.birthPlace(place, null, null, null, null, null, null));
        several(row.get("nationalities")).forEach(code -> draft.tie(TieKind.NATIONALITY, null, code, null, null));
        several(row.get("citizenships")).forEach(code -> draft.tie(TieKind.CITIZENSHIP, null, code, null, null));
        several(row.get("ids")).forEach(each -> identifier(draft, each));
        features(draft, row);
        draft.date(DateKind.STARTS, SINCE, row.get(SINCE));
        draft.date(DateKind.ENDS, "end_date", row.get("end_date"));
        draft.basis(row.get("federal_register_notice"), "federal_register_notice", null, null, null, null);
        row.ignore("source_list_url", "source_information_url", "standard_order");
        draft.remark("standard_order", row.get("standard_order"));
        row.rest(draft::remark);
        report.entry(draft);
    }

    /**
     * Returns the reference of a party. A party on several of the lists has one number and a row for each. Parties of
     * Commerce and State have only the publisher's {@value #ID}, a hash that changes with every notice.
     */
    private static String reference(CsvRow row, Namesakes named) {
        String number = row.get(NUMBER);
        if (number == null) {
            String called = named.reference(party(row));
            return called == null ? row.get(ID) : called;
        }
        String list = shortName(row.get(SOURCE));
        return list == null ? number : number + "/" + list;
    }

    /**
     * Returns the short name of a list of Commerce or State, used as programme, which its parties lack; null if it has
     * none.
     */
    static String shortName(String source) {
        Matcher list = LIST.matcher(source == null ? "" : source);
        return list.find() ? list.group(1) : null;
    }

    private static void features(EntryDraft draft, CsvRow row) {
        draft.feature(FeatureKind.TITLE, "title", row.get("title"), null);
        draft.feature(FeatureKind.CALL_SIGN, "call_sign", row.get("call_sign"), null);
        draft.feature(FeatureKind.VESSEL_TYPE, "vessel_type", row.get("vessel_type"), null);
        draft.feature(FeatureKind.TONNAGE, "gross_tonnage", row.get("gross_tonnage"), null);
        draft.feature(FeatureKind.GROSS_TONNAGE, "gross_registered_tonnage", row.get("gross_registered_tonnage"), null);
        draft.feature(FeatureKind.FLAG, "vessel_flag", row.get("vessel_flag"), null);
        draft.feature(FeatureKind.OWNER, "vessel_owner", row.get("vessel_owner"), null);
    }

    private static List<String> several(String cell) {
        return cell == null ? List.of() : List.of(BETWEEN.split(cell));
    }

    /** Reads an address; its last part is the country code, if it has one. */
    private static Address address(String said) {
        int comma = said.lastIndexOf(',');
        String last = said.substring(comma + 1).strip();
        boolean coded = COUNTRY.matcher(last).matches();
        String street = coded ? said.substring(0, Math.max(comma, 0)) : said;
        return new Address(street, null, null, null, null, coded ? last : null, null, null);
    }

    private static void identifier(EntryDraft draft, String said) {
        int comma = said.lastIndexOf(',');
        if (comma < 0) {
            draft.remark("ids", said);
            return;
        }
        String type = said.substring(comma + 1).strip();
        String rest = said.substring(0, comma).strip();
        String code = null;
        String expires = null;
        String issued = null;
        String[] parts = rest.split(",\\s*", 4);
        int next = 0;
        if (parts.length > 1 && COUNTRY.matcher(parts[0]).matches()) {
            code = parts[next++];
        }
        int days = next;
        while (next < parts.length - 1 && DAY.matcher(parts[next]).matches()) {
            // Of two dates the later is first; for a single one the list does not state which it is.
            expires = next == days ? parts[next] : expires;
            issued = next == days + 1 ? parts[next] : issued;
            next++;
        }
        String number = String.join(", ", List.of(parts).subList(next, parts.length));
        Matcher country = ISSUED_IN.matcher(number);
        boolean named = code == null && country.matches();
        boolean oneDay = issued == null && expires != null;
        OfacStatement.addTo(draft, new Identifier(type, named ? country.group(1) : number, named ? country.group(2) : null, code,
                issued, oneDay ? null : expires, oneDay ? expires : null, null));
    }
}
