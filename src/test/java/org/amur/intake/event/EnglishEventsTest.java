package org.amur.intake.event;

import static org.amur.intake.event.EventReaderTest.english;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.amur.actor.ActorKind;
import org.amur.intake.TextMentions;
import org.junit.jupiter.api.Test;

/** Tests of constructions of English sentences. */
class EnglishEventsTest {

    private static TextMentions withCompany(String text) {
        return english(text).actor(ActorKind.COMPANY, "Rosdrev", "RU", "Rosdrev").actor(ActorKind.COMPANY, "Sinomu", "CN", "Sinomu");
    }

    @Test
    void possessorHasTheTalksThatFollow() {
        List<String> talks = List.of("CONSULT HAPPENED 2024-05-13 Ivan Petrov ACTOR, Li Wei ACTOR");
        assertEquals(talks, english("Ivan Petrov's meeting with Li Wei on Monday was short.").told());
        assertEquals(talks, english("Talks between Russia's Ivan Petrov and China's Li Wei were held on Monday.").told());
        assertEquals(
                "CONSULT HAPPENED 2024-05-13 Ivan Petrov ACTOR, China RECIPIENT",
                english("Ferries were shown during Ivan Petrov's first official visit to China on Monday.").told().get(0));
    }

    @Test
    void onlyThePartiesAfterBetweenAgree() {
        assertEquals(
                List.of("AGREE HAPPENED 2024-05-20 Russia ACTOR, China ACTOR"),
                english("A bridge was built.\n\nJapan is content with a pact between Russia and China.")
                        .state("Japan", "JP", "Japan")
                        .told());
    }

    @Test
    void agentsOfAPassiveVerbSign() {
        assertEquals(
                List.of("AGREE HAPPENED 2024-05-13 Rosdrev ACTOR, Sinomu ACTOR"),
                withCompany("A contract for timber was signed by Rosdrev and Sinomu on Monday.").told());
    }

    @Test
    void signedDocumentsAreOfBothStates() {
        assertEquals(
                List.of("AGREE HAPPENED 2024-05-20 Russia ACTOR, China ACTOR"),
                english("Russia is a neighbour of China. The contracts signed are on timber.").told());
    }

    @Test
    void pronounAfterAVerbOfSpeechIsTheSpeaker() {
        assertEquals(
                List.of("ACCUSE HAPPENED 2024-05-13 China ACTOR, Russia RECIPIENT"),
                english("China said it had lodged a protest with Russia on Monday.").told());
    }

    @Test
    void appositionIsNoSubject() {
        assertEquals(
                List.of("ACCUSE HAPPENED 2024-05-13 Russia ACTOR, China RECIPIENT"),
                english("Russia, the largest exporter after Japan, criticised China on Monday.")
                        .state("Japan", "JP", "Japan")
                        .told());
    }

    @Test
    void opinionIsNoEvent() {
        assertEquals(List.of(), english("Experts believe that China has provided weapons to Russia.").told());
    }

    @Test
    void purposeOfAPlanIsPlanned() {
        assertEquals(
                List.of(
                        "CONSULT PLANNED 2024-06-03 Ivan Petrov ACTOR, Li Wei ACTOR",
                        "AGREE PLANNED 2024-06-03 Ivan Petrov ACTOR, Li Wei ACTOR"),
                english("Ivan Petrov will meet with Li Wei on 3 June to sign a pact.").told());
    }

    @Test
    void clauseJoinedToAWishIsNoWish() {
        assertEquals(
                "ACCUSE HAPPENED [..2024-05-20] China ACTOR, Russia RECIPIENT",
                english("A bridge was built.\n\nChina opposed the bridge, and China has lodged a protest with Russia.").told().get(0));
    }

    @Test
    void dateOfAnOccasionBeforeIsNotThatOfTheEvent() {
        assertEquals(
                "CONSULT HAPPENED [..2024-05-20] Ivan Petrov ACTOR, China RECIPIENT",
                english("A bridge was built.\n\nIvan Petrov's trip to China follows an exhibition on Monday.").told().get(0));
    }

    @Test
    void pastPerfectIsBeforeTheMainEventAndJustIsNot() {
        assertEquals(
                List.of("CONSULT HAPPENED [..2024-05-20] Rosdrev ACTOR, Sinomu ACTOR"),
                withCompany("Rosdrev and Sinomu had also begun talks on timber.").told());
        assertEquals(
                List.of("AGREE HAPPENED 2024-05-20 Russia ACTOR, China ACTOR"),
                english("A bridge was built. Russia and China have just signed a pact.").told());
    }

    @Test
    void placeAfterTheVerbIsTheDestination() {
        assertEquals(
                List.of("CONSULT HAPPENED 2024-05-20 Ivan Petrov ACTOR, China RECIPIENT"),
                english("Ivan Petrov arrived in Beijing to discuss Japan. China was content.").state("Japan", "JP", "Japan").told());
        assertEquals(
                List.of("CONSULT HAPPENED 2024-05-13 Ivan Petrov ACTOR, China RECIPIENT"),
                english("Ivan Petrov arrived in the Chinese capital on Monday. China was content.").told());
    }

    @Test
    void amountIsOneWord() {
        assertEquals(
                List.of("AGREE HAPPENED 2024-05-13 Russia ACTOR, China ACTOR"),
                english("Russia and China struck a $1,400 million 20-year deal on Monday.").told());
    }

    @Test
    void decisionOfSeveralIsAnAgreement() {
        assertEquals(
                List.of("AGREE HAPPENED 2024-05-20 Russia ACTOR, China ACTOR"),
                english("A ship sank.\n\nRussia and China have decided to build a bridge.").told());
        assertEquals(List.of(), english("Ivan Petrov set a goal in China.").told());
    }

    @Test
    void eventIsShownWhereTheTextHasItFirst() {
        TextMentions talks = english("Ivan Petrov held talks with Li Wei in Harbin. A pact was read. "
                + "Ivan Petrov and Li Wei held talks today.").date("today", "2024-05-20");
        assertEquals(List.of("CONSULT HAPPENED 2024-05-20 Ivan Petrov ACTOR, Li Wei ACTOR"), talks.told());
        assertEquals(0, talks.events().get(0).sentence().start());
        assertEquals(List.of(Inference.DATE_OF_REPETITION), talks.events().get(0).inferences());
    }

    @Test
    void titleBeforeTheNameIsNoOtherPerson() {
        assertEquals(
                List.of("CONSULT HAPPENED 2024-05-13 Li Wei ACTOR, Oleg Orlov ACTOR"),
                english("Ivan Petrov read a book. Li Wei met Russian President Oleg Orlov on Monday.")
                        .person("Oleg Orlov", "RU", "Oleg Orlov")
                        .told());
    }

    @Test
    void pronounOfARelativeClauseIsThePersonBeforeIt() {
        assertEquals(
                "COOPERATE HAPPENED 2024-05-20 Oleg Orlov ACTOR, Li Wei ACTOR",
                english("A ship sank.\n\nIvan Petrov recalled the visit of Oleg Orlov, during which he and Li Wei launched a pipeline.")
                        .person("Oleg Orlov", "RU", "Oleg Orlov")
                        .told()
                        .get(0));
    }

    @Test
    void dateBeforeAPurposeIsThatOfTheVerb() {
        assertEquals(
                "CONSULT HAPPENED 2024-05-13 Ivan Petrov ACTOR, China RECIPIENT",
                english("Ivan Petrov arrived in China on Monday for a meeting between Japan and Mongolia.")
                        .state("Japan", "JP", "Japan")
                        .state("Mongolia", "MN", "Mongolia")
                        .told()
                        .get(0));
    }

    @Test
    void agreedMeasureIsTheEvent() {
        assertEquals(
                List.of("SANCTION PLANNED 2024-05-13 Russia ACTOR, China RECIPIENT"),
                english("Russia agreed to impose sanctions on China on Monday.").told());
    }

    @Test
    void agentsEndWithTheirList() {
        assertEquals(
                List.of("AGREE HAPPENED 2024-05-13 Ivan Petrov ACTOR, Li Wei ACTOR"),
                english("A contract was signed by Ivan Petrov and Li Wei on Monday in the presence of Japan and Mongolia.")
                        .state("Japan", "JP", "Japan")
                        .state("Mongolia", "MN", "Mongolia")
                        .told());
    }

    @Test
    void discussedStateIsNoParticipant() {
        assertEquals(
                List.of("CONSULT HAPPENED 2024-05-13 Ivan Petrov ACTOR, Li Wei ACTOR"),
                english("Ivan Petrov and Li Wei discussed Japan on Monday.").state("Japan", "JP", "Japan").told());
    }

    @Test
    void onePersonTalksWithTheStateOfThePlace() {
        assertEquals(
                List.of("CONSULT HAPPENED 2024-05-13 Ivan Petrov ACTOR, China ACTOR"),
                english("Ivan Petrov concluded three days of negotiations in China on Monday.").told());
    }

    @Test
    void periodOfAProgrammeIsNotTheDateOfItsSigning() {
        assertEquals(
                List.of("AGREE HAPPENED 2024-05-20 Russia ACTOR, China ACTOR"),
                english("Russia and China signed a programme for 2025–2030.").date("2025–2030", "2025/2030").told());
    }

    @Test
    void newTermsReportEvents() {
        assertEquals(
                List.of("MOBILIZE HAPPENED 2024-05-13 Russia ACTOR"),
                english("Russia waited. Russian fighter jets were scrambled on Monday.").told());
        assertEquals(
                List.of("SANCTION HAPPENED 2024-05-13 China ACTOR, Russia RECIPIENT"),
                english("Russia waited. China's inclusion of Russia on its blacklist on Monday was expected.").told());
        assertEquals(
                List.of("COOPERATE HAPPENED 2024-05-13 Russia ACTOR, China RECIPIENT"),
                english("Russia started piping gas to China on Monday.").told());
        assertEquals(
                List.of("ACCUSE HAPPENED 2024-05-13 China ACTOR, Russia RECIPIENT"),
                english("China hit back at Russia on Monday.").told());
        assertEquals(List.of(), english("Russia charges customers of China fees.").told());
    }

    @Test
    void dayMayStandInsideATerm() {
        assertEquals(
                List.of("REQUEST HAPPENED 2024-05-13 China ACTOR, Russia RECIPIENT"),
                english("China called Monday on Russia to wait.").date("Monday", "2024-05-13").told());
    }

    @Test
    void leadersActForTheirStates() {
        assertEquals(
                List.of("AGREE HAPPENED 2024-05-13 Russia ACTOR, China ACTOR"),
                english("Leaders of Russia and China signed a pact on Monday.").told());
    }

    @Test
    void pronounAfterAnOpeningIsTheSubjectBefore() {
        assertEquals(
                List.of("AGREE HAPPENED 2023 China ACTOR, Russia ACTOR"),
                english("China is content. In 2023, it signed a pact with Russia.").date("In 2023", "2023").told());
    }

    @Test
    void occasionWithADayOfItsOwnIsAnEvent() {
        assertEquals(
                List.of("CONSULT HAPPENED 2024-05-13 Ivan Petrov ACTOR, Li Wei ACTOR"),
                english("Ivan Petrov and Li Wei were content, following their talks in Harbin on Monday.").told());
    }

    @Test
    void counterpartIsTheLastPersonOfTheCountry() {
        assertEquals(
                List.of("CONSULT HAPPENED 2024-05-13 Li Wei ACTOR, Aki Sato ACTOR"),
                english("Ken Mori read a book. Aki Sato wrote it. Li Wei met his Japanese counterpart on Monday.")
                        .person("Ken Mori", "JP", "Ken Mori")
                        .person("Aki Sato", "JP", "Aki Sato")
                        .told());
    }

    @Test
    void membersOfAGroupStandForTheirState() {
        assertEquals(
                List.of("SANCTION HAPPENED 2024-05-13 Russia ACTOR, China RECIPIENT"),
                english("Russia sanctioned dozens of companies in China on Monday.").told());
    }

    @Test
    void theyAreThoseJoinedAFewSentencesBefore() {
        assertEquals(
                List.of("MOBILIZE HAPPENED 2023 Russia ACTOR, China ACTOR"),
                english("Russia and China are neighbours. The sea is wide. In 2023, they held joint drills.")
                        .date("In 2023", "2023")
                        .told());
    }

    @Test
    void neitherOfTwoAfterAPrepositionActs() {
        assertEquals(
                List.of("REQUEST HAPPENED 2024-05-20 Li Wei ACTOR, Ivan Petrov RECIPIENT"),
                english("Li Wei read of a bridge between Japan and Russia, urging Ivan Petrov to wait.")
                        .state("Japan", "JP", "Japan")
                        .told());
    }

    @Test
    void eventsWithoutADateAreOfTheDayOfTheMainEvent() {
        String reports = "Ivan Petrov signed a pact with Li Wei on Monday.\n\nA ship sank.\n\nA bridge was built.\n\n";
        assertEquals(
                "REQUEST HAPPENED 2024-05-13 Ivan Petrov ACTOR, China RECIPIENT",
                english(reports + "Ivan Petrov urged China to wait.").told().get(1));
        assertEquals(
                "AGREE HAPPENED 2024-05-13 Russia ACTOR, China ACTOR",
                english(reports + "The sea is wide. ".repeat(300) + "\n\nRussia signed a treaty with China.").told().get(1));
        assertEquals(
                "AID HAPPENED [..2024-05-20] Russia ACTOR, China RECIPIENT",
                english(reports + "Russia sent weapons to China.").told().get(1));
    }

    @Test
    void judgementsAndReadinessAreEvents() {
        assertEquals(
                List.of("AGREE HAPPENED 2024-05-13 Ivan Petrov ACTOR, Li Wei ACTOR"),
                english("Ivan Petrov and Li Wei reaffirmed their readiness to build bridges on Monday.").told());
        assertEquals(
                List.of("REJECT HAPPENED 2024-05-13 China ACTOR, Russia RECIPIENT"),
                english("China came out against Russia on Monday.").told());
        assertEquals(
                List.of("SUPPORT HAPPENED 2024-05-13 China ACTOR, Russia RECIPIENT"),
                english("China said on Monday that it respected the choice of Russia.").told());
        assertEquals(
                List.of("AGREE HAPPENED 2024-05-13 Russia ACTOR, China ACTOR"),
                english("Russia and China founded a forum of writers on Monday.").told());
    }

    @Test
    void asWellAsAddsAParticipant() {
        assertEquals(
                List.of("CONSULT HAPPENED 2024-05-13 Ivan Petrov ACTOR, Li Wei ACTOR"),
                english("Ivan Petrov met with ministers from Japan and Mongolia, as well as Li Wei, on Monday.")
                        .state("Japan", "JP", "Japan")
                        .state("Mongolia", "MN", "Mongolia")
                        .told());
        assertEquals(
                List.of("ASSAULT HAPPENED 2024-05-13 Russia ACTOR, Japan RECIPIENT"),
                english("Russia invaded Japan on Monday, as well as China's sea.").state("Japan", "JP", "Japan").told());
    }

    @Test
    void documentsAreOfPersonsWhoseStateIsUnknown() {
        assertEquals(
                List.of("AGREE HAPPENED 2024-05-13 Bo An ACTOR, Ivan Petrov ACTOR"),
                english("Russia and China are neighbours. Bo An and Ivan Petrov signed twelve documents on Monday.")
                        .person("Bo An", null, "Bo An")
                        .told());
    }

    @Test
    void occasionBesideWhichTheyMeetIsNoPartner() {
        assertEquals(
                List.of("CONSULT HAPPENED 2024-05-20 Ivan Petrov ACTOR, Li Wei ACTOR"),
                english("Ivan Petrov is meeting Foreign Minister Li Wei on the sidelines of the League session.")
                        .actor(ActorKind.INTERGOVERNMENTAL_ORGANISATION, "League", null, "League")
                        .told());
    }

    @Test
    void gerundHasTheSubjectBeforeIt() {
        assertEquals(
                List.of("AID HYPOTHETICAL XXXX China ACTOR, Russia RECIPIENT"),
                english("Ivan Petrov spoke of the consequences of China providing weapons to Russia.").told());
    }

    @Test
    void visitorMeetsAPersonOfUnknownCountry() {
        assertEquals(
                List.of("CONSULT HAPPENED 2024-05-13 Ivan Petrov ACTOR, Bo An ACTOR"),
                english("Ivan Petrov visited China on Monday and held talks with Bo An.").person("Bo An", null, "Bo An").told());
    }

    @Test
    void whoProsecutesAWarAccusesNoOne() {
        assertEquals(List.of(), english("China is near. Chinese sailors spoke about Russia as it prosecutes its long war.").told());
    }
}
