package org.amur.lists.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.amur.lists.read.ListEntry.NameKind;
import org.amur.lists.read.ListEntry.NamePart;
import org.amur.lists.read.ListEntry.NameQuality;

/**
 * Name on SECO's list: the parts in order, and a whole name for each language and script with spelling variants. A part
 * without a variant is used unchanged; several variants of a part make a name each.
 */
final class SecoNames {

    private static final String PART = "name-part";
    private static final String VARIANT = "spelling-variant";
    private static final String LATIN = "Latn";

    private final EntryDraft draft;
    private final XmlNode name;
    private final List<XmlNode> parts;
    private final String note;

    private SecoNames(EntryDraft draft, XmlNode name, boolean isMain) {
        this.draft = draft;
        this.name = name;
        note = isMain ? null : "of another identity";
        name.all(PART).forEach(part -> part.ignoreAttributes("order", "name-part-type"));
        parts = name.all(PART).stream().sorted(Comparator.comparingInt((XmlNode part) -> order(part.get("order")))
                .thenComparing(part -> part.get("name-part-type"), Comparator.nullsFirst(Comparator.naturalOrder()))).toList();
    }

    static void read(EntryDraft draft, XmlNode name, boolean isMain) {
        SecoNames names = new SecoNames(draft, name, isMain);
        names.whole(isMain);
        names.variants();
    }

    private static int order(String order) {
        return order != null && order.matches("\\d{1,4}") ? Integer.parseInt(order) : 0;
    }

    private void whole(boolean isMain) {
        String type = name.get("name-type");
        NameQuality quality = "low".equals(name.get("quality")) ? NameQuality.WEAK
                : "good".equals(name.get("quality")) ? NameQuality.STRONG : null;
        addName(kind(type, isMain), type, quality, parts.stream().map(SecoNames::value).toList(), null, name.get("lang"), name.get("ssid"));
    }

    private static NameKind kind(String type, boolean isMain) {
        String said = type == null ? "" : type;
        return said.equals("primary-name") && isMain ? NameKind.PRIMARY : said.startsWith("former") ? NameKind.FORMER
                : NameKind.ALIAS;
    }

    /** Returns the value of a part; if it has only variants, one in the script of the names. */
    private static String value(XmlNode part) {
        String value = part.text("value");
        return value != null ? value : variants(part).stream().filter(variant -> script(variant) == null
                || LATIN.equals(script(variant))).map(XmlNode::text).findFirst().orElse(null);
    }

    /** Returns the variants that are not empty, in an order independent of the file. */
    private static List<XmlNode> variants(XmlNode part) {
        return part.all(VARIANT).stream().filter(variant -> variant.text() != null)
                .sorted(Comparator.comparing(XmlNode::text)).toList();
    }

    private static String script(XmlNode variant) {
        String code = variant.get("script");
        return code == null || code.length() != LATIN.length() ? code : code.charAt(0) + code.substring(1).toLowerCase(Locale.ROOT);
    }

    private void variants() {
        Map<String, List<List<XmlNode>>> byWriting = new TreeMap<>();
        for (int i = 0; i < parts.size(); i++) {
            for (XmlNode variant : variants(parts.get(i))) {
                byWriting.computeIfAbsent(variant.get("lang") + " " + script(variant), writing -> parts.stream()
                        .map(part -> (List<XmlNode>) new ArrayList<XmlNode>()).toList()).get(i).add(variant);
            }
        }
        byWriting.values().forEach(this::variants);
    }

    /** @param ofParts variants of each part in one language and script */
    private void variants(List<List<XmlNode>> ofParts) {
        List<XmlNode> first = ofParts.stream().map(each -> each.isEmpty() ? null : each.get(0)).toList();
        variant(first);
        for (int i = 0; i < ofParts.size(); i++) {
            for (XmlNode other : ofParts.get(i).stream().skip(1).toList()) {
                List<XmlNode> varied = new ArrayList<>(first);
                varied.set(i, other);
                variant(varied);
            }
        }
    }

    /** @param chosen variant of each part, null to use its value */
    private void variant(List<XmlNode> chosen) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < chosen.size(); i++) {
            texts.add(chosen.get(i) == null ? value(parts.get(i)) : chosen.get(i).text());
        }
        List<XmlNode> said = chosen.stream().filter(Objects::nonNull).toList();
        String types = said.stream().map(each -> each.get("spelling-variant-type")).filter(Objects::nonNull).distinct().sorted()
                .collect(Collectors.joining(", "));
        XmlNode one = said.get(0);
        addName(NameKind.VARIATION, EntryDraft.joined(", ", VARIANT, types), null, texts, script(one), one.get("lang"), said.stream()
                .map(each -> each.get("ssid")).filter(Objects::nonNull).collect(Collectors.joining(", ")));
    }

    private void addName(NameKind kind, String said, NameQuality quality, List<String> texts, String script, String language, String id) {
        List<NamePart> named = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            EuXmlReader.part(named, parts.get(i).get("name-part-type"), texts.get(i));
        }
        draft.name(kind, said, quality, EntryDraft.joined(" ", named.stream().map(NamePart::text).toArray(String[]::new)),
                named.size() > 1 ? named : List.of(), script, language, note, id);
    }
}
