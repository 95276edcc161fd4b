package org.amur.lists.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

/** SECO's list keeps those that were taken off it, and says so as their latest modification. */
class SecoTargetsTest {

    @Test
    void whoIsTakenOffTheListIsNoPartyOfIt() throws IOException {
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
        assertEquals(Reason.TAKEN_OFF, list.skipped().get(0).reason());
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
}
