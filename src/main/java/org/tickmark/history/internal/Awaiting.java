package org.tickmark.history.internal;

import java.lang.reflect.Method;
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
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.tickmark.history.AwaitsPlace;

/** Waits for {@link AwaitsPlace} around a method's transaction. */
@Configuration(proxyBeanMethods = false)
class Awaiting {

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor awaitsPlaceAdvisor(ObjectProvider<Sequencer> sequencer) {
        DefaultPointcutAdvisor advisor = new DefaultPointcutAdvisor(new Marked(), new Wait(sequencer));
        // Outside the transaction, which comes last, and inside the door, which comes first.
        advisor.setOrder(Ordered.HIGHEST_PRECEDENCE + 100);
        return advisor;
    }

    private static final class Marked extends StaticMethodMatcherPointcut {
        @Override
        public boolean matches(Method method, Class<?> type) {
            return AnnotatedElementUtils.hasAnnotation(method, AwaitsPlace.class);
        }
    }

    private record Wait(ObjectProvider<Sequencer> sequencer) implements MethodInterceptor {
        @Override
        public @Nullable Object invoke(MethodInvocation call) throws Throwable {
            Object answer = call.proceed();
            if (!TransactionSynchronizationManager.isActualTransactionActive()) {
                sequencer.getObject().awaitPlaces();
            }
            return answer;
        }
    }
}
