package org.tickmark.ui.workbench;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tickmark.identity.PersonKey;
import org.tickmark.identity.Role;
import org.tickmark.testing.BrowserTest;
import org.tickmark.testing.CaseRows;
import org.tickmark.testing.Shots;
import org.tickmark.testing.SignIn;

/** The main job from the text to the report, as four people do it, each in a window of their own. */
@BrowserTest
class WalkBrowserTest {

    @Autowired
    private CaseRows rows;

    @Test
    void four_people_bring_a_text_from_its_words_to_its_report(Page ed, Page ch, Page second, Page reader)
            throws Exception {
        PersonKey checker = rows.atTheDoor(Role.CHECKER);
        SignIn.as(ed, rows.atTheDoor(Role.EDITOR).value());
        SignIn.as(ch, checker.value());
        SignIn.as(second, rows.atTheDoor(Role.CHECKER).value());
        SignIn.as(reader, rows.atTheDoor(Role.READER).value());
        Walk walk = new Walk(ed, ch, second, Shots::take);
        walk.all("Person " + checker.value().substring("door-".length(), "door-".length() + 8));
        walk.readAndTakeAway(reader);
    }
}
