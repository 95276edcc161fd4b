package org.amur.lists.read;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.amur.lists.read.ListEntry.DateKind;
import org.amur.lists.read.ListEntry.FeatureKind;
import org.amur.lists.read.ListEntry.Identifier;

/** Sorts OFAC's typed values (passport numbers, genders, websites, warnings), which are in one list, by type. */
final class OfacStatement {

    private static final Map<String, FeatureKind> FEATURES = Map.ofEntries(
            Map.entry("gender", FeatureKind.GENDER), Map.entry("website", FeatureKind.WEBSITE),
            Map.entry("email address", FeatureKind.EMAIL), Map.entry("phone number", FeatureKind.PHONE),
            Map.entry("telephone", FeatureKind.PHONE), Map.entry("fax", FeatureKind.PHONE),
            Map.entry("title", FeatureKind.TITLE), Map.entry("vessel call sign", FeatureKind.CALL_SIGN),
            Map.entry("other vessel call sign", FeatureKind.CALL_SIGN), Map.entry("vessel type", FeatureKind.VESSEL_TYPE),
            Map.entry("other vessel type", FeatureKind.VESSEL_TYPE), Map.entry("vessel flag", FeatureKind.FLAG),
            Map.entry("other vessel flag", FeatureKind.FLAG), Map.entry("former vessel flag", FeatureKind.FORMER_FLAG),
            Map.entry("vessel owner", FeatureKind.OWNER), Map.entry("vessel tonnage", FeatureKind.TONNAGE),
            Map.entry("vessel gross registered tonnage", FeatureKind.GROSS_TONNAGE),
            Map.entry("vessel year of build", FeatureKind.BUILT),
            Map.entry("organization type:", FeatureKind.ORGANISATION_TYPE), Map.entry("target type", FeatureKind.OTHER),
            Map.entry("organization established date", FeatureKind.OTHER),
            Map.entry("aircraft manufacture date", FeatureKind.OTHER), Map.entry("aircraft model", FeatureKind.OTHER),
            Map.entry("aircraft operator", FeatureKind.OTHER), Map.entry("nationality of registration", FeatureKind.OTHER),
            Map.entry("registration country", FeatureKind.OTHER));

    private static final Set<String> WARNINGS = Set.of("additional sanctions information -", "secondary sanctions risk:",
            "ifca determination -", "caatsa section 235 information:", "peesa information:");

    /** Types of numbers in running text; the longest first. */
    static final List<String> IDENTIFIERS = List.of("Afghan Money Service Provider License Number",
            "Aircraft Construction Number (also called L/N or S/N or F/N)", "Aircraft Manufacturer's Serial Number (MSN)",
            "Aircraft Mode S Transponder Code",
            "Aircraft Serial Identification", "Aircraft Tail Number", "BIK (RU)", "Birth Certificate Number",
            "Bosnian Personal ID No.", "Branch Unit Number", "British National Overseas Passport",
            "Business Registration Document #", "Business Registration Number", "Business Number", "C.I.F.",
            "C.R. No.", "C.U.I.P.", "C.U.I.T.", "C.U.I.", "C.U.R.P.", "CNP (Personal Numerical Code)",
            "Cartilla de Servicio Militar Nacional", "Cedula No.", "Central Registration System Number",
            "Certificate of Incorporation Number", "Chamber of Commerce Number", "Chinese Commercial Code",
            "Citizen's Card Number", "Commercial Registry Number", "Company Number", "Credencial electoral", "D-U-N-S Number",
            "D.N.I.", "Diplomatic Passport", "Driver's License No.", "Dubai Chamber of Commerce Membership No.",
            "Economic Register Number (CBLS)", "Electoral Registry No.", "Enterprise Number", "Equity Ticker", "File Number",
            "Fiscal Code", "Folio Mercantil No.", "Government Gazette Number", "I.F.E.", "ISIN", "Identification Number",
            "Immigration No.", "Istanbul Chamber of Comm. No.", "Italian Fiscal Code", "Kenyan ID No.", "LE Number",
            "Legal Entity Number", "License", "MICEX Code", "MMSI", "MSB Registration Number", "Matricula Mercantil No",
            "Military Registration Number", "Moroccan Personal ID No.", "N.I.E.", "N.I.F.", "NIT #",
            "National Foreign ID Number", "National ID No.", "Numero Unico de Identificacao Tributaria (NUIT)",
            "Numero de Identidad", "Organization Code", "Paraguayan tax identification number", "Passport",
            "Permit Number", "Personal ID Card", "Pilot License Number", "Previous Aircraft Tail Number",
            "Public Registration Number", "Public Security and Immigration No.", "R.F.C.", "RFC", "RIF #", "RTN", "RUC #",
            "Refugee ID Card", "Registered Charity No.", "Registration ID", "Registration Number", "Residency Number",
            "Romanian C.R.", "Romanian Permanent Resident", "Romanian Tax Registration", "SRE Permit No.", "SSN",
            "SWIFT/BIC", "Seafarer's Identification Document", "Serial No.", "Stateless Person ID Card",
            "Stateless Person Passport", "Tax ID No.", "Tazkira National ID Card", "Tourism License No.",
            "Trade License No.", "Trademark number", "Travel Document Number", "Turkish Identification Number",
            "UAE Identification", "UK Company Number", "UN/LOCODE", "US FEIN",
            "Unified Social Credit Code (USCC)", "United Social Credit Code Certificate (USCCC)", "V.A.T. Number",
            "Vessel Registration Identification", "VisaNumberID");

    /** Types of statements in running text that are not numbers. */
    static final List<String> OTHERS = List.of("Gender", "Website", "Email Address", "Phone Number", "Telephone", "Fax",
            "Former Vessel Flag", "Other Vessel Flag", "Vessel Year of Build", "Other Vessel Call Sign", "Other Vessel Type",
            "Vessel Flag", "Vessel Type", "Organization Type:", "Target Type", "Organization Established Date",
            "Aircraft Manufacture Date", "Aircraft Model", "Aircraft Operator", "Nationality of Registration",
            "Registration Country", "Secondary sanctions risk:", "Additional Sanctions Information -",
            "CAATSA Section 235 Information:", "IFCA Determination -", "PEESA Information:",
            "Executive Order 13662 Directive Determination -", "Executive Order 13846 information:",
            "Executive Order 14024 Directive Information -", "Executive Order 14024 Directive Information",
            "Transactions Prohibited For Persons Owned or Controlled By U.S. Financial Institutions:");

    /** Stated for all but one of several. */
    static final String NOT_MAIN = "not the main entry";

    private OfacStatement() {
    }

    static void addTo(EntryDraft draft, Identifier said) {
        String type = said.kind() == null ? "" : said.kind().strip();
        String lower = type.toLowerCase(Locale.ROOT);
        FeatureKind feature = FEATURES.get(lower);
        if (feature != null) {
            draft.feature(feature, type, EntryDraft.joined(", ", said.number(), said.country()), said.id());
            note(draft, type, said.note());
        } else if (isDate(lower)) {
            draft.date(dateKind(lower), type, said.number());
            note(draft, type, said.note());
        } else if (isWarning(lower)) {
            draft.remark(type, EntryDraft.joined(", ", said.number(), said.country()));
            note(draft, type, said.note());
        } else {
            draft.identifier(said);
        }
    }

    /** Adds the note of a value; which of several is the main one does not concern the party. */
    private static void note(EntryDraft draft, String type, String note) {
        if (!NOT_MAIN.equals(note)) {
            draft.remark(type, note);
        }
    }

    private static boolean isDate(String type) {
        return type.startsWith("listing date") || type.startsWith("effective date") || type.contains("divestment date");
    }

    private static DateKind dateKind(String type) {
        return type.startsWith("listing date") ? DateKind.LISTED
                : type.startsWith("effective date") ? DateKind.EFFECTIVE : DateKind.OTHER;
    }

    private static boolean isWarning(String type) {
        return WARNINGS.contains(type) || type.startsWith("executive order") || type.startsWith("transactions prohibited");
    }
}
