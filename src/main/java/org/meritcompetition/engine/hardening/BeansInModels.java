package org.meritcompetition.engine.hardening;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.meritcompetition.engine.InModels;
import org.springframework.context.ApplicationContext;

/**
 * Resolves the delegates and the beans marked {@link InModels} by name; every other bean does not
 * exist here.
 */
class BeansInModels extends ELResolver {

    private final ApplicationContext context;
    private volatile Set<String> names;

    BeansInModels(ApplicationContext context) {
        this.context = context;
    }

    @Override
    public Object getValue(ELContext el, Object base, Object property) {
        if (base == null && property instanceof String name && names().contains(name)) {
            el.setPropertyResolved(true);
            return context.getBean(name);
        }
        return null;
    }

    /** By name only, and not before the first use: the beans themselves need the engine. */
    private Set<String> names() {
        if (names == null) {
            var found = new HashSet<String>();
            found.addAll(List.of(context.getBeanNamesForType(JavaDelegate.class, true, false)));
            found.addAll(List.of(context.getBeanNamesForAnnotation(InModels.class)));
            names = found;
        }
        return names;
    }

    @Override
    public boolean isReadOnly(ELContext el, Object base, Object property) {
        return true;
    }

    @Override
    public void setValue(ELContext el, Object base, Object property, Object value) {}

    @Override
    public Class<?> getType(ELContext el, Object base, Object property) {
        return null;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext el, Object base) {
        return Object.class;
    }

    @Override
    public java.util.Iterator<java.beans.FeatureDescriptor> getFeatureDescriptors(
            ELContext el, Object base) {
        return null;
    }
}
