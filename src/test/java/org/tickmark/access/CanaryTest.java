package org.tickmark.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tickmark.testing.As.as;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tickmark.claim.Notes;
import org.tickmark.identity.Role;
import org.tickmark.testing.Api;
import org.tickmark.testing.Api.Caller;
import org.tickmark.testing.BrowserTest;
import org.tickmark.testing.People;
import org.tickmark.testing.SignIn;

/** A phrase that stands all over a closed article is looked for in whatever leaves the house to somebody else. */
@BrowserTest
class CanaryTest {

    @Autowired
    private ClosedCase cases;

    @Autowired
    private People people;

    @Autowired
    private Api api;

    @Autowired
    private Notes notes;

    @ParameterizedTest
    @EnumSource(Role.class)
    void no_call_tells_of_it(Role role) {
        var closed = cases.make();
        Caller insider = api.as(closed.lead());
        Caller stranger = api.as(people.aPerson(role));
        int told = 0;
        for (String path : paths(closed)) {
            told += insider.get(path).text().contains(closed.canary()) ? 1 : 0;
            assertThat(stranger.get(path).text()).as("%s as %s", path, role).doesNotContain(closed.canary());
        }
        // The paths are the right ones: they tell somebody.
        assertThat(told).isGreaterThan(8);
    }

    @Test
    void no_screen_file_or_push_tells_of_it(Page page) {
        var closed = cases.make();
        List<String> received = Collections.synchronizedList(new ArrayList<>());
        List<Request> finished = Collections.synchronizedList(new ArrayList<>());
        page.onRequestFinished(finished::add);
        page.onWebSocket(socket -> socket.onFrameReceived(frame -> received.add(String.valueOf(frame.text()))));
        SignIn.as(page, "admin");
        for (String path : List.of(
                "/desk", "/articles", "/tasks", "/tasks?all", "/history", "/people", "/articles/" + closed.article())) {
            page.navigate(path);
            page.waitForTimeout(500);
            received.add(page.content());
        }
        for (String file : List.of(
                "/text/" + closed.text(),
                "/reports/" + closed.article() + "/report.html",
                "/reports/" + closed.article() + "/report.csv",
                "/reports/" + closed.article() + "/archive.zip",
                "/reports/" + closed.article() + "/claims/1/proof.html",
                "/reports/" + closed.article() + "/claims/1/proof.json")) {
            var answer = page.request().get(file);
            assertThat(answer.status()).as(file).isEqualTo(404);
            received.add(answer.text());
        }
        page.navigate("/history");
        as(closed.lead(), () -> notes.write(closed.claim(), "Another " + closed.canary()));
        page.waitForTimeout(1_000);
        received.add(page.content());
        List.copyOf(finished).forEach(request -> received.add(text(request)));

        assertThat(received).hasSizeGreaterThan(20);
        assertThat(received).noneMatch(each -> each.contains(closed.canary()));
    }

    /** Of answers that are whole; one that is pushed into goes on. */
    private static String text(Request request) {
        try {
            Response response = request.response();
            return response == null ? "" : response.text();
        } catch (PlaywrightException noBody) {
            return "";
        }
    }

    private static List<String> paths(ClosedCase.Closed closed) {
        String article = "/api/v1/articles/" + closed.article();
        return List.of(
                "/api/v1/articles",
                "/api/v1/tasks",
                article,
                article + "/versions/1/text",
                article + "/claims",
                article + "/claims/1",
                article + "/claims?version=1",
                article + "/claims/1/proof",
                article + "/history",
                article + "/report.html",
                article + "/report.csv",
                article + "/report.json",
                article + "/archive.zip");
    }
}
