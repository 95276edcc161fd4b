package org.amur.intake.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.amur.intake.TextMentions;
import org.junit.jupiter.api.Test;

/** Tests of what an event takes from other sentences, and that its proposal says so. */
class EventInferenceTest {

    private static TextMentions english(String text) {
        return EventReaderTest.english(text)
                .date("On Monday", "2024-05-13")
                .date("in April", "2024-04")
                .date("this year", "2024")
                .date("from 20 to 22 May", "2024-05-20/2024-05-22")
                .date("in 2023", "2023");
    }

    private static TextMentions russian(String text) {
        return TextMentions.in(text)
                .person("Иван Петров", "RU", "Ивана Петрова", "Иван Петров")
                .person("Ли Вэй", "CN", "Ли Вэй")
                .state("Россия", "RU", "Россия", "России")
                .state("Китай", "CN", "Китай", "Китая")
                .date("Вчера", "2024-05-19");
    }

    private static List<List<Inference>> inferences(TextMentions text) {
        return text.events().stream().map(EventMention::inferences).toList();
    }

    @Test
    void statedEventHasNoInference() {
        assertEquals(List.of(List.of()), inferences(english("Ivan Petrov met with Li Wei on Monday.")));
    }

    @Test
    void inheritedDateIsMarked() {
        assertEquals(List.of(List.of(Inference.DATE_OF_ARTICLE)), inferences(english("Ivan Petrov met with Li Wei.")));
        assertEquals(
                List.of(List.of(), List.of(Inference.DATE_OF_PARAGRAPH)),
                inferences(english("On Monday, Russia and China signed a pact. Ivan Petrov met with Li Wei.")));
        assertEquals(
                List.of(List.of(Inference.DATE_OF_SENTENCE_BEFORE)),
                inferences(english("China spoke on Monday. It has accused Russia of delays.").state("China", "CN", "It")));
    }

    @Test
    void unknownDateIsNotInherited() {
        assertEquals(List.of(List.of()), inferences(english("China could send weapons to Russia.")));
    }

    @Test
    void participantsWithoutNamesInTheSentenceAreMarked() {
        assertEquals(
                List.of(List.of(), List.of(Inference.PARTICIPANTS_NOT_NAMED)),
                inferences(english("Ivan Petrov and Li Wei held talks on Monday. The two leaders signed a pact on Monday.")));
    }

    @Test
    void talksToldAgainAreOneEvent() {
        assertEquals(
                List.of("CONSULT HAPPENED 2024-05-13 Ivan Petrov ACTOR, Li Wei ACTOR"),
                english("Ivan Petrov held talks with Li Wei on Monday.\n\nRussia is content.\n\nChina is content.\n\n"
                                + "Ivan Petrov has discussed a bridge with Li Wei.")
                        .told());
    }

    @Test
    void agreementToldInOtherWordsIsOneEvent() {
        assertEquals(
                List.of("AGREE HAPPENED 2024-05-13 Russia ACTOR, China ACTOR"),
                english("Russia and China concluded a treaty on Monday. The treaty was concluded by Russia and China.").told());
    }

    @Test
    void namedDayOfAPlannedVisitReplacesAnOpenOne() {
        TextMentions visit = english("Li Wei will visit Russia soon. Li Wei will visit Russia from 20 to 22 May.")
                .date("soon", "2024-05-20/..");
        assertEquals(List.of("CONSULT PLANNED 2024-05-20/2024-05-22 Li Wei ACTOR, Russia RECIPIENT"), visit.told());
    }

    @Test
    void planIsNotOfThePast() {
        assertEquals(
                List.of("AID PLANNED 2024-05-20/.. Russia ACTOR, China RECIPIENT"),
                english("Russia will send weapons to China instead of those lost in 2023.").told());
    }

    @Test
    void meetingIsNotOfAWholeYearThatGoesOn() {
        assertEquals(
                List.of("CONSULT HAPPENED 2024-05-20 Ivan Petrov ACTOR, Li Wei ACTOR"),
                english("Exports have grown this year, Ivan Petrov said when he met with Li Wei.").told());
    }

    @Test
    void visitMayGoOnAfterThePublication() {
        assertEquals(
                List.of("CONSULT HAPPENED 2024-05-20/2024-05-22 Li Wei ACTOR, Russia RECIPIENT"),
                english("Li Wei visits Russia from 20 to 22 May.").told());
    }

    @Test
    void stayThatIsOverEndsOnTheDayOfTheNews() {
        assertEquals(
                List.of("CONSULT HAPPENED 2024-05-18/2024-05-20 Li Wei ACTOR, Russia RECIPIENT"),
                english("Li Wei visited Russia. The three-day visit ended with a concert.").told());
        assertEquals(
                List.of("CONSULT HAPPENED 2024-05-18/2024-05-19 Ли Вэй ACTOR, Россия RECIPIENT"),
                russian("Вчера Ли Вэй завершил двухдневный визит в Россию.").state("Россия", "RU", "Россию").told());
    }

    @Test
    void visitThatOnlyANounNamesWasAtSomeTime() {
        assertEquals(
                List.of("CONSULT HAPPENED [..2024-05-20] Ivan Petrov ACTOR, China RECIPIENT"),
                english("A pact is missing among the papers of Ivan Petrov's official visit to China.").told());
    }

    @Test
    void russianVisitMayBeginBeforeItsVisitorIsNamed() {
        assertEquals(
                List.of("CONSULT HAPPENED 2024-05-19 Иван Петров ACTOR, Китай RECIPIENT"),
                russian("Вчера начался официальный визит министра обороны России Ивана Петрова в Китай.").told());
    }

    @Test
    void severalDocumentsAreOfTheStates() {
        assertEquals(
                List.of("AGREE HAPPENED 2024-05-13 Russia ACTOR, China ACTOR"),
                english("Russia and China are neighbours. Ivan Petrov and Li Wei signed twelve documents on Monday.").told());
        assertEquals(
                List.of("AGREE HAPPENED 2024-05-13 Ivan Petrov ACTOR, Li Wei ACTOR"),
                english("Russia and China are neighbours. Ivan Petrov and Li Wei signed a treaty on Monday.").told());
    }

    @Test
    void stateOfANameIsNoParticipant() {
        assertEquals(
                List.of("CONSULT HAPPENED 2024-05-13 Ivan Petrov ACTOR, Li Wei ACTOR"),
                english("Russia's Ivan Petrov met with China's Li Wei on Monday.").told());
    }

    @Test
    void reporterIsNotOneOfTheTwoSides() {
        TextMentions report = english("By Ann Lee\n\nLi Wei spoke.\n\nIvan Petrov listened.\n\nIt was agreed on Monday to build a bridge.")
                .person("Ann Lee", null, "Ann Lee");
        assertEquals(List.of("AGREE HAPPENED 2024-05-13 Li Wei ACTOR, Ivan Petrov ACTOR"), report.told());
    }
}
