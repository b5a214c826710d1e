package org.tickmark.ui.signin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.security.web.csrf.CsrfToken;

/** The token that shows that a form is ours. One component stands in one form only, so each form makes its own. */
@Tag("input")
class CsrfField extends Component {

    private CsrfField(String name, String token) {
        getElement().setAttribute("type", "hidden").setAttribute("name", name).setAttribute("value", token);
    }

    static CsrfField of(HttpServletRequest request) {
        return Optional.ofNullable(request.getAttribute(CsrfToken.class.getName()))
                .map(CsrfToken.class::cast)
                .map(token -> new CsrfField(token.getParameterName(), token.getToken()))
                .orElseThrow(() -> new IllegalStateException("no filter has made a token"));
    }
}
