package org.amur.lists.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

/** Targets of SECO's list whose latest modification is a de-listing are not parties. */
class SecoTargetsTest {

    @Test
    void delistedTargetIsNotAParty() throws IOException {
        String listed = target(1, modification("listed", "2015-01-01"));
        String gone = target(2, modification("de-listed", "2016-03-01") + modification("listed", "2015-01-01"));
        String goneInAnyOrder = target(3, modification("listed", "2015-01-01") + modification("de-listed", "2016-03-01"));
        String again = target(4, modification("listed", "2017-05-01") + modification("de-listed", "2016-03-01"));
        String stillToGo = target(5, modification("de-listed", "2026-09-01") + modification("listed", "2015-01-01"));
        String undated = target(6, "<modification modification-type='de-listed'/>");
        List<String> parties = new ArrayList<>();
        ReadList list = read(parties, listed + gone + goneInAnyOrder + again + stillToGo + undated);
        assertEquals(List.of("1", "4", "5"), parties);
        assertEquals(3, list.parties());
        assertEquals(List.of("2", "3", "6"), list.skipped().stream().map(ReadProblem::detail).toList());
        assertEquals(ProblemKind.TAKEN_OFF, list.skipped().get(0).reason());
    }

    @Test
    void modificationsOfOneDayIgnoreFileOrder() throws IOException {
        String gone = modification("de-listed", "2016-03-01");
        String amended = modification("amended", "2016-03-01");
        assertEquals(List.of(), inEitherOrder(gone, amended), "an amendment of the day is none of the end");
        assertEquals(List.of("1", "2"), inEitherOrder(gone, modification("listed", "2016-03-01")), "listed anew");
        assertEquals(List.of("1", "2"), inEitherOrder(enacted("de-listed", "2016-02-01", "2016-02-02"),
                enacted("amended", "2016-02-29", "2016-02-29")), "amended after that");
        assertEquals(List.of(), inEitherOrder(enacted("listed", "2016-02-01", "2016-02-02"),
                enacted("de-listed", "2016-02-01", "2016-02-03")), "published after that");
        assertEquals(List.of(), inEitherOrder(gone, enacted("amended", "2016-02-29", "2016-03-01")), "enacted nobody says when");
        assertEquals(List.of("1", "2"), inEitherOrder("<modification modification-type='de-listed'/>", amended), "undated before dated");
    }

    private static List<String> inEitherOrder(String one, String other) throws IOException {
        List<String> parties = new ArrayList<>();
        read(parties, target(1, one + other) + target(2, other + one));
        return parties;
    }

    private static ReadList read(List<String> parties, String targets) throws IOException {
        byte[] file = ("<?xml version='1.0' encoding='UTF-8'?><swiss-sanctions-list list-type='whole-list' date='2026-08-27'>" + targets
                + "</swiss-sanctions-list>\n").getBytes(UTF_8);
        return ListReading.of(List.of(new ListFile("seco.xml", () -> new ByteArrayInputStream(file))))
                .read(entry -> parties.add(entry.entry().reference()));
    }

    private static String target(int number, String modifications) {
        return "<target ssid='" + number + "'><entity><identity ssid='1" + number + "' main='true'><name ssid='2" + number
                + "' name-type='primary-name'><name-part order='1' name-part-type='whole-name'><value>Company " + number
                + "</value></name-part></name></identity></entity>" + modifications + "</target>";
    }

    private static String modification(String type, String day) {
        return "<modification modification-type='" + type + "' effective-date='" + day + "'/>";
    }

    /** Returns a modification in force from 1 March. */
    private static String enacted(String type, String day, String published) {
        return "<modification modification-type='" + type + "' enactment-date='" + day + "' publication-date='" + published
                + "' effective-date='2016-03-01'/>";
    }
}
