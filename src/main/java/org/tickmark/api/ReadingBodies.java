package org.tickmark.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Hands a call its {@link Body}, whatever media type it is sent as. */
@Configuration(proxyBeanMethods = false)
class ReadingBodies implements WebMvcConfigurer, HandlerMethodArgumentResolver {

    /** A book of a million words, in any script. */
    private static final int MOST_MIB = 12;

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Body.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders)
            throws IOException {
        HttpServletRequest sent = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
        Fields fields = Objects.requireNonNull(parameter.getParameterAnnotation(Fields.class), "@Fields is missing");
        int most = MOST_MIB * 1024 * 1024;
        byte[] bytes = sent.getInputStream().readNBytes(most + 1);
        if (bytes.length > most) {
            throw new TooLarge(MOST_MIB);
        }
        return Body.of(bytes, fields.value());
    }
}
