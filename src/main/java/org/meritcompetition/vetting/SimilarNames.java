package org.meritcompetition.vetting;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.meritcompetition.vetting.identity.Identity;
import org.meritcompetition.vetting.identity.Names;
import org.meritcompetition.vetting.identity.Pair;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds names of one unit and category that are alike, across tracks and years, with {@code
 * pg_trgm}. Names that only a number tells apart, 一中队 and 二中队, are not alike.
 */
@Service
@Transactional(readOnly = true)
public class SimilarNames {

    private static final String ALIKE =
            """
            with named as (
                select * from unnest(?::text[], ?::text[]) with ordinality as one(owner, letters, place)
            )
            select a.place, b.place from named a join named b on a.owner = b.owner and a.place < b.place
            where a.letters <> b.letters and similarity(a.letters, b.letters) >= ?
            """;

    private final JdbcTemplate jdbc;

    SimilarNames(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param key of a record, e.g. of a candidate or of an honour
     */
    public record Named(String key, Identity who) {}

    /**
     * The pairs that are alike.
     *
     * @param least from which likeness on, 0 to 1
     */
    public Set<Pair> among(List<Named> all, BigDecimal least) {
        var owners = texts(all, one -> one.who().category() + " " + one.who().unit());
        var letters = texts(all, one -> Names.coded(one.who().name()));
        return jdbc
                .query(
                        ALIKE,
                        (row, number) ->
                                new Named[] {
                                    all.get(row.getInt(1) - 1), all.get(row.getInt(2) - 1)
                                },
                        owners,
                        letters,
                        least)
                .stream()
                .filter(pair -> !Names.areToldApart(pair[0].who().name(), pair[1].who().name()))
                .map(pair -> new Pair(pair[0].key(), pair[1].key()))
                .collect(Collectors.toSet());
    }

    private static String[] texts(List<Named> all, Function<Named, String> text) {
        return all.stream().map(text).toArray(String[]::new);
    }
}
