package org.amur.lists.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.amur.lists.read.ListEntry.Birth;
import org.amur.lists.read.ListEntry.DateKind;
import org.amur.lists.read.ListEntry.FeatureKind;
import org.amur.lists.read.ListEntry.Identifier;
import org.amur.lists.read.ListEntry.NameKind;
import org.amur.lists.read.ListEntry.NamePart;
import org.amur.lists.read.ListEntry.NameQuality;
import org.amur.lists.read.ListEntry.TieKind;

/**
 * Reads the consolidated list of the United Nations Security Council. Elements of aliases and addresses may be empty.
 */
final class UnXmlReader implements ListReader {

    private static final List<String> NAMES = List.of("FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME");

    @Override
    public ListFormat format() {
        return ListFormat.UN_XML;
    }

    @Override
    public boolean recognises(FileHead file) {
        return file.hasRoot("CONSOLIDATED_LIST");
    }

    @Override
    public void read(List<FileHead> files, ListReadingReport report) throws IOException {
        ListFile file = only(files);
        new XmlElements(file, report).within("INDIVIDUALS", "ENTITIES")
                .onRoot(root -> report.published(ListDates.day(root.get("dateGenerated"))))
                .on("INDIVIDUAL", node -> entry(node, EntryKind.PERSON, file, report))
                .on("ENTITY", node -> entry(node, EntryKind.ORGANISATION, file, report)).read();
    }

    private static void entry(XmlNode node, EntryKind kind, ListFile file, ListReadingReport report) {
        String number = node.text("DATAID");
        String reference = node.text("REFERENCE_NUMBER");
        EntryDraft draft = new EntryDraft(reference == null ? number : reference, file.name(), node.line());
        draft.kind(kind, node.name());
        names(draft, node);
        String type = kind == EntryKind.PERSON ? "INDIVIDUAL" : "ENTITY";
        for (XmlNode alias : node.all(type + "_ALIAS")) {
            alias(draft, alias);
        }
        addresses(draft, node.all(type + "_ADDRESS"));
        person(draft, node);
        documents(draft, node.all("INDIVIDUAL_DOCUMENT"));
        draft.programme(node.text("UN_LIST_TYPE"), null);
        node.all("TITLE/VALUE").forEach(title -> draft.feature(FeatureKind.TITLE, "TITLE", title.text(), null));
        node.all("DESIGNATION/VALUE").forEach(each -> draft.feature(FeatureKind.POSITION, "DESIGNATION", each.text(), null));
        draft.feature(FeatureKind.GENDER, "GENDER", node.text("GENDER"), null);
        draft.date(DateKind.LISTED, "LISTED_ON", node.text("LISTED_ON"));
        node.all("LAST_DAY_UPDATED/VALUE").forEach(day -> draft.date(DateKind.AMENDED, "LAST_DAY_UPDATED", day.text()));
        draft.date(DateKind.DELISTED, "DELISTED_ON", node.text("DELISTED_ON"));
        node.all("LIST_TYPE/VALUE").forEach(list -> draft.remark("LIST_TYPE", list.text()));
        draft.remark("COMMENTS1", node.text("COMMENTS1"));
        // Row number, version and sort key concern the file, not the party.
        node.ignore("VERSIONNUM", "SORT_KEY", "SORT_KEY_LAST_MOD");
        node.rest(draft::remark);
        report.unknownIn(node, file.name());
        report.entry(draft);
    }

    private static void names(EntryDraft draft, XmlNode node) {
        List<NamePart> parts = new ArrayList<>();
        for (String name : NAMES) {
            if (node.text(name) != null) {
                parts.add(new NamePart(name.toLowerCase(Locale.ROOT).replace('_', ' '), node.text(name)));
            }
        }
        String whole = EntryDraft.joined(" ", parts.stream().map(NamePart::text).toArray(String[]::new));
        draft.name(NameKind.PRIMARY, null, null, whole, parts.size() > 1 ? parts : List.of(), null, null, null, null);
        draft.name(NameKind.ORIGINAL_SCRIPT, "NAME_ORIGINAL_SCRIPT", null, node.text("NAME_ORIGINAL_SCRIPT"), null);
    }

    private static void alias(EntryDraft draft, XmlNode alias) {
        String said = alias.text("QUALITY");
        String quality = said == null ? "" : said.toLowerCase(Locale.ROOT).replace(".", "");
        String birth = alias.text("DATE_OF_BIRTH");
        String town = alias.text("CITY_OF_BIRTH");
        String country = alias.text("COUNTRY_OF_BIRTH");
        String note = EntryDraft.joined("; ", alias.text("NOTE"), birth == null ? null : "DATE_OF_BIRTH " + birth,
                town == null ? null : "CITY_OF_BIRTH " + town, country == null ? null : "COUNTRY_OF_BIRTH " + country);
        String name = alias.text("ALIAS_NAME");
        if (name == null) {
            draft.remark("ALIAS", note);
        }
        draft.name(quality.startsWith("fka") ? NameKind.FORMER : NameKind.ALIAS, said,
                quality.equals("good") ? NameQuality.STRONG : quality.equals("low") ? NameQuality.WEAK : null, name, List.of(),
                null, null, note, null);
    }

    private static void addresses(EntryDraft draft, List<XmlNode> addresses) {
        for (XmlNode address : addresses) {
            draft.address(address.text("STREET"), address.text("CITY"), address.text("STATE_PROVINCE"),
                    address.text("ZIP_CODE"), address.text("COUNTRY"), null, address.text("NOTE"), null);
        }
    }

    private static void person(EntryDraft draft, XmlNode node) {
        for (XmlNode birth : node.all("INDIVIDUAL_DATE_OF_BIRTH")) {
            birth(draft, birth);
        }
        for (XmlNode place : node.all("INDIVIDUAL_PLACE_OF_BIRTH")) {
            draft.birthPlace(place.text("STREET"), place.text("CITY"), place.text("STATE_PROVINCE"), place.text("COUNTRY"), null,
                    place.text("NOTE"), null);
        }
        node.all("NATIONALITY/VALUE").forEach(tie -> draft.tie(TieKind.NATIONALITY, tie.text(), null, null, null));
        node.all("NATIONALITY2").forEach(tie -> draft.tie(TieKind.NATIONALITY, tie.text(), null, null, null));
    }

    private static void birth(EntryDraft draft, XmlNode birth) {
        String type = birth.text("TYPE_OF_DATE");
        boolean circa = type != null && type.toUpperCase(Locale.ROOT).startsWith("APPROX");
        String day = birth.text("DATE");
        String year = birth.text("YEAR");
        String from = birth.text("FROM_YEAR");
        String to = birth.text("TO_YEAR");
        String said = EntryDraft.joined(" ", type, day, year, EuXmlReader.span(from, to));
        String note = birth.text("NOTE");
        if (EntryDraft.joined("", day, year, from, to, note) == null) {
            return;
        }
        if (from != null || to != null) {
            draft.birth(new Birth(ListDates.between(from, to, circa), said, note, null));
        } else {
            String date = day == null ? year : day;
            draft.birth(new Birth(date == null ? null : ListDates.read((circa ? "circa " : "") + date), said, note, null));
        }
    }

    private static void documents(EntryDraft draft, List<XmlNode> documents) {
        for (XmlNode document : documents) {
            String type = EntryDraft.joined(", ", document.text("TYPE_OF_DOCUMENT"), document.text("TYPE_OF_DOCUMENT2"));
            String issue = EntryDraft.joined(", ", document.text("CITY_OF_ISSUE"), document.text("COUNTRY_OF_ISSUE"));
            String country = document.text("ISSUING_COUNTRY");
            draft.identifier(new Identifier(type, document.text("NUMBER"), country == null ? document.text("COUNTRY_OF_ISSUE")
                    : country, null, document.text("DATE_OF_ISSUE"), null,
                    EntryDraft.joined("; ", document.text("NOTE"), issue == null ? null : "issued in " + issue), null));
        }
    }
}
