package org.tickmark.ui.error;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.tickmark.ui.shell.MainLayout;

/** A fault of ours: says so, with the number under which it stands in the log, and nothing of what it was. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class FaultPage extends Trouble implements HasErrorParameter<Exception> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> error) {
        String number = Faults.log("opening /" + event.getLocation().getPath(), error.getCaughtException());
        say(getTranslation("error.fault"), getTranslation("error.fault.why", number));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
