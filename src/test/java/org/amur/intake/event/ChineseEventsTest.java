package org.amur.intake.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.amur.actor.ActorKind;
import org.amur.intake.TextMentions;

/** Tests of rules for Chinese sentences. */
class ChineseEventsTest {

    private static TextMentions chinese(String text) {
        return TextMentions.in(text)
                .person("李伟", "CN", "李伟")
                .person("彼得罗夫", "RU", "彼得罗夫")
                .state("俄罗斯", "RU", "俄罗斯")
                .state("中国", "CN", "中国")
                .state("韩国", "KR", "韩国")
                .date("5月13日", "2024-05-13")
                .date("周二", "2024-05-14");
    }

    private static void tells(String text, String... events) {
        assertEquals(List.of(events), chinese(text).told());
    }

    private static final String MEETING = "CONSULT HAPPENED 2024-05-13 彼得罗夫 ACTOR, 李伟 ACTOR";

    @Test
    void insertionInBracketsDoesNotEndTheClause() {
        tells("5月13日，彼得罗夫（部长）在哈尔滨会见李伟。", MEETING);
    }

    @Test
    void verbThatIsAnAttributeDoesNotEndTheClause() {
        tells("5月13日，彼得罗夫会见了到访俄罗斯的李伟。", MEETING);
    }

    @Test
    void commaEndsTheClause() {
        tells("5月13日，彼得罗夫来到哈尔滨出席开幕式，两国发表了联合声明，中国和俄罗斯很满意。",
                "CONSULT HAPPENED 2024-05-13 彼得罗夫 ACTOR, 中国 RECIPIENT",
                "AGREE HAPPENED 2024-05-13 中国 ACTOR, 俄罗斯 ACTOR");
    }

    @Test
    void clauseWithoutSubjectGoesOnWithTheTopicBefore() {
        tells("5月13日，李伟转达了中国对韩国的问候，并祝贺彼得罗夫。", "SUPPORT HAPPENED 2024-05-13 李伟 ACTOR, 彼得罗夫 RECIPIENT");
    }

    @Test
    void nextClauseWithAnotherPartnerHasTheSubjectOfTheFirst() {
        assertEquals(
                List.of(
                        "CONSULT HAPPENED 2024-05-13 李伟 ACTOR, 彼得罗夫 ACTOR",
                        "CONSULT HAPPENED 2024-05-13 李伟 ACTOR, 伊万诺夫 ACTOR"),
                chinese("5月13日，李伟来到哈尔滨，同彼得罗夫共同主持渔业委员会会议，同伊万诺夫共同主持林业委员会会议。")
                        .person("伊万诺夫", "RU", "伊万诺夫").told());
    }

    @Test
    void allOfAListAfterAPrepositionArePartners() {
        assertEquals(
                List.of("AGREE HAPPENED 2024-05-13 李伟 ACTOR, 彼得罗夫 ACTOR, 伊万诺夫 ACTOR"),
                chinese("5月13日，李伟分别同彼得罗夫、伊万诺夫签署纪要。").person("伊万诺夫", "RU", "伊万诺夫").told());
    }

    @Test
    void statesExerciseTogetherThroughTheirForces() {
        assertEquals(
                List.of("COOPERATE HAPPENED 2024-05-13 俄罗斯 ACTOR, 中国 ACTOR"),
                chinese("5月13日，俄罗斯与中国海军进行联合巡逻。中国满意。")
                        .actor(ActorKind.GOVERNMENT_BODY, "海军", "CN", "海军").told());
    }

    @Test
    void headsOfStateAreThosePersonsWhoHoldTheOffice() {
        String text = "王刚主席同伊万诺夫总统通话。5月13日，李伟同彼得罗夫会谈。周二，两国元首举行会谈。";
        TextMentions named = chinese(text).holder("president", "王刚", "CN", "王刚").holder("president", "伊万诺夫", "RU", "伊万诺夫");
        assertEquals("CONSULT HAPPENED 2024-05-14 伊万诺夫 ACTOR, 王刚 ACTOR", named.told().get(2));
    }

    @Test
    void officialsAreNoHeadsOfState() {
        String text = "中国和俄罗斯高兴。5月13日，李伟同副总理伊万诺夫会谈。周二，两国元首举行会谈。";
        assertEquals(
                "CONSULT HAPPENED 2024-05-14 中国 ACTOR, 俄罗斯 ACTOR",
                chinese(text).holder("deputy-premier", "伊万诺夫", "RU", "伊万诺夫").told().get(1));
    }

    @Test
    void speakerActsInWhatHeSaysWithoutASubject() {
        tells("彼得罗夫表示，祝贺中国。", "SUPPORT HAPPENED 2024-05-20 彼得罗夫 ACTOR, 中国 RECIPIENT");
    }

    @Test
    void wayDoesNotAct() {
        tells("5月13日，俄罗斯开始通过韩国管道向中国供气。", "COOPERATE HAPPENED 2024-05-13 俄罗斯 ACTOR, 中国 RECIPIENT");
    }

    @Test
    void personToWhomOneReportsTakesPart() {
        tells("5月13日，彼得罗夫向李伟汇报。", MEETING);
    }

    @Test
    void appointmentIsNoDuty() {
        tells("5月13日，彼得罗夫应约与李伟通话。", MEETING);
    }

    @Test
    void threatAfterAReproachIsAnEventOfItsOwn() {
        tells("5月13日，中国谴责韩国，并警告俄罗斯。",
                "ACCUSE HAPPENED 2024-05-13 中国 ACTOR, 韩国 RECIPIENT",
                "THREATEN HAPPENED 2024-05-13 中国 ACTOR, 俄罗斯 RECIPIENT");
    }

    @Test
    void agreementToldAgainInOtherWordsIsOne() {
        tells("5月13日，俄罗斯与中国签署协议。5月13日，俄罗斯与中国签署了一份合同。", "AGREE HAPPENED 2024-05-13 俄罗斯 ACTOR, 中国 ACTOR");
    }

    @Test
    void meetingOfAVisitIsOneEventWithIt() {
        tells("5月13日，彼得罗夫访华与李伟会面，中国很满意。", MEETING);
    }

    @Test
    void measuresOfASanctionAreOneEventWithIt() {
        tells("5月13日，韩国制裁俄罗斯，冻结俄罗斯资产。", "SANCTION HAPPENED 2024-05-13 韩国 ACTOR, 俄罗斯 RECIPIENT");
    }

    @Test
    void othersAreNotHe() {
        tells("李伟来了。5月13日，中国批评其他国家，俄罗斯也是。");
    }

    @Test
    void standingAttitudeIsNoEvent() {
        tells("5月13日，俄罗斯和中国相互支持。");
    }

    @Test
    void spokespersonIsNotOneOfTheTwoLeaders() {
        tells("发言人李伟说，彼得罗夫到了俄罗斯，中国很满意。5月13日，双方举行会谈。", "CONSULT HAPPENED 2024-05-13 俄罗斯 ACTOR, 中国 ACTOR");
    }

    @Test
    void countedObjectIsNoSignOfTheFuture() {
        tells("5月13日，韩国将5家俄罗斯企业列入清单，中国很满意。", "SANCTION HAPPENED 2024-05-13 韩国 ACTOR, 俄罗斯 RECIPIENT");
    }

    @Test
    void futureReachesOverClausesWithoutSubject() {
        tells("彼得罗夫5月13日来了。李伟将与彼得罗夫对表，就合作交换意见。", "CONSULT PLANNED 2024-05-20/.. 李伟 ACTOR, 彼得罗夫 ACTOR");
    }

    @Test
    void whatIsAgreedIsPlanned() {
        tells("5月13日，双方商定，俄罗斯每年向中国供气。",
                "AGREE HAPPENED 2024-05-13 俄罗斯 ACTOR, 中国 ACTOR",
                "COOPERATE PLANNED 2024-05-13/.. 俄罗斯 ACTOR, 中国 RECIPIENT");
    }

    @Test
    void whatGoesOnFromADayToComeIsPlanned() {
        TextMentions text = chinese("从2030年起俄罗斯向中国供气。").date("2030年", "2030");
        assertEquals(List.of("COOPERATE PLANNED 2030/.. 俄罗斯 ACTOR, 中国 RECIPIENT"), text.told());
    }

    @Test
    void statesOfTheSameThingsActTogether() {
        tells("5月13日，7架俄罗斯军机与2架中国军机进入韩国防空识别区。",
                "MOBILIZE HAPPENED 2024-05-13 俄罗斯 ACTOR, 中国 ACTOR, 韩国 RECIPIENT");
    }

    @Test
    void decisionOfOneOnASanctionIsTheSanction() {
        tells("5月13日，韩国同意对俄罗斯实施制裁，中国很满意。", "SANCTION HAPPENED 2024-05-13 韩国 ACTOR, 俄罗斯 RECIPIENT");
    }

    @Test
    void partiesAreNotThoseInTheContract() {
        tells("5月13日，俄罗斯与韩国签署对中国供气的合同。", "AGREE HAPPENED 2024-05-13 俄罗斯 ACTOR, 韩国 ACTOR");
    }

    @Test
    void descriptionsAndCommentsAreNoEvents() {
        tells("5月13日，俄罗斯谈到向中国供气的计划。");
        tells("俄罗斯是共同反对中国的朋友。");
        tells("5月13日，在管道开通后，俄罗斯和中国很满意。");
        tells("彼得罗夫周二抵达中国，这是他5月13日当选以来首次访问中国。", "CONSULT HAPPENED 2024-05-14 彼得罗夫 ACTOR, 中国 RECIPIENT");
    }

    @Test
    void openingOfAnExerciseIsOneEventWithIt() {
        tells("5月13日，俄罗斯和中国举行演习开幕式。", "MOBILIZE HAPPENED 2024-05-13 俄罗斯 ACTOR, 中国 ACTOR");
    }

    @Test
    void contentOfAReproachIsNoEvent() {
        tells("5月13日，中国谴责俄罗斯入侵韩国的行为。", "ACCUSE HAPPENED 2024-05-13 中国 ACTOR, 俄罗斯 RECIPIENT");
    }

    @Test
    void newsOfForcesAreOfTheDayOnWhichTheyAreTold() {
        TextMentions text = chinese("韩国5月19日表示，俄罗斯和中国的军机在附近联合巡逻。").date("5月19日", "2024-05-19");
        assertEquals(List.of("COOPERATE HAPPENED 2024-05-19 俄罗斯 ACTOR, 中国 ACTOR"), text.told());
    }

    @Test
    void reactionOfOthersIsOfTheDayOfTheNews() {
        tells("5月13日，俄罗斯和韩国举行会谈。对此，中国批评韩国。",
                "CONSULT HAPPENED 2024-05-13 俄罗斯 ACTOR, 韩国 ACTOR",
                "ACCUSE HAPPENED 2024-05-20 中国 ACTOR, 韩国 RECIPIENT");
    }

    @Test
    void officialsOfAChineseProvinceStandForChina() {
        tells("5月13日，韩国制裁4名四川官员。中国很忙。", "SANCTION HAPPENED 2024-05-13 韩国 ACTOR, 中国 RECIPIENT");
    }

    @Test
    void theyAreNotThoseNamedIfOthersAreCounted() {
        tells("彼得罗夫和李伟来了。5月13日，韩国找到4名官员，逮捕他们。");
    }

    @Test
    void subjectOfATimeClauseActs() {
        tells("在彼得罗夫5月13日同李伟通话时，天气很好。", MEETING);
    }

    @Test
    void agreementOfTheSameParagraphIsTheSame() {
        tells("5月13日，俄罗斯与中国签署合同。双方商定建设管道。", "AGREE HAPPENED 2024-05-13 俄罗斯 ACTOR, 中国 ACTOR");
    }
}
