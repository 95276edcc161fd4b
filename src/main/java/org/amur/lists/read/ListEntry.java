package org.amur.lists.read;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.amur.text.PartialDate;

/**
 * A party on an official list with everything that the list says of it, in one form for all lists. What the list does not
 * say is null. Words of the list are kept beside what they were understood as ({@code said}), and what fits none of the parts
 * is among the remarks, so that nothing is lost.
 *
 * <p>The {@code id} of a part is the publisher's number of it. It is kept, but is no statement on the party: two entries that
 * differ in it alone are equal to {@link CanonicalEntry}.
 *
 * @param reference by which the list itself names the party in every release
 * @param kindSaid  the list's own word for the kind
 */
public record ListEntry(String reference, EntryKind kind, String kindSaid, List<Name> names, List<Birth> births,
        List<Place> birthPlaces, List<Tie> countries, List<Identifier> identifiers, List<Address> addresses,
        List<Feature> features, List<Programme> programmes, List<Basis> legalBases, List<ListDate> dates,
        List<Remark> remarks, List<Link> links) {

    /** What a name is to its bearer. */
    public enum NameKind { PRIMARY, VARIATION, ALIAS, FORMER, NEW, ORIGINAL_SCRIPT }

    /** How well a name identifies its bearer, as the list says. */
    public enum NameQuality { STRONG, WEAK }

    /**
     * @param kind     null if the list does not tell its names apart
     * @param parts    empty if the list gives the name as a whole only
     * @param script   ISO 15924, by the list or else by the letters
     * @param language as the list writes it
     */
    public record Name(NameKind kind, String said, NameQuality quality, String text, List<NamePart> parts, String script,
            String language, String note, String id) {
    }

    /** @param kind such as family, given, patronymic, whole */
    public record NamePart(String kind, String text) {
    }

    /**
     * @param date null if the words say no date that can be understood
     * @param said the words of the list
     */
    public record Birth(PartialDate date, String said, String note, String id) {
    }

    /** A place of birth. */
    public record Place(String text, String city, String region, String country, String countryCode, String note, String id) {
    }

    /** How a party belongs to a country. */
    public enum TieKind { NATIONALITY, CITIZENSHIP, REGISTRATION }

    public record Tie(TieKind kind, String country, String countryCode, String note, String id) {
    }

    /**
     * @param kind    as the list calls it, such as "Passport"
     * @param country that issued it
     * @param issued  as the list writes it
     * @param expires as the list writes it
     */
    public record Identifier(String kind, String number, String country, String countryCode, String issued, String expires,
            String note, String id) {
    }

    public record Address(String street, String city, String region, String postcode, String country, String countryCode,
            String note, String id) {
    }

    /** What else a list states in a field of its own. */
    public enum FeatureKind {
        TITLE, POSITION, GENDER, PHONE, EMAIL, WEBSITE, CALL_SIGN, VESSEL_TYPE, FLAG, FORMER_FLAG, OWNER, FORMER_OWNER,
        TONNAGE, GROSS_TONNAGE, LENGTH, BUILT, HULL, PARENT, SUBSIDIARY, ORGANISATION_TYPE, OTHER
    }

    /** @param said the name of the field */
    public record Feature(FeatureKind kind, String said, String value, String id) {
    }

    public record Programme(String code, String title) {
    }

    /** A legal act that lists the party or a part of it. */
    public record Basis(String title, String type, String published, String effective, String address, String part) {
    }

    /** What a date on a list is the date of. An amendment's is never a listing's. */
    public enum DateKind { LISTED, ENTERED, EFFECTIVE, AMENDED, DELISTED, STARTS, ENDS, OTHER }

    /**
     * @param said  the name that the list gives to the date
     * @param value as the list writes it
     */
    public record ListDate(DateKind kind, String said, PartialDate date, String value) {
    }

    /** @param kind the name of the field */
    public record Remark(String kind, String text) {
    }

    /**
     * Another party that the entry refers to.
     *
     * @param kind      as the list says it
     * @param reference of the other in the same list; null if the list names it only
     */
    public record Link(String kind, String reference, String name, String note) {
    }

    /**
     * The name to show: a primary one if the list marks one, else one in Latin letters and in English or no language, and of
     * several the one that the list has had longest. The same in whatever order the names stand.
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
