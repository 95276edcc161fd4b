package org.amur.sanctions.ftm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;

import org.amur.FormBrowserTests;
import org.junit.jupiter.api.Test;

/** The export of designations conforms to the FollowTheMoney model. */
class FtmPagesIT extends FormBrowserTests {

    @Test
    void everyLineConformsToTheModel() {
        signIn("analyst");
        open("sanctions/designation/list?on=2022-03-15");
        String export = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("FollowTheMoney")).getAttribute("href");
        APIResponse file = page.request().get(export);
        assertEquals(200, file.status());
        assertTrue(file.headers().get("content-type").startsWith("application/json+ftm"), file.headers().toString());
        assertTrue(file.headers().get("content-disposition").contains(".ftm.json"), file.headers().toString());
        FtmModel model = new FtmModel();
        Set<String> ids = new HashSet<>();
        List<String> problems = new ArrayList<>();
        int sanctions = 0;
        int addressed = 0;
        for (String line : file.text().split("\n")) {
            JsonObject entity = read(line);
            assertTrue(ids.add(entity.getString("id")), line);
            problems.addAll(model.problems(entity));
            if (entity.getString("schema").equals("Sanction")) {
                sanctions++;
                JsonObject properties = entity.getJsonObject("properties");
                assertTrue(ids.contains(properties.getJsonArray("entity").getString(0)), "no target before " + line);
                assertTrue(properties.containsKey("authority") && properties.containsKey("summary"), line);
                addressed += properties.containsKey("sourceUrl") ? 1 : 0;
            }
        }
        assertEquals(List.of(), problems);
        assertTrue(addressed > 0, "none of " + sanctions + " with an address");
        assertEquals(page.locator(".subtitle").textContent().split("·")[0].replaceAll("\\D", ""), String.valueOf(sanctions));
    }

    private static JsonObject read(String line) {
        try (JsonReader reader = Json.createReader(new StringReader(line))) {
            return reader.readObject();
        }
    }
}
