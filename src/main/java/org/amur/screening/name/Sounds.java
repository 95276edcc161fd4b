package org.amur.screening.name;

import java.util.Arrays;

/**
 * Phonetic alphabet for names of all scripts, with costs of substitution.
 *
 * <p>Sounds are a string of these letters: vowels {@code a e i o u}; consonants {@code b p f v w m n l r d t k g h x}
 * (kh) {@code s z S} (sh) {@code Z} (zh) {@code c} (ts) {@code C} (ch) {@code J} (dzh); the glide {@code y}. Sounds
 * that romanisations confuse or omit are near (v and w, s and sh, the glide, a doubled vowel), distinctive ones far (k
 * and m).
 *
 * <p>If a script omits vowels (Arabic, Hebrew) or adds some (kana), only the consonant frame is compared: see {@link
 * #frame}. Its costs differ slightly, because these scripts lack signs for some consonants.
 */
final class Sounds {

    /** Cost of another or an additional consonant; other costs are fractions of it. */
    static final float WHOLE = 1f;
    /** Cost of swapping neighbours. */
    static final float SWAP = 0.6f;

    private static final String LETTERS = "aeiouybpfvwmnlrdtkghxszSZcCJ";
    private static final int[] CODES = codes();
    /** Class of each sound in the skeleton; 0 if it is omitted. */
    private static final char[] BONES = bonesOf();
    private static final float[] MASSES = masses();

    /** Costs between two written forms. */
    static final Sounds PLAIN = new Sounds(
            "bp.35 fv.25 fw.3 vw.02 bv.5 pf.5 dt.35 kg.35 gh.35 gx.4 kx.4 hx.1 "
            + "sz.25 sS.25 sc.3 sC.5 sZ.45 zZ.25 zc.3 zS.4 SZ.25 SC.3 Sc.45 cC.3 ZC.5 ZJ.15 CJ.3 zJ.4 cJ.5 SJ.4 Zc.5 sJ.6 "
            + "Jy.35 Jg.5 Jd.5 Jx.6 Jh.6 tC.5 tc.45 kc.5 kC.6 mn.6 lr.8 wu.25 wo.35 vu.4 yi.08 ye.3 ya.4 yo.4 yu.4 "
            + "ao.2 ae.25 ei.15 ou.15 eo.25 ai.4 au.4 oi.45 iu.5 eu.4");

    /** Costs between consonant frames, one of them in a script with fewer consonants. */
    static final Sounds FRAMES = new Sounds(
            "bp.15 fv.15 bv.25 pf.2 bf.4 dt.3 kg.3 gx.3 kx.3 hx.1 sz.25 sS.2 sc.25 sC.45 sZ.4 zZ.25 zc.25 zS.4 SZ.25 SC.25 "
            + "Sc.4 cC.25 ZC.4 ZJ.1 CJ.25 zJ.25 cJ.4 SJ.3 Zc.4 sJ.5 Jg.2 Jd.5 Jk.4 tC.3 tc.35 dz.3 ts.5 kc.4 kC.5 mn.5");

    private final float[][] hearing = new float[LETTERS.length()][LETTERS.length()];
    private final float[] dropping = new float[LETTERS.length()];
    /** Minimum cost of deleting each sound, possibly by substitution first. */
    private final float[] vanishing;

    private Sounds(String near) {
        for (int a = 0; a < LETTERS.length(); a++) {
            for (int b = 0; b < LETTERS.length(); b++) {
                boolean alike = isVowel(LETTERS.charAt(a)) == isVowel(LETTERS.charAt(b));
                hearing[a][b] = a == b ? 0 : alike ? WHOLE : 1.1f;
            }
            dropping[a] = dropped(LETTERS.charAt(a));
        }
        for (String pair : near.split(" ")) {
            int a = code(pair.charAt(0));
            int b = code(pair.charAt(1));
            hearing[a][b] = Float.parseFloat(pair.substring(2));
            hearing[b][a] = hearing[a][b];
        }
        vanishing = vanishing();
    }

    private float[] vanishing() {
        float[] cheapest = dropping.clone();
        for (int round = 0; round < cheapest.length; round++) {
            for (int a = 0; a < cheapest.length; a++) {
                for (int b = 0; b < cheapest.length; b++) {
                    cheapest[a] = Math.min(cheapest[a], hearing[a][b] + cheapest[b]);
                }
            }
        }
        return cheapest;
    }

    private static float dropped(char sound) {
        if (isVowel(sound)) {
            return 0.4f;
        }
        return switch (sound) {
            case 'y' -> 0.1f;
            case 'h' -> 0.25f;
            case 'w' -> 0.4f;
            case 'x' -> 0.6f;
            default -> WHOLE;
        };
    }

    private static int[] codes() {
        int[] codes = new int[128];
        Arrays.fill(codes, -1);
        for (int i = 0; i < LETTERS.length(); i++) {
            codes[LETTERS.charAt(i)] = i;
        }
        return codes;
    }

    private static char[] bonesOf() {
        char[] bones = new char[128];
        for (char sound = 0; sound < 128; sound++) {
            bones[sound] = isVowel(sound) || "yhwx".indexOf(sound) >= 0 ? 0 : family(sound);
        }
        return bones;
    }

    private static float[] masses() {
        float[] masses = new float[128];
        for (char sound = 0; sound < 128; sound++) {
            masses[sound] = isVowel(sound) ? 0.5f : sound == 'y' ? 0.15f : sound == 'h' ? 0.4f : sound == 'w' ? 0.6f : 1;
        }
        return masses;
    }

    static int count() {
        return LETTERS.length();
    }

    static char letter(int code) {
        return LETTERS.charAt(code);
    }

    static int code(char sound) {
        return CODES[sound];
    }

    static boolean isVowel(char sound) {
        return sound == 'a' || sound == 'e' || sound == 'i' || sound == 'o' || sound == 'u';
    }

    /** Returns the substitution cost of two sounds, by code. */
    float hearing(int a, int b) {
        return hearing[a][b];
    }

    /** Returns a bit set of the sounds within a cost of this one. */
    int near(int code, float cost) {
        int near = 0;
        for (int other = 0; other < LETTERS.length(); other++) {
            near |= hearing[code][other] <= cost ? 1 << other : 0;
        }
        return near;
    }

    /** Returns the deletion cost of a sound, by code. */
    float dropping(int code) {
        return dropping[code];
    }

    /**
     * Returns the minimum cost of making a sound vanish, by code. The difference between the sums of two strings is a
     * lower bound of their distance, because no edit changes the sum by more than its own cost.
     */
    float vanishing(int code) {
        return vanishing[code];
    }

    /** Returns the phonetic mass, to which differences are relative. */
    static float mass(String sounds) {
        float mass = 0;
        for (int i = 0; i < sounds.length(); i++) {
            mass += massOf(sounds.charAt(i));
        }
        return mass;
    }

    static float massOf(char sound) {
        return MASSES[sound];
    }

    /** Returns the consonants, with l and r unified, without vowels, glides and h. */
    static String frame(String sounds) {
        StringBuilder frame = new StringBuilder();
        for (int i = 0; i < sounds.length(); i++) {
            char sound = sounds.charAt(i);
            if (!isVowel(sound) && "yhw".indexOf(sound) < 0) {
                append(frame, sound == 'l' ? 'r' : sound);
            }
        }
        return frame.toString();
    }

    /**
     * Returns the consonant skeleton: classes of consonants without repetition, exactly equal for joined and separated
     * spellings of a name.
     */
    static String bones(String sounds) {
        StringBuilder bones = new StringBuilder();
        for (int i = 0; i < sounds.length(); i++) {
            char bone = BONES[sounds.charAt(i)];
            if (bone != 0) {
                append(bones, bone);
            }
        }
        return bones.toString();
    }

    /** Returns true if a part of some sounds has this skeleton, see {@link #bones}. */
    static boolean areBones(String bones, String sounds, int from, int to) {
        int at = 0;
        for (int i = from; i < to; i++) {
            char bone = BONES[sounds.charAt(i)];
            if (bone != 0 && at < bones.length() && bones.charAt(at) == bone) {
                at++;
            } else if (bone != 0 && (at == 0 || bones.charAt(at - 1) != bone)) {
                return false;
            }
        }
        return at == bones.length();
    }

    private static char family(char sound) {
        return switch (sound) {
            case 'b', 'p' -> 'p';
            case 'f', 'v' -> 'f';
            case 'd', 't' -> 't';
            case 'k', 'g' -> 'k';
            case 's', 'z', 'S', 'Z', 'c', 'C', 'J' -> 's';
            default -> sound;
        };
    }

    /** Appends a sound unless it repeats the last. */
    static void append(StringBuilder sounds, char sound) {
        if (sounds.length() == 0 || sounds.charAt(sounds.length() - 1) != sound) {
            sounds.append(sound);
        }
    }
}
