package org.amur.bench.screening;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

import com.ibm.icu.lang.UScript;

import org.amur.bench.screening.NamePairs.Pair;
import org.amur.screening.Party;
import org.amur.screening.PartyName;
import org.amur.screening.name.BearerKind;

/**
 * Names in two scripts: of parties of the UN's list, and combined from two parts with their spellings in several
 * scripts from a file. Neither was used for tuning; each name is also compared with names of others.
 */
final class ScriptPairs {

    private static final int[] BESIDE_LATIN = {UScript.CYRILLIC, UScript.HAN, UScript.ARABIC, UScript.GREEK, UScript.HEBREW,
        UScript.KATAKANA, UScript.HANGUL};
    private static final int MADE = 1_000;
    private static final int OTHERS = 20;
    private static final Pattern MARK = Pattern.compile("[A-Z]{1,3}[- ]?\\d[A-Z0-9]*|[A-Z0-9]{1,3}-[A-Z0-9]{2,5}");
    /** Minimum number of letters of a name's word. */
    private static final int SHORTEST = 3;

    private ScriptPairs() {
    }

    static String group(int one, int other) {
        return UScript.getName(one) + "–" + UScript.getName(other);
    }

    static int script(String text) {
        return text.codePoints().map(UScript::getScript).filter(script -> script != UScript.COMMON && script != UScript.INHERITED)
                .findFirst().orElse(UScript.COMMON);
    }

    /** Returns the names in original script on the UN's list, with each Latin name of the party. */
    static List<Pair> listed() throws IOException {
        List<Party> parties = ListParties.un();
        Random random = new Random(3);
        List<Pair> pairs = new ArrayList<>();
        for (Party party : parties) {
            for (PartyName name : party.names()) {
                int script = script(name.text());
                if (script != UScript.LATIN && script != UScript.COMMON) {
                    String group = group(UScript.LATIN, script) + ", " + (party.kind() == BearerKind.PERSON ? "persons" : "organisations");
                    pairs.add(pair(group, party.kind(), name.text(), latin(party), true));
                    for (int i = 0; i < OTHERS; ) {
                        Party other = parties.get(random.nextInt(parties.size()));
                        if (other != party && other.kind() == party.kind()) {
                            pairs.add(pair(group, party.kind(), name.text(), latin(other), false));
                            i++;
                        }
                    }
                }
            }
        }
        return pairs;
    }

    private static List<String> latin(Party party) {
        return party.names().stream().map(PartyName::text).filter(text -> script(text) == UScript.LATIN).toList();
    }

    private static Pair pair(String group, BearerKind kind, String one, List<String> other, boolean same) {
        return new Pair(group, kind, List.of(one), other, same, false);
    }

    /** Returns persons of two parts, in Latin letters and each of the others, and in Cyrillic and Chinese. */
    static List<Pair> made() throws IOException {
        List<Map<Integer, List<String>>> parts = parts();
        List<Pair> pairs = new ArrayList<>();
        for (int script : BESIDE_LATIN) {
            made(parts, UScript.LATIN, script, pairs);
        }
        made(parts, UScript.CYRILLIC, UScript.HAN, pairs);
        return pairs;
    }

    private static void made(List<Map<Integer, List<String>>> parts, int one, int other, List<Pair> to) {
        List<Map<Integer, List<String>>> both = parts.stream().filter(part -> part.containsKey(one) && part.containsKey(other)).toList();
        Random random = new Random(one * 31L + other);
        for (int i = 0; i < MADE; i++) {
            List<Map<Integer, List<String>>> mine = List.of(any(both, random), any(both, random));
            String asked = name(mine, one, random);
            to.add(pair(group(one, other), BearerKind.PERSON, asked, List.of(name(mine, other, random)), true));
            for (int o = 0; o < OTHERS; o++) {
                List<Map<Integer, List<String>>> theirs = List.of(any(both, random), any(both, random));
                if (theirs.stream().noneMatch(mine::contains)) {
                    to.add(pair(group(one, other), BearerKind.PERSON, asked, List.of(name(theirs, other, random)), false));
                }
            }
        }
    }

    private static String name(List<Map<Integer, List<String>>> parts, int script, Random random) {
        String between = script == UScript.HAN || script == UScript.KATAKANA ? "·" : " ";
        return any(parts.get(0).get(script), random) + between + any(parts.get(1).get(script), random);
    }

    private static <T> T any(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    /** Returns the spellings of each part by script. */
    private static List<Map<Integer, List<String>>> parts() throws IOException {
        List<Map<Integer, List<String>>> parts = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(NamePairs.FOLDER.resolve("names.gz"))), StandardCharsets.UTF_8))) {
            reader.lines().forEach(line -> {
                Map<Integer, List<String>> part = new TreeMap<>();
                Stream.of(line.replaceFirst("\\s*=>.*", "").split(",\\s*")).filter(form -> form.codePoints().allMatch(Character::isLetter))
                        .filter(form -> form.length() >= SHORTEST || script(form) == UScript.HAN || script(form) == UScript.HANGUL)
                        .forEach(form -> part.computeIfAbsent(script(form), key -> new ArrayList<>()).add(form));
                parts.add(part);
            });
        }
        return parts;
    }

    /**
     * Returns ships by their listed names with one slip, each also with names of other ships. An aircraft registration
     * with a slip is another's.
     */
    static List<Pair> vessels() throws IOException {
        Map<String, Party> byName = new LinkedHashMap<>();
        ListParties.ofac("sdn-2022-01").stream().filter(party -> party.kind() == BearerKind.VESSEL)
                .forEach(party -> party.names().stream().filter(name -> !MARK.matcher(name.text()).matches())
                        .forEach(name -> byName.put(name.text(), party)));
        List<String> names = new ArrayList<>(byName.keySet());
        Random random = new Random(9);
        List<Pair> pairs = new ArrayList<>();
        for (String name : names) {
            String typed = name.length() > 3 ? Misspelt.edited(name, random) : name;
            pairs.add(pair("one slip", BearerKind.VESSEL, typed, List.of(name), true));
            for (int i = 0; i < OTHERS; ) {
                String other = any(names, random);
                if (byName.get(other) != byName.get(name)) {
                    pairs.add(pair("one slip", BearerKind.VESSEL, typed, List.of(other), false));
                    i++;
                }
            }
        }
        return pairs;
    }
}
