package org.tickmark.ui.shell;

import com.vaadin.flow.server.StaticFileHandler;
import com.vaadin.flow.server.StaticFileHandlerFactory;
import com.vaadin.flow.server.StaticFileServer;
import com.vaadin.flow.server.VaadinService;
import org.springframework.stereotype.Component;

/**
 * Lets a browser keep our scripts and ask each time whether they are still those: they change with a build and their
 * names do not, and for the hour that Vaadin gives them a page would run half with the old ones.
 */
@Component
class FreshFiles implements StaticFileHandlerFactory {

    /** Vaadin's own files, whose names change with their content. */
    private static final String NAMED_BY_CONTENT = "/VAADIN/build/";

    @Override
    public StaticFileHandler createHandler(VaadinService service) {
        return new StaticFileServer(service) {
            @Override
            protected int getCacheTime(String file) {
                return file.contains(NAMED_BY_CONTENT) ? super.getCacheTime(file) : 0;
            }
        };
    }
}
