package org.amur.screening.name;

import java.util.List;
import java.util.Set;

/**
 * Word of a name, or a phrase with one meaning (Joint Stock Company), with its role and readings. Immutable; equal if
 * spelling and role are equal.
 */
public final class NameToken {

    private final String written;
    private final String folded;
    private final String letters;
    private final TokenRole role;
    private final float weight;
    private final List<WordReading> readings;
    private final String cognate;
    private final String stem;
    private final String frame;
    private final float frameMass;
    private final boolean framed;
    private final Set<String> meanings;
    private final boolean place;
    private final boolean named;
    private final boolean ofPerson;
    /** Pinyin readings of a word in a Chinese personal name; else empty. */
    private final Set<String> syllables;
    private final boolean besideSurname;
    /** Bit set of its possible first sounds, by code. */
    private final int firsts;
    private final boolean pinyin;
    private final int hash;

    /**
     * @param folded   look-up form; the kind of a legal form, the digits of a number
     *
     * @param meanings keys shared with words of other spelling; a short form of a given name ends in ~
     */
    NameToken(String written, String folded, TokenRole role, float weight, List<WordReading> readings, Set<String> meanings,
            boolean ofPerson) {
        this(written, folded, role, weight, readings, meanings, ofPerson, Set.of(), false);
    }

    private NameToken(String written, String folded, TokenRole role, float weight, List<WordReading> readings, Set<String> meanings,
            boolean ofPerson, Set<String> syllables, boolean besideSurname) {
        this.written = written;
        this.folded = folded;
        this.letters = role == TokenRole.NAME && !ofPerson ? Meanings.letters(folded) : folded;
        this.role = role;
        this.weight = weight;
        this.readings = List.copyOf(readings);
        this.meanings = Set.copyOf(meanings);
        this.place = this.meanings.stream().anyMatch(Meanings::isPlace);
        this.named = !ofPerson && !meanings.isEmpty() && Meanings.isNamed(folded);
        this.ofPerson = ofPerson;
        this.syllables = Set.copyOf(syllables);
        this.besideSurname = besideSurname;
        this.framed = isFramed(readings);
        this.frame = readings.isEmpty() || role == TokenRole.INITIAL ? "" : Sounds.frame(readings.get(0).sounds());
        this.frameMass = Sounds.mass(frame);
        this.firsts = firsts(readings);
        this.cognate = Cognates.key(this);
        this.stem = cognate.isEmpty() ? "" : Cognates.stem(readings.get(0).sounds());
        this.pinyin = !ofPerson && role == TokenRole.NAME && isLatin() && !Syllables.PINYIN.read(readings.get(0).latin()).isEmpty();
        this.hash = 31 * (31 * (31 * folded.hashCode() + written.hashCode()) + role.ordinal()) + Float.hashCode(weight);
    }

    private static boolean isFramed(List<WordReading> readings) {
        for (WordReading reading : readings) {
            if (reading.path() == Transliteration.FRAME || reading.path() == Transliteration.CHINESE_SOUNDS) {
                return true;
            }
        }
        return false;
    }

    private static int firsts(List<WordReading> readings) {
        int firsts = 0;
        for (WordReading reading : readings) {
            firsts |= 1 << Sounds.code(reading.sounds().charAt(0));
        }
        return firsts;
    }

    NameToken as(TokenRole other, float otherWeight) {
        return new NameToken(written, folded, other, otherWeight, readings, meanings, ofPerson, syllables, besideSurname);
    }

    NameToken meaning(Set<String> more) {
        return new NameToken(written, folded, role, weight, readings, more, ofPerson, syllables, besideSurname);
    }

    NameToken heardAs(List<WordReading> other) {
        return new NameToken(written, folded, role, weight, other, meanings, ofPerson, syllables, besideSurname);
    }

    /** Returns a copy as a word of a Chinese personal name. */
    NameToken chinese(Set<String> pinyin) {
        return new NameToken(written, folded, role, weight, readings, meanings, ofPerson, pinyin, false);
    }

    /** Returns the word as in the name. */
    public String written() {
        return written;
    }

    /** Returns a copy beside a surname in the romanisation of Hong Kong, Taiwan or Korea. */
    NameToken besideSurname() {
        return new NameToken(written, folded, role, weight, readings, meanings, ofPerson, Set.of(), true);
    }

    /** Returns the first reading in Latin letters; as written if there is none. */
    public String latin() {
        return readings.isEmpty() ? written : readings.get(0).latin();
    }

    public TokenRole role() {
        return role;
    }

    /** Returns the weight without rarity. */
    float weight() {
        return weight;
    }

    String folded() {
        return folded;
    }

    /** Returns the letters for comparison with an abbreviation: Latin, one for each. */
    String letters() {
        return letters;
    }

    List<WordReading> readings() {
        return readings;
    }

    /** Returns the key for cognates; empty if there can be none. */
    String cognate() {
        return cognate;
    }

    String stem() {
        return stem;
    }

    /** Returns the consonants of the first reading. */
    String frame() {
        return frame;
    }

    float frameMass() {
        return frameMass;
    }

    /** Returns true if its script gives little more than the consonant frame. */
    boolean framed() {
        return framed;
    }

    Set<String> meanings() {
        return meanings;
    }

    /** Returns true for Chinese characters of known meaning, whose Mandarin sound is rarely written. */
    boolean isGlossed() {
        return isHan() && !meanings.isEmpty();
    }

    /** Returns true for Chinese characters, except in a person's name. */
    boolean isHan() {
        return !ofPerson && !readings.isEmpty() && readings.get(0).path() == Transliteration.PINYIN;
    }

    /** Returns true for a single Chinese character, except in a person's name. */
    boolean isOneCharacter() {
        return isHan() && folded.length() == 1;
    }

    /** Returns the pinyin readings in a Chinese personal name; empty for any other word. */
    Set<String> syllables() {
        return syllables;
    }

    /** Returns true in a Chinese personal name. */
    boolean isChinese() {
        return !syllables.isEmpty();
    }

    /**
     * Returns true beside a surname in the romanisation of Hong Kong, Taiwan or Korea, so that pinyin is approximate.
     */
    boolean isBesideSurname() {
        return besideSurname;
    }

    /** Returns true for Latin letters that can be pinyin, except in a person's name. */
    boolean isPinyin() {
        return pinyin;
    }

    /** Returns true if it only begins with a known word, as Petrofac does. */
    boolean isNamed() {
        return named;
    }

    /** Returns true if it is read as written, in Latin letters. */
    boolean isLatin() {
        return !readings.isEmpty() && readings.get(0).path() == Transliteration.LATIN;
    }

    boolean isPlace() {
        return place;
    }

    /** Returns true in a person's name. */
    boolean ofPerson() {
        return ofPerson;
    }

    /** Returns true if it can begin with one of the sounds of a bit set. */
    boolean beginsWithOneOf(int sounds) {
        return (firsts & sounds) != 0;
    }

    /** Returns a bit set of the sounds similar to its first one. */
    int sayingFirst() {
        int near = 0;
        for (WordReading reading : readings) {
            near |= Sounds.PLAIN.near(Sounds.code(reading.sounds().charAt(0)), TokenMatch.NEAR_LETTER);
        }
        return near;
    }

    /** Returns true if it can match other spellings; numbers and legal forms cannot. */
    boolean isHeard() {
        return !readings.isEmpty() && role != TokenRole.INITIAL && role != TokenRole.LEGAL_FORM && role != TokenRole.NUMBER;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NameToken token && written.equals(token.written) && folded.equals(token.folded)
                && role == token.role && weight == token.weight && ofPerson == token.ofPerson && meanings.equals(token.meanings)
                && besideSurname == token.besideSurname && syllables.equals(token.syllables) && readings.equals(token.readings);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return written + "/" + role;
    }
}
