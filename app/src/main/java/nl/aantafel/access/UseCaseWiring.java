package nl.aantafel.access;

import nl.aantafel.kernel.Trace;
import nl.aantafel.kernel.UseCases;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;

/** Puts {@link ActorBinding} around everything marked {@link UseCases}, outside the transaction. */
@Configuration(proxyBeanMethods = false)
class UseCaseWiring {

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor actorBindingAdvisor(ObjectProvider<Trace> trace) {
        DefaultPointcutAdvisor advisor = new DefaultPointcutAdvisor(
                new AnnotationMatchingPointcut(UseCases.class, true), new ActorBinding(trace));
        advisor.setOrder(0);
        return advisor;
    }
}
