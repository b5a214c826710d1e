package org.tickmark.storage.internal;

import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.tickmark.storage.Synced;

/**
 * Lets a {@link Synced} method answer once its commit is on the disk: inside its door, around its transaction and around
 * whatever else waits for the commit, which may commit more.
 */
@Configuration(proxyBeanMethods = false)
class WaitingForDisk {

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor syncedAdvisor(ObjectProvider<DiskSync> disk) {
        DefaultPointcutAdvisor advisor = new DefaultPointcutAdvisor(
                AnnotationMatchingPointcut.forMethodAnnotation(Synced.class), new Waiting(disk));
        advisor.setOrder(Ordered.HIGHEST_PRECEDENCE + 50);
        return advisor;
    }

    private record Waiting(ObjectProvider<DiskSync> disk) implements MethodInterceptor {
        @Override
        public @Nullable Object invoke(MethodInvocation call) throws Throwable {
            Object answer = call.proceed();
            if (!TransactionSynchronizationManager.isActualTransactionActive()) {
                disk.getObject().now();
            }
            return answer;
        }
    }
}
