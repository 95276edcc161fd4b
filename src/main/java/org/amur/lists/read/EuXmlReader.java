package org.amur.lists.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.amur.lists.read.ListEntry.Birth;
import org.amur.lists.read.ListEntry.DateKind;
import org.amur.lists.read.ListEntry.FeatureKind;
import org.amur.lists.read.ListEntry.Identifier;
import org.amur.lists.read.ListEntry.NamePart;
import org.amur.lists.read.ListEntry.NameQuality;
import org.amur.lists.read.ListEntry.TieKind;
import org.amur.text.PartialDate;

/**
 * Reads the European Union's financial sanctions files, schema 1.1. Every part of an entity states the legal act that
 * added it.
 */
final class EuXmlReader implements ListReader {

    /** Root element; other formats use the same name. */
    private static final String ROOT = "export";
    private static final String GENERATED = "generationDate";
    private static final String ENTITY = "sanctionEntity";
    private static final String UNKNOWN_COUNTRY = "00";

    @Override
    public ListFormat format() {
        return ListFormat.EU_XML;
    }

    @Override
    public boolean recognises(FileHead file) {
        return file.hasRoot(ROOT) && (file.root().get(GENERATED) != null || !file.root().all(ENTITY).isEmpty());
    }

    @Override
    public void read(List<FileHead> files, ListReadingReport report) throws IOException {
        ListFile file = only(files);
        new XmlElements(file, report).onRoot(root -> report.published(ListDates.day(root.get(GENERATED))))
                .on(ENTITY, node -> entry(node, file, report)).read();
    }

    /** Reads an entity. Older ones have no reference except their row number, which is as stable. */
    private static void entry(XmlNode node, ListFile file, ListReadingReport report) {
        String number = node.get("logicalId");
        String reference = node.get("euReferenceNumber");
        EntryDraft draft = new EntryDraft(number == null ? reference : number, file.name(), node.line());
        draft.identifier("EU reference", reference, null, null, null, null);
        draft.identifier("UN reference", node.get("unitedNationId"), null, null, null, null);
        draft.date(DateKind.LISTED, "designationDate", node.get("designationDate"));
        draft.remark("designationDetails", node.get("designationDetails"));
        draft.remark("remark", node.texts("remark", "\n"));
        String kind = node.all("subjectType").stream().map(type -> type.get("code")).findFirst().orElse(null);
        draft.kind(kind);
        node.all("subjectType").forEach(type -> type.ignoreAttributes("classificationCode"));
        node.all("regulation").forEach(act -> act(draft, act));
        node.all("nameAlias").forEach(alias -> name(draft, alias));
        node.all("birthdate").forEach(birth -> birth(draft, birth));
        node.all("citizenship").forEach(tie -> tie(draft, tie));
        node.all("identification").forEach(each -> identification(draft, each));
        node.all("address").forEach(address -> address(draft, address));
        node.rest(draft::remark);
        report.unknownIn(node, file.name());
        report.entry(draft);
    }

    private static void act(EntryDraft draft, XmlNode act) {
        draft.programme(act.get("programme"), null);
        draft.basis(act.get("numberTitle"), EntryDraft.joined(", ", act.get("regulationType"), act.get("organisationType")),
                act.get("publicationDate"), act.get("entryIntoForceDate"), act.text("publicationUrl"), null);
        act.ignoreAttributes("logicalId");
    }

    /** Adds the legal act of one part; the entity's own acts are separate. */
    private static void actOf(EntryDraft draft, XmlNode part, String said) {
        for (XmlNode act : part.all("regulationSummary")) {
            draft.basis(act.get("numberTitle"), act.get("regulationType"), act.get("publicationDate"), null,
                    act.get("publicationUrl"), said);
            act.ignoreAttributes("logicalId");
        }
        part.ignoreAttributes("regulationLanguage");
    }

    private static void name(EntryDraft draft, XmlNode alias) {
        List<NamePart> parts = new ArrayList<>();
        part(parts, "given", alias.get("firstName"));
        part(parts, "middle", alias.get("middleName"));
        part(parts, "family", alias.get("lastName"));
        String whole = alias.get("wholeName");
        String strong = alias.get("strong");
        String title = alias.get("title");
        draft.name(null, null, strong == null ? null
                : strong.equals("true") ? NameQuality.STRONG : NameQuality.WEAK,
                whole == null ? EntryDraft.joined(" ", parts.stream().map(NamePart::text).toArray(String[]::new)) : whole, parts,
                null, alias.get("nameLanguage"), alias.texts("remark", "; "), alias.get("logicalId"));
        draft.feature(FeatureKind.TITLE, "title", title, null);
        draft.feature(FeatureKind.POSITION, "function", alias.get("function"), null);
        draft.feature(FeatureKind.GENDER, "gender", alias.get("gender"), null);
        actOf(draft, alias, EntryDraft.joined(" ", "name", whole));
    }

    static void part(List<NamePart> parts, String kind, String text) {
        if (EntryDraft.text(text) != null) {
            parts.add(new NamePart(kind, EntryDraft.text(text)));
        }
    }

    private static void birth(EntryDraft draft, XmlNode birth) {
        boolean circa = "true".equals(birth.get("circa"));
        String day = birth.get("birthdate");
        String year = birth.get("year");
        String from = birth.get("yearRangeFrom");
        String to = birth.get("yearRangeTo");
        String id = birth.get("logicalId");
        String calendar = birth.get("calendarType");
        String remark = birth.texts("remark", "; ");
        date(draft, day, year, birth.get("monthOfYear"), birth.get("dayOfMonth"), from, to, circa, calendar, remark, id);
        draft.birthPlace(birth.get("place"), birth.get("city"), birth.get("region"), country(birth), code(birth),
                EntryDraft.joined(" ", birth.get("zipCode")), id);
        actOf(draft, birth, EntryDraft.joined(" ", "birth", day == null ? year : day));
    }

    /** @param calendar calendar of the date; a date in another than the Gregorian is kept as a note, not converted */
    static void date(EntryDraft draft, String day, String year, String month, String dayOfMonth, String from, String to,
            boolean circa, String calendar, String remark, String id) {
        boolean gregorian = calendar == null || calendar.equalsIgnoreCase("GREGORIAN");
        String ofNoYear = year == null ? EntryDraft.joined(", ", said("month", month), said("day", dayOfMonth)) : null;
        String said = EntryDraft.joined(" ", circa ? "circa" : null, day != null ? day : ofNoYear != null ? ofNoYear
                : EntryDraft.joined("-", year, month, dayOfMonth), span(from, to),
                gregorian ? null : calendar.toLowerCase(Locale.ROOT));
        if (EntryDraft.joined("", day, year, ofNoYear, from, to) == null) {
            draft.remark("birthdate", remark);
            return;
        }
        PartialDate date = !gregorian ? null : from != null || to != null ? ListDates.between(from, to, circa)
                : day != null ? ListDates.read((circa ? "circa " : "") + day) : ListDates.of(year, month, dayOfMonth, circa);
        draft.birth(new Birth(date, said, remark, id));
    }

    /** Returns the range in words; a single end is labelled, because it would read like a year. */
    static String span(String from, String to) {
        return to == null ? said("from", from) : from == null ? said("to", to) : EntryDraft.joined("–", from, to);
    }

    private static void tie(EntryDraft draft, XmlNode tie) {
        draft.tie(TieKind.CITIZENSHIP, country(tie), code(tie), EntryDraft.joined("; ", tie.get("region"),
                tie.texts("remark", "; ")), tie.get("logicalId"));
        actOf(draft, tie, "citizenship");
    }

    private static void identification(EntryDraft draft, XmlNode each) {
        String type = each.get("identificationTypeDescription");
        String code = each.get("identificationTypeCode");
        String note = EntryDraft.joined("; ", each.texts("remark", "; "), said("name on document", each.get("nameOnDocument")),
                said("issued by", each.get("issuedBy")), said("region", each.get("region")),
                said("valid from", each.get("validFrom")), said("in Latin letters", each.get("latinNumber")),
                flag(each, "diplomatic"), flag(each, "knownExpired"), flag(each, "knownFalse"), flag(each, "reportedLost"),
                flag(each, "revokedByIssuer"));
        draft.identifier(new Identifier(type == null ? code : type, each.get("number"), country(each), code(each),
                each.get("issuedDate"), each.get("validTo"), note, each.get("logicalId")));
        actOf(draft, each, EntryDraft.joined(" ", "identification", each.get("number")));
    }

    static String said(String what, String text) {
        return EntryDraft.text(text) == null ? null : what + " " + text;
    }

    private static String flag(XmlNode node, String name) {
        return "true".equals(node.get(name)) ? name : null;
    }

    private static void address(EntryDraft draft, XmlNode address) {
        String note = EntryDraft.joined("; ", address.texts("remark", "; "), said("P.O. box", address.get("poBox")),
                "true".equals(address.get("asAtListingTime")) ? "as at listing" : null);
        StringBuilder contact = new StringBuilder();
        for (XmlNode info : address.all("contactInfo")) {
            contact.append(contact.length() == 0 ? "" : "; ").append(EntryDraft.joined(" ", info.get("key"), info.get("value")));
        }
        draft.address(address.get("street"), EntryDraft.joined(", ", address.get("place"), address.get("city")),
                address.get("region"), address.get("zipCode"), country(address), code(address),
                EntryDraft.joined("; ", note, contact.toString()), address.get("logicalId"));
        actOf(draft, address, "address");
    }

    private static String country(XmlNode node) {
        return UNKNOWN_COUNTRY.equals(node.get("countryIso2Code")) ? ignored(node) : node.get("countryDescription");
    }

    private static String ignored(XmlNode node) {
        node.ignoreAttributes("countryDescription");
        return null;
    }

    private static String code(XmlNode node) {
        String code = node.get("countryIso2Code");
        return UNKNOWN_COUNTRY.equals(code) ? null : code;
    }
}
