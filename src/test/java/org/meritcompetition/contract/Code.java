package org.meritcompetition.contract;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.meritcompetition.engine.InModels;
import org.meritcompetition.engine.TaskForm;
import org.springframework.context.ApplicationContext;
import org.springframework.util.ClassUtils;

/**
 * The Java side of the contract.
 *
 * @param forms one for each bean behind a form
 * @param delegates what each delegate says, by the name of its bean
 * @param questions the methods that models may ask, by the name of their bean
 */
record Code(
        List<FormCode> forms, Map<String, Reach> delegates, Map<String, Set<String>> questions) {

    record FormCode(String id, Reach shown, Reach submitted) {}

    static Code of(ApplicationContext beans) {
        var forms =
                beans.getBeansOfType(TaskForm.class).values().stream()
                        .map(
                                it ->
                                        new FormCode(
                                                it.id(),
                                                ByteCode.reach(typeOf(it), "show"),
                                                ByteCode.reach(typeOf(it), "submit")))
                        .toList();
        var delegates =
                beans.getBeansOfType(JavaDelegate.class).entrySet().stream()
                        .filter(it -> isOurs(it.getValue()))
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey,
                                        it -> ByteCode.reach(typeOf(it.getValue()), "execute")));
        var questions = new TreeMap<String, Set<String>>();
        beans.getBeansWithAnnotation(InModels.class)
                .forEach((name, bean) -> questions.put(name, questionsOf(typeOf(bean))));
        return new Code(forms, delegates, questions);
    }

    private static Set<String> questionsOf(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(it -> Modifier.isPublic(it.getModifiers()))
                .filter(it -> Arrays.equals(it.getParameterTypes(), QUESTIONED))
                .map(it -> it.getName())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static final Class<?>[] QUESTIONED = {DelegateExecution.class};

    private static Class<?> typeOf(Object bean) {
        return ClassUtils.getUserClass(bean);
    }

    private static boolean isOurs(Object bean) {
        return typeOf(bean).getName().startsWith("org.meritcompetition.");
    }

    Map<String, List<FormCode>> formsById() {
        return forms.stream().collect(Collectors.groupingBy(FormCode::id));
    }

    /** What the forms and delegates of a model answer. */
    List<Reach> answering(Set<String> formIds, Set<String> delegateNames) {
        Function<FormCode, Reach> submitted = FormCode::submitted;
        var reaches =
                forms.stream()
                        .filter(it -> formIds.contains(it.id()))
                        .map(submitted)
                        .collect(Collectors.toList());
        delegates.forEach(
                (name, reach) -> {
                    if (delegateNames.contains(name)) {
                        reaches.add(reach);
                    }
                });
        return reaches;
    }
}
