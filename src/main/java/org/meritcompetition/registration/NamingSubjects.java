package org.meritcompetition.registration;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.meritcompetition.season.plan.SeasonPlan;
import org.meritcompetition.season.plan.SubjectName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says of natural keys what they are about, with projects by their names; one statement. */
@Service
@Transactional(readOnly = true)
public class NamingSubjects {

    private static final String NAMES =
            "select key, name from project_entry where key = any (:keys) and name is not null";

    private final JdbcClient jdbc;

    NamingSubjects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The names of keys of that season, by the keys. */
    public Map<String, String> of(SeasonPlan plan, Collection<String> subjects) {
        var projects = projects(subjects);
        return subjects.stream()
                .distinct()
                .collect(Collectors.toMap(it -> it, it -> SubjectName.of(plan, it, projects)));
    }

    private Map<String, String> projects(Collection<String> subjects) {
        var keys =
                subjects.stream()
                        .map(SubjectName::entryOf)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toArray(String[]::new);
        var names = new HashMap<String, String>();
        if (keys.length > 0) {
            jdbc.sql(NAMES)
                    .param("keys", keys)
                    .query(
                            row -> {
                                names.put(row.getString(1), row.getString(2));
                            });
        }
        return names;
    }
}
