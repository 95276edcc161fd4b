package org.amur.lists.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.amur.lists.read.ListEntry.Birth;
import org.amur.lists.read.ListEntry.Identifier;
import org.amur.lists.read.ListEntry.TieKind;
import org.amur.text.PartialDate;

/**
 * Reads the Swiss list of SECO. Targets refer to programmes and places by number, have one or several identities, and a
 * history of modifications whose content is a past state. A de-listed target stays in the file with that as its latest
 * modification and is skipped.
 */
final class SecoXmlReader implements ListReader {

    private static final String WHOLE = "whole-list";
    private static final String OTHER = "other-information";
    private static final String SET = "sanctions-set-id";

    @Override
    public ListFormat format() {
        return ListFormat.SECO_XML;
    }

    @Override
    public boolean recognises(FileHead file) {
        return file.hasRoot("swiss-sanctions-list");
    }

    /** Reads the file twice, because targets may refer to later elements. */
    @Override
    public void read(List<FileHead> files, ListReadingReport report) throws IOException {
        ListFile file = only(files);
        SecoProgrammes programmes = new SecoProgrammes();
        Map<String, XmlNode> places = new HashMap<>();
        new XmlElements(file, report).onRoot(root -> begun(root, file, report))
                .onKept("sanctions-program", node -> programme(node, programmes, file, report))
                .onKept("place", node -> places.put(node.get("ssid"), node)).on("target", node -> { }).read();
        new XmlElements(file).on("target", node -> {
            if (SecoModifications.isTakenOff(node, report.published())) {
                report.skip(ProblemKind.TAKEN_OFF, file.name(), node.line(), node.get("ssid"));
            } else {
                entry(node, programmes, places, file, report);
            }
        }).read();
    }

    private static void begun(XmlNode root, ListFile file, ListReadingReport report) {
        report.published(ListDates.day(root.get("date")));
        String type = root.get("list-type");
        if (type != null && !type.equals(WHOLE)) {
            report.remark(ProblemKind.NOT_THE_WHOLE_LIST, file.name(), root.line(), type);
        }
    }

    private static void programme(XmlNode node, SecoProgrammes programmes, ListFile file, ListReadingReport report) {
        programmes.read(node);
        report.unknownIn(node, file.name());
    }

    private static void entry(
            XmlNode node,
            SecoProgrammes programmes,
            Map<String, XmlNode> places,
            ListFile file,
            ListReadingReport report) {
        EntryDraft draft = new EntryDraft(node.get("ssid"), file.name(), node.line());
        sets(node).forEach(set -> programmes.addTo(draft, set));
        for (XmlNode foreign : node.all("foreign-identifier")) {
            draft.identifier("foreign identifier", foreign.text(), null, null, null, null);
        }
        node.all("individual").forEach(party -> party(draft, party, EntryKind.PERSON, places));
        node.all("entity").forEach(party -> party(draft, party, EntryKind.ORGANISATION, places));
        node.all("object").forEach(party -> party(draft, party, EntryKind.of(party.get("object-type")), places));
        SecoModifications.addTo(draft, node);
        node.rest(draft::remark);
        report.unknownIn(node, file.name());
        report.entry(draft);
    }

    /** Returns the sets; releases of earlier years have one in an attribute. */
    private static List<String> sets(XmlNode target) {
        List<String> sets = new ArrayList<>(target.all(SET).stream().map(XmlNode::text).toList());
        String attribute = target.get(SET);
        if (attribute != null) {
            sets.addAll(List.of(attribute.split("\\s+")));
        }
        return sets;
    }

    private static void party(EntryDraft draft, XmlNode party, EntryKind kind, Map<String, XmlNode> places) {
        draft.kind(kind, kind == EntryKind.PERSON || kind == EntryKind.ORGANISATION ? party.name() : party.get("object-type"));
        draft.feature(ListEntry.FeatureKind.GENDER, "sex", party.get("sex"), null);
        party.all("identity").forEach(identity -> identity(draft, identity, places));
        party.all("justification").forEach(each -> text(draft, "justification", each));
        party.all("other-information").forEach(each -> text(draft, OTHER, each));
        if (kind == EntryKind.VESSEL) {
            draft.remarks(OTHER).forEach(text -> ImoNumbers.read(draft, text));
        }
        for (XmlNode relation : party.all("relation")) {
            draft.link(relation.get("relation-type"), relation.get("target-id"), null, relation.text("remark"));
            relation.ignoreAttributes("ssid");
        }
        party.ignoreAttributes("ssid");
    }

    private static void text(EntryDraft draft, String kind, XmlNode said) {
        draft.remark(kind, said.text());
        said.ignoreAttributes("ssid");
    }

    private static void identity(EntryDraft draft, XmlNode identity, Map<String, XmlNode> places) {
        boolean isMain = !"false".equals(identity.get("main"));
        identity.ignoreAttributes("ssid");
        identity.all("name").forEach(name -> SecoNames.read(draft, name, isMain));
        for (XmlNode birth : identity.all("day-month-year")) {
            birth(draft, birth);
        }
        for (XmlNode place : identity.all("place-of-birth")) {
            Where where = Where.of(place, places);
            draft.birthPlace(null, where.city, where.region, where.country, where.code,
                    EntryDraft.joined("; ", quality(place), where.others), place.get("ssid"));
        }
        for (XmlNode tie : identity.all("nationality")) {
            List<XmlNode> country = tie.all("country");
            draft.tie(TieKind.NATIONALITY, tie.text("country"),
                    country.isEmpty() ? null : country.get(0).get("iso-code"), quality(tie),
                    tie.get("ssid"));
        }
        identity.all("address").forEach(address -> address(draft, address, places));
        identity.all("identification-document").forEach(document -> document(draft, document, places));
    }

    private static String quality(XmlNode node) {
        String quality = node.get("quality");
        return quality == null || quality.equals("good") ? null : quality;
    }

    private static void birth(EntryDraft draft, XmlNode birth) {
        String calendar = birth.get("calendar");
        boolean gregorian = calendar == null || calendar.equalsIgnoreCase("Gregorian");
        String day = birth.get("day");
        String month = birth.get("month");
        String year = birth.get("year");
        PartialDate date = gregorian ? ListDates.of(year, month, day, false) : null;
        String said = EntryDraft.joined(" ", EntryDraft.joined("-", year, month, day), gregorian ? null : calendar);
        if (said != null) {
            draft.birth(new Birth(date, said, quality(birth), birth.get("ssid")));
        }
    }

    private static void address(EntryDraft draft, XmlNode address, Map<String, XmlNode> places) {
        Where where = Where.of(address, places);
        String note = EntryDraft.joined("; ", address.text("remark"), quality(address),
                EuXmlReader.said("P.O. box", address.text("p-o-box")), where.others);
        draft.address(EntryDraft.joined(", ", address.text("c-o"), address.text("address-details")), where.city, where.region,
                address.text("zip-code"), where.country, where.code, note, address.get("ssid"));
    }

    private static void document(EntryDraft draft, XmlNode document, Map<String, XmlNode> places) {
        List<XmlNode> issuer = document.all("issuer");
        String code = issuer.isEmpty() ? null : issuer.get(0).get("code");
        Where where = Where.of(document, places);
        draft.identifier(new Identifier(document.get("document-type"), document.text("number"), document.text("issuer"), code,
                document.text("date-of-issue"), document.text("expiry-date"),
                EntryDraft.joined("; ", document.text("remark"), EntryDraft.joined(", ", where.city, where.region, where.country),
                        where.others), document.get("ssid")));
    }

    /**
     * Place by number; the number itself if the file does not define it.
     *
     * @param others further statements on it, such as spelling variants
     */
    private record Where(String city, String region, String country, String code, String others) {

        static Where of(XmlNode referring, Map<String, XmlNode> places) {
            String number = referring.get("place-id");
            XmlNode place = number == null ? null : places.get(number);
            if (place == null) {
                return new Where(null, number == null ? null : "place " + number, null, null, null);
            }
            List<XmlNode> country = place.all("country");
            return new Where(EntryDraft.joined(", ", place.text("location")), place.text("area"), place.text("country"),
                    country.isEmpty() ? null : country.get(0).get("iso-code"), others(place));
        }

        /** Returns these in an order independent of the file. */
        private static String others(XmlNode place) {
            Set<String> others = new TreeSet<>();
            place.children().forEach(child -> child.ignoreAttributes("ssid", "lang", "script", "variant-type", "spelling-variant-type"));
            place.rest((path, text) -> others.add(path + " " + text));
            return EntryDraft.joined("; ", others.toArray(String[]::new));
        }
    }
}
