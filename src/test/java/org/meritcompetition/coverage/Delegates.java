package org.meritcompetition.coverage;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * Lets {@link EmptyDelegates} take one delegate's work away. For all other tests the delegates stay
 * as they are.
 */
@TestConfiguration
public class Delegates {

    private static final Map<String, Set<String>> TESTS = new ConcurrentHashMap<>();
    private static volatile boolean watched;
    private static volatile String test = "";
    private static volatile String emptied = "";

    /** Delegates of an application that starts from now on can be emptied. */
    static void watch() {
        watched = true;
    }

    static void play(String uniqueId) {
        test = uniqueId;
    }

    /** That delegate does nothing from now on, and every other its work. */
    static void empty(String delegate) {
        emptied = delegate;
    }

    /** The tests that ran the delegate. */
    static Set<String> testsOf(String delegate) {
        return Set.copyOf(TESTS.getOrDefault(delegate, Set.of()));
    }

    @Bean
    static BeanPostProcessor delegatesThatCanBeEmptied() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return watched && bean instanceof JavaDelegate ? emptiable(bean, name) : bean;
            }
        };
    }

    private static Object emptiable(Object bean, String name) {
        var proxy = new ProxyFactory(bean);
        proxy.setProxyTargetClass(true);
        proxy.addAdvice((MethodInterceptor) call -> worksUnlessEmptied(call, name));
        return proxy.getProxy(bean.getClass().getClassLoader());
    }

    private static Object worksUnlessEmptied(MethodInvocation call, String name) throws Throwable {
        if (!call.getMethod().getName().equals("execute")) {
            return call.proceed();
        }
        TESTS.computeIfAbsent(name, it -> ConcurrentHashMap.newKeySet()).add(test);
        return name.equals(emptied) ? null : call.proceed();
    }
}
