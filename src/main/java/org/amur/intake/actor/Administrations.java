package org.amur.intake.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.amur.actor.ActorKind;

/** Finds governments named after their head ("Biden administration", 拜登政府) and acronyms that the text explains: "Court (ICC)". */
final class Administrations {

    private static final Set<String> AFTER = Set.of("administration", "government", "cabinet");
    private static final Set<String> BEFORE = Set.of("администрация", "администрации", "администрацию", "администрацией");
    private static final int LONGEST_ACRONYM = 7;

    private final Reading text;

    Administrations(Reading text) {
        this.text = text;
    }

    List<Find> find(List<Find> finds) {
        List<Find> found = new ArrayList<>();
        finds.stream().filter(find -> find.subject().isPerson()).forEach(find -> addGovernment(find, found));
        addAcronyms(finds, found);
        return found;
    }

    private void addGovernment(Find person, List<Find> found) {
        int from = person.from();
        int to = person.to();
        if (AFTER.contains(text.plain(to)) && text.continues(to)) {
            to++;
        } else if (text.is(to, "政") && text.is(to + 1, "府")) {
            to += 2;
        } else if (BEFORE.contains(text.plain(from - 1)) && text.continues(from)) {
            from--;
        } else {
            return;
        }
        Subject government = Subject.unrecorded(
                ActorKind.GOVERNMENT_BODY,
                person.subject().country(),
                "government of " + person.subject().name());
        found.add(new Find(from, to, government, ActorRule.NEW_NAME, text.line(from, to)));
    }

    private void addAcronyms(List<Find> finds, List<Find> found) {
        Map<String, Subject> acronyms = new LinkedHashMap<>();
        for (Find find : finds) {
            int at = find.to() + (text.is(find.to(), "\"") ? 1 : 0);
            if (!find.subject().isPerson()
                    && !find.subject().isState()
                    && text.is(at, "(")
                    && text.is(at + 2, ")")
                    && text.continues(at)
                    && isAcronym(at + 1)) {
                acronyms.putIfAbsent(text.plain(at + 1), find.subject());
            }
        }
        for (int i = 0; i < text.size() && !acronyms.isEmpty(); i++) {
            Subject subject = acronyms.get(text.plain(i));
            if (subject != null && isAcronym(i)) {
                found.add(new Find(i, i + 1, subject, ActorRule.SHORT_NAME, text.written(i, i + 1)));
            }
        }
    }

    private boolean isAcronym(int at) {
        return text.at(at).isLetters()
                && text.at(at).isUpper()
                && text.plain(at).length() > 1
                && text.plain(at).length() <= LONGEST_ACRONYM;
    }
}
