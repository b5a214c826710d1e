package org.tickmark.identity.internal;

import java.lang.reflect.Method;
import java.util.List;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.StaticMethodMatcherPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.tickmark.identity.CurrentPerson;
import org.tickmark.identity.MayCall;
import org.tickmark.identity.Person;
import org.tickmark.refusal.NotYours;

/** Checks {@link MayCall} at the door of every service method, before its transaction begins. */
@Configuration(proxyBeanMethods = false)
class Door {

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor mayCallAdvisor(ObjectProvider<CurrentPerson> current) {
        DefaultPointcutAdvisor advisor = new DefaultPointcutAdvisor(new Guarded(), new Guard(current));
        advisor.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return advisor;
    }

    private static @Nullable MayCall rule(Method method, Class<?> type) {
        MayCall own = AnnotatedElementUtils.findMergedAnnotation(method, MayCall.class);
        return own != null ? own : AnnotatedElementUtils.findMergedAnnotation(type, MayCall.class);
    }

    private static final class Guarded extends StaticMethodMatcherPointcut {
        @Override
        public boolean matches(Method method, Class<?> type) {
            return method.getDeclaringClass() != Object.class && rule(method, type) != null;
        }
    }

    private record Guard(ObjectProvider<CurrentPerson> current) implements MethodInterceptor {
        @Override
        public @Nullable Object invoke(MethodInvocation call) throws Throwable {
            Object target = call.getThis();
            MayCall rule = target == null ? null : rule(call.getMethod(), target.getClass());
            CurrentPerson who = current.getObject();
            if (rule != null && !rule.anyone() && !who.isHouse()) {
                Person person = who.require();
                if (rule.value().length > 0 && !List.of(rule.value()).contains(person.role())) {
                    throw new NotYours("refusal.not-your-role");
                }
            }
            return call.proceed();
        }
    }
}
