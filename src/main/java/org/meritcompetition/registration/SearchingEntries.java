package org.meritcompetition.registration;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 项目查询, without loading a project; each method costs one SQL statement. */
@Service
@Transactional(readOnly = true)
public class SearchingEntries {

    private static final String LINES =
            "select new org.meritcompetition.registration.EntryLine(e.key, e.unit, e.track, e.number,"
                    + " e.description.name, e.description.owner, e.status, e.returnRounds)";
    private static final String NUMBER = "select count(e)";
    private static final String IN_ORDER = " order by e.track, e.unit, e.number";

    private final EntityManager records;

    SearchingEntries(EntityManager records) {
        this.records = records;
    }

    /** What is looked for, by track, unit and number. */
    public List<EntryLine> find(EntrySearch search, int most, int skipped) {
        return query(LINES, search, IN_ORDER, EntryLine.class)
                .setFirstResult(skipped)
                .setMaxResults(most)
                .getResultList();
    }

    public long count(EntrySearch search) {
        return query(NUMBER, search, "", Long.class).getSingleResult();
    }

    private <T> TypedQuery<T> query(
            String select, EntrySearch search, String order, Class<T> result) {
        var values = new LinkedHashMap<String, Object>();
        var where = where(search, values);
        var query = records.createQuery(select + where + order, result);
        values.forEach(query::setParameter);
        return query;
    }

    private static String where(EntrySearch search, Map<String, Object> values) {
        var jpql = new StringBuilder(" from ProjectEntry e where e.returnRounds >= :returned");
        values.put("returned", search.returned());
        add(jpql, values, "e.season = :season", "season", search.season());
        add(jpql, values, "e.unit = :unit", "unit", search.unit());
        add(jpql, values, "e.track = :track", "track", search.track());
        add(jpql, values, "e.status = :status", "status", search.status());
        add(
                jpql,
                values,
                "(e.description.name like :text escape '!' or e.description.owner like :text escape '!'"
                        + " or e.description.department like :text escape '!')",
                "text",
                search.text() == null ? null : anywhere(search.text()));
        if (!search.outlook().all()) {
            jpql.append(" and (e.track in :tracks or e.unit in :units)");
            values.put("tracks", search.outlook().tracks());
            values.put("units", search.outlook().units());
        }
        return jpql.toString();
    }

    private static void add(
            StringBuilder jpql,
            Map<String, Object> values,
            String condition,
            String name,
            Object value) {
        if (value != null) {
            jpql.append(" and ").append(condition);
            values.put(name, value);
        }
    }

    /** The text as a pattern, its own wildcards taken literally. */
    private static String anywhere(String text) {
        return "%" + text.replaceAll("[!%_]", "!$0") + "%";
    }
}
