package org.amur.intake.actor;

import java.util.Optional;

import org.amur.actor.ActorKind;
import org.amur.intake.actor.OrganisationNames.OrganisationFinder;

/** Finds organisations in Chinese characters: from the name of a place or state to a head word, 哈尔滨工业大学. */
final class HanOrganisations implements OrganisationFinder {

    private static final String ENDS = "的和与及同在向对为是有于由等将以被把并、了到从很些某";
    private static final int LONGEST = 18;
    private static final int LONGEST_PLACE = 4;
    private static final int LONGEST_HEAD = 4;

    private final Reading text;
    private final CountryRefs countries;
    private final OrganisationNames organisations;
    private final TermTrie<Subject> names;

    /** @param names known ones, which need no country before them: 中国中石油公司 */
    HanOrganisations(Reading text, CountryRefs countries, OrganisationNames organisations, TermTrie<Subject> names) {
        this.text = text;
        this.names = names;
        this.countries = countries;
        this.organisations = organisations;
    }

    @Override
    public int read(int at) {
        int place = text.isHan(at) ? placeEnd(at) : at;
        if (place == at || isCountry(at) && !names.at(text, place).isEmpty()) {
            return at;
        }
        for (int end = place + 1; end <= at + LONGEST && isInside(end - 1); end++) {
            Optional<ActorKind> kind = kind(place, end);
            boolean isWhole = kind.isPresent()
                    && kind(place, end + 1).isEmpty()
                    && kind(place, end + 2).isEmpty()
                    && !text.is(end, "业")
                    && !text.is(end, "家");
            if (isWhole && (!isCountry(at) || end - place > headLength(end) + 1)) {
                return organisations.add(at, end, kind.get(), country(at));
            }
        }
        return at;
    }

    private boolean isInside(int at) {
        return text.isHan(at) && text.continues(at) && text.isGlued(at) && ENDS.indexOf(text.plain(at).charAt(0)) < 0
                && !organisations.isPerson(at) && noun(at).isEmpty();
    }

    private int placeEnd(int at) {
        Optional<CountryRefs.Ref> country = noun(at);
        if (country.isPresent()) {
            return country.get().to();
        }
        for (int length = LONGEST_PLACE; length > 1; length--) {
            if (ChinesePlaces.contains(joined(at, at + length))) {
                return at + length;
            }
        }
        return at;
    }

    private boolean isCountry(int at) {
        return noun(at).isPresent();
    }

    private String country(int at) {
        return noun(at).map(CountryRefs.Ref::country).orElse("CN");
    }

    private Optional<CountryRefs.Ref> noun(int at) {
        return countries.startingAt(at).filter(ref -> ref.form() == CountryRefs.Form.NOUN);
    }

    private Optional<ActorKind> kind(int place, int end) {
        int length = headLength(end);
        return length > 0 && end - length >= place ? Heads.han(joined(end - length, end)) : Optional.empty();
    }

    private int headLength(int end) {
        for (int length = LONGEST_HEAD; length > 1; length--) {
            if (Heads.han(joined(end - length, end)).isPresent()) {
                return length;
            }
        }
        return 0;
    }

    private String joined(int from, int to) {
        StringBuilder joined = new StringBuilder();
        for (int i = from; i < to; i++) {
            joined.append(text.plain(i));
        }
        return joined.toString();
    }
}
