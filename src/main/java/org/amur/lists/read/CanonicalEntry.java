package org.amur.lists.read;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.amur.access.Sha256;
import org.amur.text.PartialDate;

/**
 * Entry as JSON with every part sorted, equal for any order in the list. Null and empty values are left out, so that
 * fields of later versions do not change old entries.
 *
 * @param json text with the publisher's numbers of the parts
 * @param hash SHA-256, in hexadecimal, of the text without these numbers and with white space collapsed
 */
public record CanonicalEntry(String json, String hash) {

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final String NUMBER = "id";
    private static final Map<Class<?>, List<RecordComponent>> COMPONENTS = new ConcurrentHashMap<>();

    static CanonicalEntry of(ListEntry entry) {
        Said said = said(entry);
        return new CanonicalEntry(said.whole, Sha256.hex(said.bare));
    }

    /** @param bare text without numbers and with white space collapsed */
    private record Said(String bare, String whole) {
    }

    private static Said said(Record record) {
        StringBuilder bare = new StringBuilder("{");
        StringBuilder whole = new StringBuilder("{");
        for (RecordComponent component : components(record.getClass())) {
            Said value = value(get(record, component));
            if (value != null) {
                member(whole, component.getName(), value.whole);
                if (!component.getName().equals(NUMBER)) {
                    member(bare, component.getName(), value.bare);
                }
            }
        }
        return new Said(bare.append('}').toString(), whole.append('}').toString());
    }

    private static void member(StringBuilder to, String name, String value) {
        to.append(to.length() == 1 ? "\"" : ",\"").append(name).append("\":").append(value);
    }

    private static List<RecordComponent> components(Class<?> type) {
        return COMPONENTS.computeIfAbsent(type, each -> Arrays.asList(each.getRecordComponents()));
    }

    private static Object get(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Said value(Object value) {
        if (value == null) {
            return null;
        }
        if (value instanceof List<?> list) {
            return list.isEmpty() ? null : listed(list);
        }
        if (value instanceof Record record) {
            return said(record);
        }
        return text(value instanceof PartialDate date ? date.getEdtf() : value.toString());
    }

    private static Said text(String said) {
        return new Said(quoted(SPACE.matcher(said).replaceAll(" ")), quoted(said));
    }

    private static Said listed(List<?> list) {
        List<Said> said = new ArrayList<>(list.stream().map(CanonicalEntry::value).toList());
        if (!(list.get(0) instanceof ListEntry.NamePart)) {
            said.sort(Comparator.comparing(Said::bare).thenComparing(Said::whole));
        }
        return new Said(said.stream().map(Said::bare).collect(Collectors.joining(",", "[", "]")),
                said.stream().map(Said::whole).collect(Collectors.joining(",", "[", "]")));
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 8).append('"');
        for (int i = 0; i < text.length(); i++) {
            char next = text.charAt(i);
            if (next == '"' || next == '\\') {
                quoted.append('\\').append(next);
            } else if (next < ' ') {
                quoted.append("\\u%04x".formatted((int) next));
            } else {
                quoted.append(next);
            }
        }
        return quoted.append('"').toString();
    }
}
