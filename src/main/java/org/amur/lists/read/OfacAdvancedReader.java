package org.amur.lists.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.amur.lists.read.ListEntry.Birth;
import org.amur.lists.read.ListEntry.DateKind;
import org.amur.lists.read.ListEntry.Identifier;
import org.amur.lists.read.ListEntry.NameKind;
import org.amur.lists.read.ListEntry.NamePart;
import org.amur.lists.read.ListEntry.NameQuality;
import org.amur.lists.read.ListEntry.TieKind;
import org.amur.text.PartialDate;

/**
 * Reads OFAC's advanced format (UN schema "Sanctions"), with names in their own scripts. Parties, documents, places,
 * listings and relations are in five sections and refer to each other and to reference values by number.
 */
final class OfacAdvancedReader implements ListReader {

    /** Order of name parts where the file states none: family name first, as OFAC writes it. */
    private static final List<String> ORDER = List.of("Last Name", "Entity Name", "Vessel Name", "Aircraft Name", "First Name",
            "Middle Name", "Patronymic", "Matronymic", "Maiden Name", "Nickname");
    private static final String[] AROUND =
        {"Locations", "IDRegDocuments", "DistinctParties", "SanctionsEntries", "ProfileRelationships"};
    private static final String PROGRAMME = "Program";
    /** Attributes of a period that do not concern the party. */
    private static final String[] PERIOD = {"CalendarTypeID", "YearFixed", "MonthFixed", "DayFixed"};

    @Override
    public ListFormat format() {
        return ListFormat.OFAC_ADVANCED;
    }

    @Override
    public boolean recognises(FileHead file) {
        return file.hasRoot("Sanctions");
    }

    /** Sections that parties refer to, read in a first pass; parties follow one at a time in a second. */
    private static final class Surroundings {
        private final Map<String, Map<String, XmlNode>> values = new HashMap<>();
        private final Map<String, XmlNode> locations = new HashMap<>();
        private final Map<String, List<XmlNode>> documents = new HashMap<>();
        private final Map<String, List<XmlNode>> listings = new HashMap<>();
        private final Map<String, List<XmlNode>> relations = new HashMap<>();
        /** Parties read in the second pass, to report what belongs to none of them. */
        private final Set<String> profiles = new HashSet<>();
        private final Set<String> identities = new HashSet<>();

        void values(XmlNode sets) {
            for (XmlNode set : sets.children()) {
                for (XmlNode value : set.children()) {
                    values.computeIfAbsent(value.name(), name -> new HashMap<>()).put(value.get("ID"), value);
                }
            }
        }

        XmlNode node(String set, String id) {
            return id == null ? null : values.getOrDefault(set, Map.of()).get(id);
        }

        /** Returns a reference value; the number itself if the file does not define it. */
        String text(String set, String id) {
            XmlNode node = node(set, id);
            return node == null ? id : node.text();
        }
    }

    @Override
    public void read(List<FileHead> files, ListReadingReport report) throws IOException {
        ListFile file = only(files);
        Surroundings around = new Surroundings();
        new XmlElements(file, report).within(AROUND).without("SanctionsEntryLinks").on("DateOfIssue", node -> issued(node, report))
                .onKept("ReferenceValueSets", around::values)
                .onKept("Location", node -> around.locations.put(node.get("ID"), node))
                .onKept("IDRegDocument", node -> put(around.documents, node.get("IdentityID"), node))
                .onKept("SanctionsEntry", node -> put(around.listings, node.get("ProfileID"), node))
                .onKept("ProfileRelationship", node -> put(around.relations, node.get("From-ProfileID"), node))
                .on("DistinctParty", node -> { }).read();
        new XmlElements(file).on("DistinctParty", node -> party(node, around, file, report)).read();
        reportUnowned(around.listings, around.profiles, file, report);
        reportUnowned(around.relations, around.profiles, file, report);
        reportUnowned(around.documents, around.identities, file, report);
    }

    private static void put(Map<String, List<XmlNode>> map, String id, XmlNode node) {
        map.computeIfAbsent(id, key -> new ArrayList<>(2)).add(node);
    }

    private static void issued(XmlNode node, ListReadingReport report) {
        PartialDate day = ListDates.of(node.text("Year"), node.text("Month"), node.text("Day"), false);
        report.published(day == null || !day.isExact() ? null : day.getEarliest());
    }

    /** Reports records outside the parties that belong to none of them or contain unknown elements. */
    private static void reportUnowned(Map<String, List<XmlNode>> nodes, Set<String> owners, ListFile file, ListReadingReport report) {
        nodes.forEach((owner, each) -> {
            if (owners.contains(owner)) {
                each.forEach(node -> report.unknownIn(node, file.name()));
            } else {
                each.forEach(node -> report.skip(ProblemKind.WITHOUT_PARTY, file.name(), node.line(), node.name() + " of " + owner));
            }
        });
    }

    private static void party(XmlNode party, Surroundings around, ListFile file, ListReadingReport report) {
        EntryDraft draft = new EntryDraft(party.get("FixedRef"), file.name(), party.line());
        draft.remark("Comment", party.text("Comment"));
        for (XmlNode profile : party.all("Profile")) {
            String id = profile.get("ID");
            around.profiles.add(id);
            report.budget().draw(Budget.OBJECT + Budget.of(id), file.name(), profile.line());
            kind(draft, around.node("PartySubType", profile.get("PartySubTypeID")), around);
            for (XmlNode identity : profile.all("Identity")) {
                report.budget().draw(Budget.OBJECT + Budget.of(identity.get("ID")), file.name(), identity.line());
                identity(draft, identity, around);
            }
            profile.all("Feature").forEach(feature -> feature(draft, feature, around));
            around.listings.getOrDefault(id, List.of()).forEach(listing -> listing(draft, listing, around, report));
            around.relations.getOrDefault(id, List.of()).forEach(relation -> relation(draft, relation, around));
        }
        party.rest(draft::remark);
        report.unknownIn(party, file.name());
        report.entry(draft);
    }

    private static void kind(EntryDraft draft, XmlNode subType, Surroundings around) {
        if (subType != null) {
            String said = subType.text();
            EntryKind kind = EntryKind.of(said);
            String type = around.text("PartyType", subType.get("PartyTypeID"));
            draft.kind(kind == EntryKind.UNSPECIFIED ? EntryKind.of(type) : kind, kind == EntryKind.UNSPECIFIED ? type : said);
        }
    }

    private static void identity(EntryDraft draft, XmlNode identity, Surroundings around) {
        around.identities.add(identity.get("ID"));
        identity.ignoreAttributes("FixedRef", "Primary", "False");
        Map<String, String> kinds = new HashMap<>();
        for (XmlNode group : identity.all("NamePartGroups/MasterNamePartGroup/NamePartGroup")) {
            kinds.put(group.get("ID"), around.text("NamePartType", group.get("NamePartTypeID")));
        }
        for (XmlNode alias : identity.all("Alias")) {
            String type = around.text("AliasType", alias.get("AliasTypeID"));
            boolean isPrimary = "true".equals(alias.get("Primary"));
            NameQuality quality = "true".equals(alias.get("LowQuality")) ? NameQuality.WEAK : null;
            alias.ignoreAttributes("FixedRef");
            alias.all("DocumentedName").forEach(name -> name(draft, name, type, isPrimary, quality, kinds, around));
        }
        around.documents.getOrDefault(identity.get("ID"), List.of()).forEach(document -> document(draft, document, around));
    }

    private static void name(EntryDraft draft, XmlNode name, String type, boolean isPrimary, NameQuality quality,
            Map<String, String> kinds, Surroundings around) {
        name.ignoreAttributes("FixedRef");
        String status = around.text("DocNameStatus", name.get("DocNameStatusID"));
        List<NamePart> parts = new ArrayList<>();
        String script = null;
        for (XmlNode value : name.all("DocumentedNamePart/NamePartValue")) {
            XmlNode own = around.node("Script", value.get("ScriptID"));
            script = own == null ? script : code(own);
            value.ignoreAttributes("ScriptStatusID", "Acronym");
            EuXmlReader.part(parts, kinds.get(value.get("NamePartGroupID")), value.text());
        }
        parts.sort(Comparator.comparingInt((NamePart part) -> order(part.kind())).thenComparing(NamePart::text));
        boolean isLatin = "Latn".equals(script);
        NameKind kind = !isLatin && !"Primary Latin".equals(status) && script != null ? NameKind.ORIGINAL_SCRIPT
                : isPrimary ? NameKind.PRIMARY : OfacXmlReader.aliasKind(type);
        draft.name(kind, type, quality, whole(parts), parts.size() > 1 ? parts : List.of(), script, null, null, name.get("ID"));
    }

    /** Returns the ISO 15924 code of a script; the reference values have English names for some. */
    private static String code(XmlNode script) {
        String code = script.get("ScriptCode");
        return switch (code == null ? "" : code) {
            case "Latin" -> "Latn";
            case "Hebrew" -> "Hebr";
            case "Japanese" -> "Jpan";
            case "Korean" -> "Kore";
            default -> code;
        };
    }

    private static int order(String kind) {
        int index = ORDER.indexOf(kind);
        return index < 0 ? ORDER.size() : index;
    }

    private static String whole(List<NamePart> parts) {
        StringBuilder whole = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            boolean afterFamily = i > 0 && "Last Name".equals(parts.get(i - 1).kind())
                    && !"Last Name".equals(parts.get(i).kind());
            whole.append(i == 0 ? "" : afterFamily ? ", " : " ").append(parts.get(i).text());
        }
        return whole.toString();
    }

    private static void document(EntryDraft draft, XmlNode document, Surroundings around) {
        String issued = null;
        String expires = null;
        for (XmlNode date : document.all("DocumentDate")) {
            boolean isIssue = "Issue Date".equals(around.text("IDRegDocDateType", date.get("IDRegDocDateTypeID")));
            PartialDate day = date.all("DatePeriod").stream().findFirst().map(OfacAdvancedReader::period).orElse(null);
            issued = isIssue && day != null ? day.getEdtf() : issued;
            expires = !isIssue && day != null ? day.getEdtf() : expires;
        }
        XmlNode country = around.node("Country", document.get("IssuedBy-CountryID"));
        String validity = around.text("Validity", document.get("ValidityID"));
        OfacStatement.addTo(draft, new Identifier(around.text("IDRegDocType", document.get("IDRegDocTypeID")),
                document.text("IDRegistrationNo"), country == null ? null : country.text(),
                country == null ? null : country.get("ISO2"),
                issued, expires, EntryDraft.joined("; ", document.text("Comment"), document.text("IssuingAuthority"),
                        EuXmlReader.said("issued in", where(document.get("IssuedIn-LocationID"), around)),
                        "Valid".equals(validity) ? null : validity), document.get("ID")));
        document.ignore("DocumentDate", "DocumentedNameReference");
        rest(draft, document);
    }

    /** Adds the records of a party from the other sections. */
    private static void rest(EntryDraft draft, XmlNode node) {
        node.rest((path, text) -> draft.remark(node.name() + "/" + path, text));
    }

    private static void feature(EntryDraft draft, XmlNode feature, Surroundings around) {
        String type = around.text("FeatureType", feature.get("FeatureTypeID"));
        feature.ignore("IdentityReference");
        for (XmlNode version : feature.all("FeatureVersion")) {
            String id = version.get("ID");
            String reliability = around.text("Reliability", version.get("ReliabilityID"));
            String note = EntryDraft.joined("; ", version.text("Comment"), "Unknown".equals(reliability) ? null : reliability);
            version.all("DatePeriod").forEach(period -> dated(draft, type, period, note, id));
            version.all("VersionDetail").forEach(detail -> detailed(draft, type, detail, note, id, around));
            version.all("VersionLocation").forEach(place -> located(draft, type, place.get("LocationID"), note, id, around));
        }
        feature.ignoreAttributes("ID");
    }

    private static void dated(EntryDraft draft, String type, XmlNode period, String note, String id) {
        PartialDate date = period(period);
        if ("Birthdate".equals(type)) {
            draft.birth(new Birth(date, date == null ? null : date.getEdtf(), note, id));
        } else if (date != null) {
            OfacStatement.addTo(draft, new Identifier(type, date.getEdtf(), null, null, null, null, note, id));
        }
        period.ignoreAttributes(PERIOD);
    }

    /** Returns a date, or an interval of its possible first and last day. */
    private static PartialDate period(XmlNode period) {
        boolean circa = period.all("Start").stream().anyMatch(start -> "true".equals(start.get("Approximate")))
                || period.all("End").stream().anyMatch(end -> "true".equals(end.get("Approximate")));
        period.ignore("Start/To", "End/From");
        PartialDate from = day(period.all("Start/From"));
        PartialDate to = day(period.all("End/To"));
        period.ignore("Start", "End");
        if (from == null && to == null) {
            return null;
        }
        return ListDates.between((from == null ? to : from).getEdtf(), (to == null ? from : to).getEdtf(), circa);
    }

    private static PartialDate day(List<XmlNode> nodes) {
        return nodes.isEmpty() ? null
                : ListDates.of(nodes.get(0).text("Year"), nodes.get(0).text("Month"), nodes.get(0).text("Day"),
                false);
    }

    private static void detailed(EntryDraft draft, String type, XmlNode detail, String note, String id, Surroundings around) {
        detail.ignoreAttributes("DetailTypeID");
        String reference = detail.get("DetailReferenceID");
        String said = detail.text();
        String text = said == null && reference != null ? around.text("DetailReference", reference) : said;
        if ("Place of Birth".equals(type)) {
            draft.birthPlace(text, null, null, null, null, note, id);
        } else if ("Nationality Country".equals(type)) {
            draft.tie(TieKind.NATIONALITY, text, null, note, id);
        } else if ("Citizenship Country".equals(type)) {
            draft.tie(TieKind.CITIZENSHIP, text, null, note, id);
        } else if (text != null) {
            OfacStatement.addTo(draft, new Identifier(type, text, null, null, null, null, note, id));
        }
    }

    private static void located(EntryDraft draft, String type, String location, String note, String id, Surroundings around) {
        XmlNode place = around.locations.get(location);
        OfacPlace parts = parts(place, around);
        XmlNode country = country(place, around);
        String name = name(country);
        String code = country == null ? null : country.name().equals("Country") ? country.get("ISO2") : country.text();
        String missing = EntryDraft.joined("; ", note, place == null ? "location " + location
                : place.texts("LocationPart/LocationPartValue/Comment", "; "));
        switch (type == null ? "" : type) {
            case "Location" -> draft.address(parts.street(), parts.city(), parts.region(), parts.postcode(), name, code, missing, id);
            case "Place of Birth" -> draft.birthPlace(parts.street(), parts.city(), parts.region(), name, code, missing, id);
            case "Nationality Country" -> draft.tie(TieKind.NATIONALITY, name, code, missing, id);
            case "Citizenship Country" -> draft.tie(TieKind.CITIZENSHIP, name, code, missing, id);
            default -> OfacStatement.addTo(draft, new Identifier(type, EntryDraft.joined(", ", parts.street(), parts.city(),
                    parts.region(), name, place == null ? missing : null), null, code, null, null, note, id));
        }
    }

    private static OfacPlace parts(XmlNode place, Surroundings around) {
        OfacPlace parts = new OfacPlace();
        if (place != null) {
            place.all("LocationPart").forEach(part -> parts.add(around.text("LocPartType", part.get("LocPartTypeID")),
                    part.texts("LocationPartValue/Value", ", ")));
        }
        return parts;
    }

    /** Returns a place in one line; its number if the file does not define it, null for none. */
    private static String where(String location, Surroundings around) {
        XmlNode place = around.locations.get(location);
        if (place == null) {
            return EuXmlReader.said("location", location);
        }
        OfacPlace parts = parts(place, around);
        return EntryDraft.joined(", ", parts.street(), parts.city(), parts.region(), parts.postcode(), name(country(place, around)));
    }

    private static String name(XmlNode country) {
        return country == null ? null : country.name().equals("Country") ? country.text() : country.get("Description");
    }

    private static XmlNode country(XmlNode place, Surroundings around) {
        if (place == null) {
            return null;
        }
        XmlNode said = place.all("LocationCountry").stream().findFirst()
                .map(country -> around.node("Country", country.get("CountryID"))).orElse(null);
        return said != null ? said : place.all("LocationAreaCode").stream().findFirst()
                .map(area -> around.node("AreaCode", area.get("AreaCodeID"))).orElse(null);
    }

    private static void listing(EntryDraft draft, XmlNode listing, Surroundings around, ListReadingReport report) {
        String list = around.text("List", listing.get("ListID"));
        report.list(list);
        draft.remark("list", list);
        for (XmlNode event : listing.all("EntryEvent")) {
            PartialDate day = day(event.all("Date"));
            String type = around.text("EntryEventType", event.get("EntryEventTypeID"));
            if (day != null) {
                draft.date(DateKind.ENTERED, EntryDraft.joined(", ", list, type), day.getEdtf());
            }
            draft.basis(around.text("LegalBasis", event.get("LegalBasisID")), null, null, null, null, null);
            draft.remark("EntryEvent", event.text("Comment"));
            event.ignoreAttributes("ID");
            event.all("Date").forEach(date -> date.ignoreAttributes("CalendarTypeID"));
        }
        for (XmlNode measure : listing.all("SanctionsMeasure")) {
            String type = around.text("SanctionsType", measure.get("SanctionsTypeID"));
            if (PROGRAMME.equals(type)) {
                draft.programme(measure.text("Comment"), null);
            } else {
                draft.remark("SanctionsMeasure", EntryDraft.joined(", ", type, measure.text("Comment")));
            }
            measure.ignoreAttributes("ID");
            measure.all("DatePeriod").forEach(period -> period.ignoreAttributes(PERIOD));
        }
        listing.ignoreAttributes("ID");
        rest(draft, listing);
    }

    private static void relation(EntryDraft draft, XmlNode relation, Surroundings around) {
        String quality = around.text("RelationQuality", relation.get("RelationQualityID"));
        draft.link(around.text("RelationType", relation.get("RelationTypeID")), relation.get("To-ProfileID"), null,
                EntryDraft.joined("; ", "true".equals(relation.get("Former")) ? "former" : null,
                        "Unknown".equals(quality) ? null : quality, relation.text("Comment")));
        relation.ignoreAttributes("ID", "SanctionsEntryID");
        rest(draft, relation);
    }
}
