package org.amur.lists.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.amur.lists.read.ListEntry.Birth;
import org.amur.lists.read.ListEntry.DateKind;
import org.amur.lists.read.ListEntry.Identifier;
import org.amur.lists.read.ListEntry.NameKind;
import org.amur.lists.read.ListEntry.NamePart;
import org.amur.lists.read.ListEntry.NameQuality;
import org.amur.lists.read.ListEntry.TieKind;
import org.amur.text.PartialDate;

/** Reads OFAC's enhanced format: complete entities with values written out beside their numbers. */
final class OfacEnhancedReader implements ListReader {

    @Override
    public ListFormat format() {
        return ListFormat.OFAC_ENHANCED;
    }

    @Override
    public boolean recognises(FileHead file) {
        return file.hasRoot("sanctionsData");
    }

    @Override
    public void read(List<FileHead> files, ListReadingReport report) throws IOException {
        ListFile file = only(files);
        Map<String, String> values = new HashMap<>();
        new XmlElements(file, report).within("referenceValues", "entities").without("featureTypes")
                .on("publicationInfo", node -> publication(node, file, report))
                .onKept("referenceValue", node -> values.put(node.get("refId"), node.text("value")))
                .on("entity", node -> entry(node, file, values, report)).read();
    }

    /** Refuses data sets filtered by programme and daily differences, which have the form of the list. */
    private static void publication(XmlNode node, ListFile file, ListReadingReport report) {
        report.published(ListDates.day(node.text("dataAsOf")));
        List<String> chosen = new ArrayList<>();
        node.rest((path, text) -> {
            if (path.contains("sanctionsProgram/") || path.endsWith("sanctionsProgram")) {
                chosen.add(text);
            }
        });
        if (!chosen.isEmpty()) {
            report.remark(ProblemKind.NOT_THE_WHOLE_LIST, file.name(), node.line(), String.join(", ", chosen));
        }
    }

    private static void entry(XmlNode node, ListFile file, Map<String, String> values, ListReadingReport report) {
        if (node.get("action") != null) {
            report.remark(ProblemKind.NOT_THE_WHOLE_LIST, file.name(), node.line(), "action");
        }
        EntryDraft draft = new EntryDraft(node.get("id"), file.name(), node.line());
        for (XmlNode general : node.all("generalInfo")) {
            draft.kind(general.text("entityType"));
            draft.feature(ListEntry.FeatureKind.TITLE, "title", general.text("title"), null);
            draft.remark("remarks", general.text("remarks"));
            general.ignore("identityId");
            general.all("entityType").forEach(type -> type.ignoreAttributes("refId"));
        }
        listings(draft, node, report);
        node.all("names/name").forEach(name -> name(draft, name));
        node.all("addresses/address").forEach(address -> address(draft, address));
        node.all("features/feature").forEach(feature -> feature(draft, feature, values));
        node.all("identityDocuments/identityDocument").forEach(document -> document(draft, document));
        for (XmlNode relation : node.all("relationships/relationship")) {
            XmlNode other = relation.all("relatedEntity").stream().findFirst().orElse(null);
            draft.link(relation.text("type"), other == null ? null : other.get("entityId"), other == null ? null : other.text(),
                    relation.text("comments"));
            relation.ignoreAttributes("id");
            relation.all("type").forEach(type -> type.ignoreAttributes("refId"));
        }
        node.rest((path, text) -> {
            if (!path.endsWith("refId") && !path.endsWith("/id") && !path.endsWith("Id")) {
                draft.remark(path, text);
            }
        });
        report.unknownIn(node, file.name());
        report.entry(draft);
    }

    private static void listings(EntryDraft draft, XmlNode node, ListReadingReport report) {
        for (XmlNode list : node.all("sanctionsLists/sanctionsList")) {
            report.list(list.text());
            draft.remark("list", list.text());
            draft.date(DateKind.OTHER, EntryDraft.joined(", ", list.text(), "datePublished"), list.get("datePublished"));
        }
        node.all("sanctionsPrograms/sanctionsProgram").forEach(programme -> draft.programme(programme.text(), null));
        node.all("sanctionsTypes/sanctionsType").forEach(type -> draft.remark("SanctionsMeasure", type.text()));
        node.all("legalAuthorities/legalAuthority").forEach(act -> draft.basis(act.text(), null, null, null, null, null));
    }

    private static void name(EntryDraft draft, XmlNode name) {
        boolean isPrimary = "true".equals(name.text("isPrimary"));
        NameQuality quality = "true".equals(name.text("isLowQuality")) ? NameQuality.WEAK : null;
        String type = name.text("aliasType");
        for (XmlNode translation : name.all("translations/translation")) {
            boolean isMain = !"false".equals(translation.text("isPrimary"));
            String script = translation.text("script");
            List<NamePart> parts = new ArrayList<>();
            for (XmlNode part : translation.all("nameParts/namePart")) {
                EuXmlReader.part(parts, part.text("type"), part.text("value"));
            }
            parts.sort(Comparator.comparing((NamePart part) -> part.kind() == null ? "" : part.kind())
                    .thenComparing(NamePart::text));
            String whole = translation.text("formattedFullName");
            String last = translation.text("formattedLastName");
            String first = translation.text("formattedFirstName");
            NameKind kind = !isMain ? NameKind.ORIGINAL_SCRIPT : isPrimary ? NameKind.PRIMARY : OfacXmlReader.aliasKind(type);
            draft.name(kind, type, quality, whole == null ? EntryDraft.joined(", ", last, first) : whole,
                    parts.size() > 1 ? parts : List.of(), "Latin".equals(script) ? "Latn" : null, null,
                    "Latin".equals(script) ? null : script, name.get("id"));
        }
    }

    private static void address(EntryDraft draft, XmlNode address) {
        String country = address.text("country");
        List<XmlNode> translations = address.all("translations/translation");
        if (translations.isEmpty()) {
            draft.address(null, null, null, null, country, null, null, address.get("id"));
        }
        for (XmlNode translation : translations) {
            OfacPlace place = new OfacPlace();
            translation.all("addressParts/addressPart").forEach(part -> place.add(part.text("type"), part.text("value")));
            translation.ignore("isPrimary", "script");
            draft.address(place.street(), place.city(), place.region(), place.postcode(), country, null, null, address.get("id"));
        }
    }

    /** @param values reference values of the file, to which a feature may refer by number */
    private static void feature(EntryDraft draft, XmlNode feature, Map<String, String> values) {
        String type = feature.text("type");
        String said = feature.text("value");
        String value = said == null ? values.get(feature.text("valueRefId")) : said;
        String id = feature.get("id");
        String reliability = feature.text("reliability");
        String note = EntryDraft.joined("; ", feature.text("comments"),
                "Unknown".equals(reliability) ? null : reliability,
                "false".equals(feature.text("isPrimary")) ? OfacStatement.NOT_MAIN : null);
        feature.ignore("versionId", "valueRefId");
        switch (type == null ? "" : type) {
            case "Birthdate" -> draft.birth(new Birth(date(feature, value), value, note, id));
            case "Place of Birth" -> draft.birthPlace(value, null, null, null, null, note, id);
            case "Nationality Country" -> draft.tie(TieKind.NATIONALITY, value, null, note, id);
            case "Citizenship Country" -> draft.tie(TieKind.CITIZENSHIP, value, null, note, id);
            default -> OfacStatement.addTo(draft, new Identifier(type, value, null, null, null, null, note, id));
        }
        feature.ignore("valueDate");
    }

    /** Returns the date from the words, which state its precision, or else the range. */
    private static PartialDate date(XmlNode feature, String value) {
        PartialDate said = value == null ? null : ListDates.read(value);
        List<XmlNode> spans = feature.all("valueDate");
        return said != null || spans.isEmpty() ? said : ListDates.between(spans.get(0).text("fromDateBegin"),
                spans.get(0).text("toDateEnd"), "true".equals(spans.get(0).text("isApproximate")));
    }

    private static void document(EntryDraft draft, XmlNode document) {
        String note = EntryDraft.joined("; ", document.text("comments"), document.text("issuingAuthority"),
                EuXmlReader.said("issued in", document.text("issuingLocation")),
                EuXmlReader.said("name on document", document.text("name")), "false".equals(document.text("isValid")) ? "not valid" : null);
        OfacStatement.addTo(draft, new Identifier(document.text("type"), document.text("documentNumber"), document.text("issuingCountry"),
                null, document.text("issueDate"), document.text("expirationDate"), note, document.get("id")));
        // Their references to names and values are numbers only.
        document.ignore("name", "issuingLocation");
    }
}
