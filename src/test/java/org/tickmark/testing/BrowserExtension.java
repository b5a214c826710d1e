package org.tickmark.testing;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Hands out windows of the one browser and closes them; see {@link BrowserTest}. */
class BrowserExtension implements ExecutionCondition, ParameterResolver, AfterEachCallback {

    private static final Namespace OURS = Namespace.create(BrowserExtension.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return Browsers.executable()
                .map(path -> ConditionEvaluationResult.enabled("browser: " + path))
                .orElseGet(() -> ConditionEvaluationResult.disabled(
                        "no Chromium or Chrome on this machine; 'apt-get install chromium' brings one"));
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Page.class;
    }

    @Override
    public Page resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var browsers =
                context.getRoot().getStore(OURS).computeIfAbsent(Browsers.class, _ -> Browsers.start(), Browsers.class);
        var window = Window.open(browsers.browser(), address(context));
        windows(context).add(window);
        return window.page();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        var windows = windows(context);
        if (context.getExecutionException().isPresent()) {
            windows.forEach(window -> window.keepPicture(name(context), windows.indexOf(window) + 1));
        }
        var faults = windows.stream().flatMap(Window::faults).toList();
        windows.forEach(Window::close);
        if (!faults.isEmpty()) {
            throw new AssertionError("The pages did what they must not: " + String.join("; ", faults));
        }
    }

    private static String address(ExtensionContext context) {
        var port = SpringExtension.getApplicationContext(context)
                .getEnvironment()
                .getRequiredProperty("local.server.port");
        return "http://localhost:" + port;
    }

    private static String name(ExtensionContext context) {
        return context.getRequiredTestClass().getSimpleName() + "."
                + context.getRequiredTestMethod().getName();
    }

    private static Windows windows(ExtensionContext context) {
        return context.getStore(OURS).computeIfAbsent(Windows.class, _ -> new Windows(), Windows.class);
    }

    /** The windows of one test, in the order of its parameters. */
    private static final class Windows extends ArrayList<Window> {
        private static final long serialVersionUID = 1L;
    }
}
