package org.amur.lists.read;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.amur.text.PartialDate;

/**
 * Party on an official list with all its content, in one form for all lists; absent values are null. Original words are
 * kept beside their interpretation ({@code said}), and content without a field becomes a remark, so that nothing is
 * lost.
 *
 * <p>The {@code id} of a part is the publisher's number. It is stored but not compared: entries that differ only in it
 * are equal to {@link CanonicalEntry}.
 *
 * @param reference reference of the party in every release of the list
 * @param kindSaid  kind in the list's own words
 */
public record ListEntry(String reference, EntryKind kind, String kindSaid, List<Name> names, List<Birth> births,
        List<Place> birthPlaces, List<Tie> countries, List<Identifier> identifiers, List<Address> addresses,
        List<Feature> features, List<Programme> programmes, List<Basis> legalBases, List<ListDate> dates,
        List<Remark> remarks, List<Link> links) {

    /** Kind of a name. */
    public enum NameKind { PRIMARY, VARIATION, ALIAS, FORMER, NEW, ORIGINAL_SCRIPT }

    /** Strength of a name for identification, as stated in the list. */
    public enum NameQuality { STRONG, WEAK }

    /**
     * @param kind     null if the list does not distinguish its names
     *
     * @param parts    empty if the list states the whole name only
     * @param script   ISO 15924, from the list or else from the letters
     * @param language language as in the list
     */
    public record Name(NameKind kind, String said, NameQuality quality, String text, List<NamePart> parts, String script,
            String language, String note, String id) {
    }

    /** @param kind kind such as family, given, patronymic, whole */
    public record NamePart(String kind, String text) {
    }

    /**
     * @param date null if the text is not a date
     *
     * @param said original text
     */
    public record Birth(PartialDate date, String said, String note, String id) {
    }

    /** Place of birth. */
    public record Place(String text, String city, String region, String country, String countryCode, String note, String id) {
    }

    /** Relation of a party to a country. */
    public enum TieKind { NATIONALITY, CITIZENSHIP, REGISTRATION }

    public record Tie(TieKind kind, String country, String countryCode, String note, String id) {
    }

    /**
     * @param kind    kind as in the list, such as "Passport"
     *
     * @param country country of issue
     * @param issued  date as in the list
     * @param expires date as in the list
     */
    public record Identifier(String kind, String number, String country, String countryCode, String issued, String expires,
            String note, String id) {
    }

    public record Address(String street, String city, String region, String postcode, String country, String countryCode,
            String note, String id) {
    }

    /** Statement in a field of its own. */
    public enum FeatureKind {
        TITLE, POSITION, GENDER, PHONE, EMAIL, WEBSITE, CALL_SIGN, VESSEL_TYPE, FLAG, FORMER_FLAG, OWNER, FORMER_OWNER,
        TONNAGE, GROSS_TONNAGE, LENGTH, BUILT, HULL, PARENT, SUBSIDIARY, ORGANISATION_TYPE, OTHER
    }

    /** @param said name of the field */
    public record Feature(FeatureKind kind, String said, String value, String id) {
    }

    public record Programme(String code, String title) {
    }

    /** Legal act that lists the party or a part of it. */
    public record Basis(String title, String type, String published, String effective, String address, String part) {
    }

    /** Meaning of a date. The date of an amendment is never a date of listing. */
    public enum DateKind { LISTED, ENTERED, EFFECTIVE, AMENDED, DELISTED, STARTS, ENDS, OTHER }

    /**
     * @param said  name of the date in the list
     *
     * @param value date as in the list
     */
    public record ListDate(DateKind kind, String said, PartialDate date, String value) {
    }

    /** @param kind name of the field */
    public record Remark(String kind, String text) {
    }

    /**
     * Reference to another party.
     *
     * @param kind      relation as in the list
     * @param reference reference of the other party in the same list; null if only named
     */
    public record Link(String kind, String reference, String name, String note) {
    }

    /**
     * Returns the display name: a primary one if marked, else one in Latin script and English or without language, of
     * several the one listed longest. Independent of the order of names.
     */
    public String title() {
        return names.stream().min(TITLE).map(Name::text).orElse(reference);
    }

    private static final Comparator<Name> TITLE = Comparator.<Name>comparingInt(name -> name.kind() == NameKind.PRIMARY ? 0 : 1)
            .thenComparingInt(name -> "Latn".equals(name.script()) || "Latin".equals(name.script()) ? 0 : 1)
            .thenComparingInt(name -> name.language() == null
                    || name.language().toLowerCase(Locale.ROOT).startsWith("en") ? 0 : 1)
            .thenComparingInt(name -> name.quality() == NameQuality.WEAK ? 1 : 0)
            .thenComparingInt(name -> name.id() == null ? 0 : name.id().length())
            .thenComparing(name -> name.id() == null ? "" : name.id()).thenComparing(Name::text);
}
