package org.amur.intake.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Chooses among candidates, longest first, and groups the names of each actor. */
final class Mentions {

    private static final List<ActorRule> PREFERENCE = List.of(ActorRule.OFFICE, ActorRule.NAME, ActorRule.SHORT_NAME, ActorRule.COMPOUND,
            ActorRule.SEAT, ActorRule.OWN_COUNTRY, ActorRule.NEW_NAME);

    private Mentions() {
    }

    /** Returns the mentions in text order, none inside another. */
    static List<ActorMention> of(Reading text, List<Find> candidates, OfficeHolders holders) {
        List<Find> chosen = chosen(text, candidates);
        LocalDate day = text.article().published().orElse(null);
        Map<Subject, MentionedActor> actors = actors(chosen, subject -> holders.office(subject, day).orElse(null));
        return chosen.stream()
                .map(find ->
                        new ActorMention(text.span(find.from(), find.to()), actors.get(find.subject()), find.rule()))
                .toList();
    }

    private static List<Find> chosen(Reading text, List<Find> candidates) {
        List<Find> sorted = new ArrayList<>(new LinkedHashSet<>(candidates));
        sorted.sort(Comparator.<Find>comparingInt(find -> -text.span(find.from(), find.to()).length())
                .thenComparingInt(find -> PREFERENCE.indexOf(find.rule())).thenComparingInt(Find::from));
        Find[] places = new Find[text.size()];
        List<Find> chosen = new ArrayList<>();
        for (Find find : sorted) {
            if (isFree(find, places)) {
                for (int i = find.from(); i < find.to(); i++) {
                    places[i] = find;
                }
                chosen.add(find);
            }
        }
        chosen.sort(Comparator.comparingInt(Find::from));
        return chosen;
    }

    /** States of one compound have the same place. */
    private static boolean isFree(Find find, Find[] places) {
        for (int i = find.from(); i < find.to(); i++) {
            if (places[i] != null && !(find.rule() == ActorRule.COMPOUND && places[i].rule() == ActorRule.COMPOUND
                    && places[i].from() == find.from() && places[i].to() == find.to())) {
                return false;
            }
        }
        return true;
    }

    private static Map<Subject, MentionedActor> actors(List<Find> finds, Function<Subject, String> offices) {
        Map<Subject, Set<String>> names = new LinkedHashMap<>();
        for (Find find : finds) {
            Set<String> forms = names.computeIfAbsent(find.subject(), subject -> new LinkedHashSet<>());
            if (find.form() != null) {
                forms.add(find.form());
            }
        }
        Map<Subject, MentionedActor> actors = new HashMap<>();
        names.forEach((subject, forms) -> actors.put(subject, actor(subject, offices.apply(subject), forms)));
        return actors;
    }

    private static MentionedActor actor(Subject subject, String office, Set<String> forms) {
        if (subject.id() != null) {
            return new MentionedActor(subject.id(), subject.kind(), subject.country(), office, subject.name(), List.copyOf(forms));
        }
        String fullest = forms.stream().max(Comparator.comparingInt(String::length)).orElse(subject.name());
        Set<String> names = new LinkedHashSet<>(List.of(fullest));
        names.addAll(forms);
        return new MentionedActor(null, subject.kind(), subject.country(), office, fullest, List.copyOf(names));
    }
}
