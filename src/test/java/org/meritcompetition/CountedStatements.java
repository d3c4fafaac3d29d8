package org.meritcompetition;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Notes every SQL statement of a thread, whoever sends it: records, engine and pages alike. */
public class CountedStatements implements BeanPostProcessor {

    private static final ThreadLocal<List<String>> SENT = new ThreadLocal<>();

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source && name.equals("dataSource")
                ? ProxyDataSourceBuilder.create(source)
                        .name(name)
                        .afterQuery((execution, queries) -> note(queries))
                        .build()
                : bean;
    }

    private static void note(List<QueryInfo> queries) {
        if (SENT.get() != null) {
            queries.forEach(it -> SENT.get().add(it.getQuery()));
        }
    }

    /** The statements that this thread sends to do that work. */
    public static List<String> of(Work work) throws Exception {
        SENT.set(new ArrayList<>());
        try {
            work.run();
            return SENT.get();
        } finally {
            SENT.remove();
        }
    }

    /** Without the calendar's revision, which is asked for every five seconds. */
    public static List<String> lasting(List<String> statements) {
        return statements.stream().filter(it -> !it.contains("from calendar_year")).toList();
    }

    /** Something that may fail. */
    @FunctionalInterface
    public interface Work {
        void run() throws Exception;
    }
}
