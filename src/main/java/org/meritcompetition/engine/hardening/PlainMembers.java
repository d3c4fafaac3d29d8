package org.meritcompetition.engine.hardening;

import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.impl.juel.jakarta.el.BeanELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;

/** Properties and methods of harmless values; no class, no engine, no reflection. */
class PlainMembers extends BeanELResolver {

    private static final List<String> PACKAGES =
            List.of(
                    "org.meritcompetition.",
                    "java.time.",
                    "java.math.",
                    "org.joda.time.",
                    "org.camunda.bpm.engine.impl.persistence.entity.");
    private static final List<Class<?>> TYPES =
            List.of(String.class, Number.class, Boolean.class, Date.class, Collection.class);
    private static final Set<String> FORBIDDEN =
            Set.of(
                    "class",
                    "getClass",
                    "processEngineServices",
                    "getProcessEngineServices",
                    "processEngine",
                    "getProcessEngine");

    PlainMembers() {
        super(true);
    }

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        refuse(base, property);
        return super.getValue(context, base, property);
    }

    @Override
    public Object invoke(
            ELContext context, Object base, Object method, Class<?>[] types, Object[] arguments) {
        refuse(base, method);
        return super.invoke(context, base, method, types, arguments);
    }

    private static void refuse(Object base, Object member) {
        if (base != null && (FORBIDDEN.contains(String.valueOf(member)) || !isHarmless(base))) {
            throw new ELException("not available in expressions: " + member);
        }
    }

    private static boolean isHarmless(Object base) {
        var name = base.getClass().getName();
        return TYPES.stream().anyMatch(it -> it.isInstance(base))
                || PACKAGES.stream().anyMatch(name::startsWith);
    }
}
