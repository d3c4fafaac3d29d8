package org.meritcompetition.evaluation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.meritcompetition.season.plan.AwardCategory;

/**
 * A quota plan as it follows from its inputs alone, for whoever keeps one that nobody in the season
 * has asked for. Nothing is written.
 *
 * @param inputs as they are stored with the plan
 * @param places the seats that exist
 * @param rows every nominee, on a seat or not
 * @param steps one Chinese sentence each, in order
 */
public record DrawnQuotas(
        String method,
        String version,
        String hash,
        String inputs,
        Set<Place> places,
        List<Row> rows,
        List<String> steps) {

    /** One seat. */
    public record Place(AwardCategory category, String track, int place) {}

    /**
     * Where a nominee stands.
     *
     * @param place {@code null} unless 正式 or 备选
     * @param reason why it holds no seat, {@code null} where it holds one
     */
    public record Row(String nominee, int standing, String status, Integer place, String reason) {}

    /**
     * Draws the plan.
     *
     * @param unitNames names of the units by code
     */
    public static DrawnQuotas of(
            String season, List<CategoryInputs> inputs, Map<String, String> unitNames) {
        var outcome = QuotaCalculation.of(season, inputs, unitNames);
        return new DrawnQuotas(
                outcome.method(),
                outcome.version(),
                outcome.hash(),
                DrawingUpQuotas.json(inputs),
                outcome.places().stream()
                        .map(it -> new Place(it.category(), it.track(), it.place()))
                        .collect(Collectors.toSet()),
                outcome.seats().stream().map(DrawnQuotas::row).toList(),
                outcome.steps());
    }

    private static Row row(QuotaSeat seat) {
        return new Row(
                seat.nominee(), seat.standing(), seat.status().name(), seat.place(), seat.reason());
    }
}
