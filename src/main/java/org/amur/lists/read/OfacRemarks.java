package org.amur.lists.read;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.amur.lists.read.ListEntry.Identifier;
import org.amur.lists.read.ListEntry.NameQuality;
import org.amur.lists.read.ListEntry.TieKind;

/**
 * Parses the remarks of OFAC's tables, which hold everything without a column, separated by semicolons: {@code DOB
 * circa 1962; POB Shati; Passport A 1 (Cuba)}. The whole remark is kept, too.
 */
final class OfacRemarks {

    private static final Pattern BETWEEN = Pattern.compile(";\\s+");
    private static final Pattern ALTERNATIVE = Pattern.compile("^alt\\.\\s+");
    private static final Pattern WEAK_ALIAS = Pattern.compile("([afn]\\.k\\.a\\.)\\s+'(.+?)'\\.?");
    private static final Pattern NUMBER = Pattern.compile("(.*?)(?:\\s*\\(([^()]*)\\))?((?:\\s+(?:issued|expires)\\s.*)?)");
    private static final Pattern WHEN = Pattern.compile("(issued|expires)\\s+(\\d{1,2} \\w{3} \\d{4})");
    private static final Pattern DIRECTIVE_DATE = Pattern.compile(
            "((?:Listing|Effective) Date \\([^)]*(?:\\([^)]*\\)[^)]*)*\\)"
            + "|Purchase/Sales For Divestment Date \\([^)]*\\)):?\\s*(.+)");
    private static final Pattern CURRENCY = Pattern.compile("(Digital Currency Address - \\S+)\\s+(.+)");
    private static final Pattern LINKED = Pattern.compile("\\(?Linked To:\\s*(.+?)\\)?");

    private static final List<String> TYPES = Stream.concat(OfacStatement.IDENTIFIERS.stream(), OfacStatement.OTHERS.stream())
            .sorted(Comparator.comparing(String::length).reversed()).toList();

    private OfacRemarks() {
    }

    /** @param cut true if the last statement is incomplete */
    static void read(EntryDraft draft, String remarks, boolean cut) {
        String[] statements = BETWEEN.split(remarks.endsWith(".") ? remarks.substring(0, remarks.length() - 1) : remarks);
        for (int i = 0; i < statements.length - (cut ? 1 : 0); i++) {
            read(draft, statements[i].strip());
        }
    }

    private static void read(EntryDraft draft, String said) {
        Matcher alternative = ALTERNATIVE.matcher(said);
        boolean isAlternative = alternative.find();
        String statement = isAlternative ? said.substring(alternative.end()) : said;
        String note = isAlternative ? OfacStatement.NOT_MAIN : null;
        Matcher alias = WEAK_ALIAS.matcher(statement);
        Matcher linked = LINKED.matcher(statement);
        Matcher dated = DIRECTIVE_DATE.matcher(statement);
        Matcher currency = CURRENCY.matcher(statement);
        if (statement.startsWith("DOB ")) {
            draft.birth(statement.substring(4), note, null);
        } else if (statement.startsWith("POB ")) {
            draft.birthPlace(statement.substring(4), null, null, null, null, note, null);
        } else if (statement.startsWith("nationality ")) {
            draft.tie(TieKind.NATIONALITY, statement.substring(12), null, note, null);
        } else if (statement.startsWith("citizen ")) {
            draft.tie(TieKind.CITIZENSHIP, statement.substring(8), null, note, null);
        } else if (alias.matches()) {
            draft.name(OfacXmlReader.aliasKind(alias.group(1)), alias.group(1), NameQuality.WEAK, alias.group(2), null);
        } else if (linked.matches()) {
            draft.link("Linked To", null, linked.group(1), null);
        } else if (dated.matches()) {
            OfacStatement.addTo(draft, identifier(dated.group(1), dated.group(2), null, null, "", null));
        } else if (currency.matches()) {
            draft.identifier(currency.group(1), currency.group(2), null, null, null, null);
        } else {
            typed(draft, statement, note);
        }
    }

    private static void typed(EntryDraft draft, String statement, String note) {
        for (String type : TYPES) {
            if (statement.startsWith(type + " ")) {
                String rest = statement.substring(type.length()).strip();
                if (OfacStatement.OTHERS.contains(type)) {
                    OfacStatement.addTo(draft, identifier(type, rest, null, null, "", note));
                } else {
                    number(draft, type, rest, note);
                }
                return;
            }
        }
    }

    private static void number(EntryDraft draft, String type, String rest, String note) {
        Matcher number = NUMBER.matcher(rest);
        if (number.matches()) {
            OfacStatement.addTo(draft, identifier(type, number.group(1), number.group(2), null, number.group(3), note));
        }
    }

    private static Identifier identifier(String type, String number, String country, String code, String when, String note) {
        String issued = null;
        String expires = null;
        Matcher day = WHEN.matcher(when);
        while (day.find()) {
            issued = day.group(1).equals("issued") ? day.group(2) : issued;
            expires = day.group(1).equals("expires") ? day.group(2) : expires;
        }
        return new Identifier(type, EntryDraft.text(number), EntryDraft.text(country), code, issued, expires, note, null);
    }
}
