package org.amur.sanctions.proposal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.amur.actor.ActorForm;
import org.amur.actor.ActorIdentifierForm;
import org.amur.actor.ActorKind;
import org.amur.actor.ActorNameForm;
import org.amur.actor.IdentifierScheme;
import org.amur.actor.NameKind;
import org.amur.lists.OfficialList;
import org.amur.lists.read.EntryKind;
import org.amur.lists.read.ListEntry;
import org.amur.screening.ListReferenceScheme;
import org.amur.screening.name.NameParser;
import org.amur.screening.name.TokenRole;
import org.amur.text.PartialDate;
import org.amur.text.ShortText;
import org.amur.web.Texts;

/** Converts a list entry to an actor form. */
final class EntryActor {

    private static final int MAX_NAME_LENGTH = 300;
    private static final int MAX_CODE_LENGTH = 100;
    private static final int MAX_NAMES = 200;
    /** BCP 47 code of a language that the list does not state. */
    private static final String UNDETERMINED = "und";
    private static final Pattern IMO = Pattern.compile("\\D*(\\d{7})\\D*");
    private static final Pattern MMSI = Pattern.compile("\\D*(\\d{9})\\D*");
    /** Number types of lists that do not identify a party. */
    private static final Pattern NO_IDENTIFIER = Pattern.compile("(?i).*(address|website|e-?mail|phone|fax|date|directive"
            + "|target type|information|ticker|issuer|determination|group id|gender|nationality).*");
    private static final Map<Pattern, IdentifierScheme> SCHEMES = schemes();

    private final EntryFacts facts;

    private EntryActor(EntryFacts facts) {
        this.facts = facts;
    }

    private static Map<Pattern, IdentifierScheme> schemes() {
        Map<Pattern, IdentifierScheme> schemes = new LinkedHashMap<>();
        ListReferenceScheme.byPublishingList().values()
                .forEach(scheme -> schemes.put(Pattern.compile("(?i).*\\b" + ListReferenceScheme.label(scheme) + ".*"), scheme));
        schemes.put(Pattern.compile("(?i)\\bLEI\\b.*|legal entity identifier.*"), IdentifierScheme.LEI);
        schemes.put(Pattern.compile("(?i).*\\bISIN\\b.*"), IdentifierScheme.ISIN);
        schemes.put(Pattern.compile("(?i).*\\btax.*|.*v\\.?a\\.?t\\.?.*"), IdentifierScheme.TAX_NUMBER);
        schemes.put(Pattern.compile("(?i).*aircraft.*(tail|registration|mark).*"), IdentifierScheme.AIRCRAFT_REGISTRATION);
        schemes.put(Pattern.compile("(?i).*(registr|company number|commercial regist|social credit|gazette).*"),
                IdentifierScheme.REGISTRATION_NUMBER);
        return schemes;
    }

    /** @param kind null for the kind that the entry suggests */
    static ActorForm form(EntryFacts facts, ActorKind kind) {
        return new EntryActor(facts).form(kind == null ? kind(facts) : kind);
    }

    /** Returns the list's reference as identifier; null if it has no scheme. */
    static ActorIdentifierForm reference(OfficialList list, String reference) {
        IdentifierScheme scheme = ListReferenceScheme.of(list);
        // The Consolidated Screening List adds its source list to the number.
        String code = list == OfficialList.US_SCREENING ? reference.replaceFirst("/.*", "") : reference;
        return scheme != null && scheme.fits(code) ? new ActorIdentifierForm(scheme, code) : null;
    }

    /**
     * Returns the kind: an organisation with a legal form in its name is a company; for others the list does not state
     * it.
     */
    static ActorKind kind(EntryFacts facts) {
        return switch (facts.kind()) {
            case PERSON -> ActorKind.PERSON;
            case VESSEL -> ActorKind.VESSEL;
            case AIRCRAFT -> ActorKind.AIRCRAFT;
            case ORGANISATION -> facts.names().stream().anyMatch(name -> hasLegalForm(name.text())) ? ActorKind.COMPANY : ActorKind.OTHER;
            case UNSPECIFIED -> ActorKind.OTHER;
        };
    }

    /** Returns the kinds that a new actor can have: lists tell persons, organisations, vessels and aircraft apart. */
    static List<ActorKind> kinds(EntryFacts facts) {
        return switch (facts.kind()) {
            case PERSON, VESSEL, AIRCRAFT -> List.of(kind(facts));
            case ORGANISATION -> List.copyOf(EnumSet.complementOf(EnumSet.of(ActorKind.PERSON, ActorKind.VESSEL, ActorKind.AIRCRAFT)));
            case UNSPECIFIED -> List.of(ActorKind.values());
        };
    }

    private static boolean hasLegalForm(String name) {
        return NameParser.parse(name, org.amur.screening.name.BearerKind.ORGANISATION).tokens().stream()
                .anyMatch(token -> token.role() == TokenRole.LEGAL_FORM);
    }

    private ActorForm form(ActorKind kind) {
        ActorForm form = new ActorForm();
        form.setKind(kind);
        Set<String> countries = countries();
        form.setCountry(countries.size() == 1 ? countries.iterator().next() : null);
        List<PartialDate> births = facts.births();
        form.setBorn(births.size() == 1 ? births.get(0) : null);
        form.setDescription(description(countries, births));
        form.getNames().getRows().clear();
        form.getNames().getRows().addAll(names());
        form.getIdentifiers().getRows().addAll(identifiers());
        return form;
    }

    /** Returns nationality, citizenship or flag; for organisations without these the countries of their addresses. */
    private Set<String> countries() {
        Set<String> countries = new TreeSet<>(facts.nationalities());
        if (facts.kind() == EntryKind.VESSEL || facts.kind() == EntryKind.AIRCRAFT) {
            countries.addAll(facts.flags());
        }
        if (countries.isEmpty() && facts.kind() == EntryKind.ORGANISATION) {
            countries.addAll(facts.addressCountries());
        }
        return countries;
    }

    /** Returns further values of attributes of which an actor has one. */
    private String description(Set<String> countries, List<PartialDate> births) {
        List<String> lines = new ArrayList<>();
        if (births.size() > 1) {
            lines.add(Texts.get("proposal.list.several.born",
                    births.stream().map(PartialDate::getEdtf).collect(Collectors.joining(", "))));
        }
        if (countries.size() > 1) {
            lines.add(Texts.get("proposal.list.several.countries",
                    countries.stream().map(Texts::country).collect(Collectors.joining(", "))));
        }
        return lines.isEmpty() ? null : String.join("\n", lines);
    }

    /** Returns the names; the title of the entry is the primary one. */
    private List<ActorNameForm> names() {
        String title = facts.entry().getTitle();
        Map<String, ActorNameForm> names = new LinkedHashMap<>();
        names.put(title, new ActorNameForm(ShortText.to(title, MAX_NAME_LENGTH), UNDETERMINED, NameKind.PRIMARY));
        for (EntryFacts.Name name : facts.names()) {
            if (name.text().equals(title)) {
                names.get(title).setLanguage(language(name.language()));
            } else if (name.text().length() <= MAX_NAME_LENGTH && names.size() < MAX_NAMES) {
                names.putIfAbsent(name.text(), new ActorNameForm(name.text(), language(name.language()), kind(name)));
            }
        }
        return List.copyOf(names.values());
    }

    private static NameKind kind(EntryFacts.Name name) {
        if (name.quality() == ListEntry.NameQuality.WEAK) {
            return NameKind.WEAK_ALIAS;
        }
        return name.kind() == ListEntry.NameKind.FORMER ? NameKind.FORMER : NameKind.ALIAS;
    }

    /** Returns a language tag from a tag or an English language name. */
    private static String language(String said) {
        String text = said == null ? "" : said.strip().toLowerCase(Locale.ROOT);
        if (text.matches("[a-z]{2,3}")) {
            return text;
        }
        return Stream.of(Locale.getISOLanguages()).filter(code -> new Locale(code).getDisplayLanguage(Locale.ENGLISH)
                .equalsIgnoreCase(text)).findFirst().orElse(UNDETERMINED);
    }

    private List<ActorIdentifierForm> identifiers() {
        Map<String, ActorIdentifierForm> found = new LinkedHashMap<>();
        ActorIdentifierForm own = reference(facts.entry().getList(), facts.entry().getReference());
        if (own != null) {
            add(own, found);
        }
        facts.numbers().stream().filter(number -> !NO_IDENTIFIER.matcher(number.kind()).matches())
                .map(this::identifier).forEach(each -> add(each, found));
        return List.copyOf(found.values());
    }

    private static void add(ActorIdentifierForm identifier, Map<String, ActorIdentifierForm> to) {
        if (identifier.getCode().length() <= MAX_CODE_LENGTH) {
            to.putIfAbsent(identifier.getScheme() + " " + identifier.getCode(), identifier);
        }
    }

    private ActorIdentifierForm identifier(EntryFacts.Number number) {
        String kind = number.kind();
        Matcher imo = IMO.matcher(number.number());
        if ((kind.toUpperCase(Locale.ROOT).contains("IMO") || kind.toLowerCase(Locale.ROOT).contains("vessel registration"))
                && imo.matches()) {
            return new ActorIdentifierForm(IdentifierScheme.IMO, imo.group(1));
        }
        Matcher mmsi = MMSI.matcher(number.number());
        if (kind.toUpperCase(Locale.ROOT).contains("MMSI") && mmsi.matches()) {
            return new ActorIdentifierForm(IdentifierScheme.MMSI, mmsi.group(1));
        }
        return SCHEMES.entrySet().stream().filter(each -> each.getKey().matcher(kind).matches() && each.getValue().fits(number.number()))
                .findFirst().map(each -> new ActorIdentifierForm(each.getValue(), number.number()))
                .orElseGet(() -> new ActorIdentifierForm(IdentifierScheme.OTHER, Stream.of(kind, number.number(),
                        number.country() == null ? "" : "(" + number.country() + ")").filter(each -> !each.isBlank())
                        .collect(Collectors.joining(" "))));
    }
}
