package org.amur.screening.name;

import java.util.List;
import java.util.Set;

/**
 * A word of a name, or a few words that are one thing (Joint Stock Company): what it does there and how it can be heard.
 * Immutable; equal if it is written alike and does the same.
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
    /** Of a Chinese personal name each way to read the word in pinyin; else empty. */
    private final Set<String> syllables;
    private final boolean besideSurname;
    /** A bit for each sound, by its code, with which it can begin. */
    private final int firsts;
    private final boolean pinyin;
    private final int hash;

    /**
     * @param folded   as tables have it; of a legal form its kind, of a number its digits
     * @param meanings what it shares with words that sound otherwise; a short form of a given name ends in ~
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

    /** The same as a word of a Chinese personal name. */
    NameToken chinese(Set<String> pinyin) {
        return new NameToken(written, folded, role, weight, readings, meanings, ofPerson, pinyin, false);
    }

    /** As it stands in the name. */
    public String written() {
        return written;
    }

    /** The same beside a surname as Hong Kong, Taiwan or Korea write it. */
    NameToken besideSurname() {
        return new NameToken(written, folded, role, weight, readings, meanings, ofPerson, Set.of(), true);
    }

    /** In Latin letters, by the first way it can be read; as written if it cannot be read. */
    public String latin() {
        return readings.isEmpty() ? written : readings.get(0).latin();
    }

    public TokenRole role() {
        return role;
    }

    /** What it weighs before its rarity is known. */
    float weight() {
        return weight;
    }

    String folded() {
        return folded;
    }

    /** As an abbreviation has them: in Latin letters, one for each. */
    String letters() {
        return letters;
    }

    List<WordReading> readings() {
        return readings;
    }

    /** What a word that two languages begin alike has in common with this one; empty if there can be none. */
    String cognate() {
        return cognate;
    }

    String stem() {
        return stem;
    }

    /** Its consonants, of its first reading. */
    String frame() {
        return frame;
    }

    float frameMass() {
        return frameMass;
    }

    /** Whether its script gives little more than the frame. */
    boolean framed() {
        return framed;
    }

    Set<String> meanings() {
        return meanings;
    }

    /** Whether it is in Chinese characters of which the meaning is known: how they sound in Mandarin is then seldom what is written. */
    boolean isGlossed() {
        return isHan() && !meanings.isEmpty();
    }

    /** Whether it is in Chinese characters, of no person. */
    boolean isHan() {
        return !ofPerson && !readings.isEmpty() && readings.get(0).path() == Transliteration.PINYIN;
    }

    /** Whether it is a single Chinese character, of no person. */
    boolean isOneCharacter() {
        return isHan() && folded.length() == 1;
    }

    /** Each way to read a word of a Chinese personal name in pinyin; empty for any other word. */
    Set<String> syllables() {
        return syllables;
    }

    /** Whether it stands in a Chinese personal name. */
    boolean isChinese() {
        return !syllables.isEmpty();
    }

    /** Whether it stands beside a surname as Hong Kong, Taiwan or Korea write it, so that pinyin is only near to it. */
    boolean isBesideSurname() {
        return besideSurname;
    }

    /** Whether it is in Latin letters and can be pinyin, of no person. */
    boolean isPinyin() {
        return pinyin;
    }

    /** Whether it only begins with a word that means something, as Petrofac does. */
    boolean isNamed() {
        return named;
    }

    /** Whether it is read as it stands. */
    boolean isLatin() {
        return !readings.isEmpty() && readings.get(0).path() == Transliteration.LATIN;
    }

    boolean isPlace() {
        return place;
    }

    /** Whether it stands in a person's name. */
    boolean ofPerson() {
        return ofPerson;
    }

    /** Whether it can begin with one of some sounds, a bit for each by its code. */
    boolean beginsWithOneOf(int sounds) {
        return (firsts & sounds) != 0;
    }

    /** The sounds for which the one that it begins with can be heard, a bit for each by its code. */
    int sayingFirst() {
        int near = 0;
        for (WordReading reading : readings) {
            near |= Sounds.PLAIN.near(Sounds.code(reading.sounds().charAt(0)), TokenMatch.NEAR_LETTER);
        }
        return near;
    }

    /** Whether it can meet words that are spelt otherwise; numbers and legal forms cannot. */
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
