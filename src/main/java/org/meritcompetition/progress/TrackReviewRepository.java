package org.meritcompetition.progress;

import java.util.List;
import java.util.Set;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface TrackReviewRepository extends JpaRepository<TrackReview, String> {

    @Query("select r.track from TrackReview r where r.season = :season and r.period = :period")
    Set<String> tracksAsked(String season, String period);

    List<TrackReview> findBySeason(String season);

    List<TrackReview> findBySeasonAndTrack(String season, String track);

    default TrackReview get(String key) {
        return findById(key).orElseThrow(() -> new IllegalArgumentException("No review " + key));
    }
}
