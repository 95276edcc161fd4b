package org.amur.lists.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.amur.lists.read.ListEntry.Remark;

/**
 * Programmes of SECO's list, each an ordinance with sets of measures to which targets refer by number. Names are in
 * several languages; the English one is kept.
 */
final class SecoProgrammes {

    private static final String KEY = "program-key";
    private static final String ACT = "program-name";
    private static final String SET = "sanctions-set";
    private static final String LANGUAGE = "lang";
    private static final String ENGLISH = "eng";

    private final Map<String, MeasureSet> sets = new HashMap<>();

    /** @param others further statements on a programme */
    private record Programme(String key, String act, List<Remark> others) {
    }

    private record MeasureSet(String title, Programme programme) {
    }

    void read(XmlNode node) {
        // Version dates of a programme concern the file: all its parties would change with each.
        node.ignoreAttributes("ssid", "version-date", "predecessor-version-date");
        List<Remark> others = new ArrayList<>();
        Programme programme = new Programme(inEnglish(node.all(KEY)), inEnglish(node.all(ACT)), others);
        Map<String, List<XmlNode>> numbered = new TreeMap<>();
        for (XmlNode set : node.all(SET)) {
            if (set.get("ssid") != null) {
                numbered.computeIfAbsent(set.get("ssid"), number -> new ArrayList<>()).add(set);
            }
        }
        numbered.forEach((number, set) -> sets.put(number, new MeasureSet(inEnglish(set), programme)));
        node.ignore(KEY, ACT, SET);
        node.rest((path, text) -> others.add(new Remark(path, text)));
    }

    /** Returns the English text, otherwise the first of the other languages in an order independent of the file. */
    private static String inEnglish(List<XmlNode> texts) {
        return texts.stream().filter(text -> text.text() != null)
                .min(Comparator.comparing((XmlNode text) -> !ENGLISH.equals(text.get(LANGUAGE)))
                        .thenComparing(text -> Objects.toString(text.get(LANGUAGE), "")).thenComparing(text -> text.text()))
                .map(XmlNode::text).orElse(null);
    }

    /** @param number number of a set; shown itself if the file does not define it */
    void addTo(EntryDraft draft, String number) {
        MeasureSet set = sets.get(number);
        if (set == null) {
            draft.programme(number, null);
            return;
        }
        Programme programme = set.programme();
        draft.programme(programme.key(), set.title());
        draft.basis(programme.act(), null, null, null, null, null);
        programme.others().forEach(other -> draft.remark(other.kind(), other.text()));
    }
}
