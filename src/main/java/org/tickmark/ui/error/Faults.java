package org.tickmark.ui.error;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.util.DisconnectedClientHelper;
import org.tickmark.Outage;
import org.tickmark.refusal.Refusal;
import org.tickmark.ui.component.Messages;
import org.tickmark.ui.component.Toast;

/**
 * What happens when a click or a push ends in an exception: a refusal is told in words where nobody caught it nearer to
 * its field; a fault is logged under a number, which is all that is shown. The screen stays, and what was typed with it.
 */
@Component
class Faults implements VaadinServiceInitListener {

    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

    private final Messages messages;

    Faults(Messages messages) {
        this.messages = messages;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(started -> started.getSession().setErrorHandler(Faults::handle));
        event.getSource().setSystemMessagesProvider(info -> system(info.getLocale()));
    }

    /** Logs a fault; answers the number that is shown. */
    static String log(String where, Throwable fault) {
        String number = HexFormat.of()
                .toHexDigits(ThreadLocalRandom.current().nextInt())
                .toUpperCase(Locale.ROOT);
        LOG.error("fault {} in {}", number, where, fault);
        return number;
    }

    static void handle(ErrorEvent event) {
        if (DisconnectedClientHelper.isClientDisconnectedException(event.getThrowable())) {
            // The window was closed in the middle of an answer: nobody is left to tell, and nothing of ours is wrong.
            LOG.debug("gone before the answer: {}", event.getThrowable().toString());
            return;
        }
        Optional<Refusal> refusal = Stream.iterate(event.getThrowable(), cause -> cause != null, Throwable::getCause)
                .limit(20)
                .filter(Refusal.class::isInstance)
                .map(Refusal.class::cast)
                .findFirst();
        UI window = UI.getCurrent();
        if (window == null) {
            refusal.ifPresentOrElse(
                    each -> LOG.info("refused with no window: {}", each.getMessage()),
                    () -> log("the background", event.getThrowable()));
            return;
        }
        Optional<Outage> outage = Outage.of(event.getThrowable());
        if (refusal.isEmpty() && outage.isPresent()) {
            LOG.error("{}: {}", outage.get(), event.getThrowable().getMessage());
            Toast.keep(window.getTranslation(outage.get().key()));
            return;
        }
        refusal.ifPresentOrElse(Toast::refuse, () -> {
            String number =
                    log("/" + window.getInternals().getActiveViewLocation().getPath(), event.getThrowable());
            Toast.keep(window.getTranslation("error.fault.kept", number));
        });
    }

    /** The words for a session that has ended and for a connection that was lost. */
    private SystemMessages system(Locale locale) {
        CustomizedSystemMessages words = new CustomizedSystemMessages();
        words.setSessionExpiredNotificationEnabled(true);
        words.setSessionExpiredCaption(messages.getTranslation("error.session-ended", locale));
        words.setSessionExpiredMessage(messages.getTranslation("error.session-ended.why", locale));
        words.setInternalErrorCaption(messages.getTranslation("error.fault", locale));
        words.setInternalErrorMessage(messages.getTranslation("error.reload", locale));
        words.setCookiesDisabledCaption(messages.getTranslation("error.cookies", locale));
        words.setCookiesDisabledMessage(messages.getTranslation("error.cookies.why", locale));
        return words;
    }
}
