package org.amur.lists.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.amur.lists.read.ListEntry.FeatureKind;
import org.amur.lists.read.ListEntry.Identifier;
import org.amur.lists.read.ListEntry.NameKind;
import org.amur.lists.read.ListEntry.NamePart;
import org.amur.lists.read.ListEntry.NameQuality;
import org.amur.lists.read.ListEntry.TieKind;

/**
 * Reads OFAC's {@code sdn.xml} and {@code consolidated.xml}: one schema for both lists, which do not state which one
 * they are.
 */
final class OfacXmlReader implements ListReader {

    @Override
    public ListFormat format() {
        return ListFormat.OFAC_XML;
    }

    @Override
    public boolean recognises(FileHead file) {
        return file.hasRoot("sdnList");
    }

    @Override
    public void read(List<FileHead> files, ListReadingReport report) throws IOException {
        ListFile file = only(files);
        int[] promised = {-1};
        new XmlElements(file, report)
                .on("publshInformation", node -> published(node, report, promised))
                .on("publishInformation", node -> published(node, report, promised))
                .on("sdnEntry", node -> entry(node, file, report)).read();
        int read = report.parties() + report.skippedEntries();
        if (promised[0] >= 0 && promised[0] != read) {
            report.remark(ProblemKind.COUNT_DIFFERS, file.name(), 0, promised[0] + " ≠ " + read);
        }
    }

    private static void published(XmlNode node, ListReadingReport report, int[] promised) {
        report.published(ListDates.americanDay(node.text("Publish_Date")));
        String count = node.text("Record_Count");
        promised[0] = count != null && count.matches("\\d{1,7}") ? Integer.parseInt(count) : -1;
    }

    private static void entry(XmlNode node, ListFile file, ListReadingReport report) {
        EntryDraft draft = new EntryDraft(node.text("uid"), file.name(), node.line());
        draft.kind(node.text("sdnType"));
        name(draft, node, NameKind.PRIMARY, null, null, null);
        for (XmlNode aka : node.all("akaList/aka")) {
            String type = aka.text("type");
            name(draft, aka, aliasKind(type), type, quality(aka.text("category")), aka.text("uid"));
        }
        draft.feature(FeatureKind.TITLE, "title", node.text("title"), null);
        for (XmlNode programme : node.all("programList/program")) {
            draft.programme(programme.text(), null);
        }
        identifiers(draft, node);
        addresses(draft, node);
        person(draft, node);
        vessel(draft, node);
        draft.remark("remarks", node.text("remarks"));
        node.rest(draft::remark);
        report.unknownIn(node, file.name());
        report.entry(draft);
    }

    static NameKind aliasKind(String type) {
        String said = type == null ? "" : type.toLowerCase(Locale.ROOT).replace(".", "").strip();
        return switch (said) {
            case "fka" -> NameKind.FORMER;
            case "nka" -> NameKind.NEW;
            case "name" -> NameKind.PRIMARY;
            default -> NameKind.ALIAS;
        };
    }

    private static NameQuality quality(String category) {
        return category == null ? null : category.equalsIgnoreCase("weak") ? NameQuality.WEAK
                : category.equalsIgnoreCase("strong") ? NameQuality.STRONG : null;
    }

    /** Adds a name as in OFAC's other files: family name, comma, given names. */
    private static void name(EntryDraft draft, XmlNode node, NameKind kind, String said, NameQuality quality, String id) {
        String last = node.text("lastName");
        String first = node.text("firstName");
        List<NamePart> parts = new ArrayList<>();
        if (first != null) {
            if (last != null) {
                parts.add(new NamePart("family", last));
            }
            parts.add(new NamePart("given", first));
        }
        draft.name(kind, said, quality, EntryDraft.joined(", ", last, first), parts, null, null, null, id);
    }

    private static void identifiers(EntryDraft draft, XmlNode node) {
        for (XmlNode id : node.all("idList/id")) {
            OfacStatement.addTo(draft, new Identifier(id.text("idType"), id.text("idNumber"), id.text("idCountry"), null,
                    id.text("issueDate"), id.text("expirationDate"), null, id.text("uid")));
        }
    }

    private static void addresses(EntryDraft draft, XmlNode node) {
        for (XmlNode address : node.all("addressList/address")) {
            draft.address(EntryDraft.joined(", ", address.text("address1"), address.text("address2"), address.text("address3")),
                    address.text("city"), address.text("stateOrProvince"), address.text("postalCode"), address.text("country"),
                    null, null, address.text("uid"));
        }
    }

    private static void person(EntryDraft draft, XmlNode node) {
        for (XmlNode birth : node.all("dateOfBirthList/dateOfBirthItem")) {
            draft.birth(birth.text("dateOfBirth"), main(birth), birth.text("uid"));
        }
        for (XmlNode birth : node.all("placeOfBirthList/placeOfBirthItem")) {
            draft.birthPlace(birth.text("placeOfBirth"), null, null, null, null, main(birth), birth.text("uid"));
        }
        for (XmlNode tie : node.all("nationalityList/nationality")) {
            draft.tie(TieKind.NATIONALITY, tie.text("country"), null, main(tie), tie.text("uid"));
        }
        for (XmlNode tie : node.all("citizenshipList/citizenship")) {
            draft.tie(TieKind.CITIZENSHIP, tie.text("country"), null, main(tie), tie.text("uid"));
        }
    }

    /** Returns the mark of the main one of several; ignored if it is the only one. */
    private static String main(XmlNode node) {
        String main = node.text("mainEntry");
        return "false".equals(main) ? OfacStatement.NOT_MAIN : null;
    }

    private static void vessel(EntryDraft draft, XmlNode node) {
        draft.feature(FeatureKind.CALL_SIGN, "callSign", node.text("vesselInfo/callSign"), null);
        draft.feature(FeatureKind.VESSEL_TYPE, "vesselType", node.text("vesselInfo/vesselType"), null);
        draft.feature(FeatureKind.FLAG, "vesselFlag", node.text("vesselInfo/vesselFlag"), null);
        draft.feature(FeatureKind.OWNER, "vesselOwner", node.text("vesselInfo/vesselOwner"), null);
        draft.feature(FeatureKind.TONNAGE, "tonnage", node.text("vesselInfo/tonnage"), null);
        draft.feature(FeatureKind.GROSS_TONNAGE, "grossRegisteredTonnage", node.text("vesselInfo/grossRegisteredTonnage"), null);
    }
}
