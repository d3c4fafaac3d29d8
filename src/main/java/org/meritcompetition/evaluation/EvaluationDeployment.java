package org.meritcompetition.evaluation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * 评选部署: the opening of the year's evaluation, with what arrives from above in mid-year. Dates,
 * Annex 1 and caps are the season file's; here the office puts on record that it goes by them.
 */
@Entity
class EvaluationDeployment {

    @Id private String season;
    private Integer cityCollectives;
    private Integer cityIndividuals;
    private String remark;
    private boolean byDefault;
    private String deployedBy;
    private Instant deployedAt;
    @Version private Integer version;

    protected EvaluationDeployment() {}

    static EvaluationDeployment byOffice(
            String season, CityQuota quota, String remark, String actor, Instant at) {
        var deployment = new EvaluationDeployment();
        deployment.season = season;
        deployment.cityCollectives = quota.collectives();
        deployment.cityIndividuals = quota.individuals();
        deployment.remark = remark;
        deployment.deployedBy = actor;
        deployment.deployedAt = at;
        return deployment;
    }

    /** The office was silent: the season file holds, and no quota of the city is known. */
    static EvaluationDeployment byDefault(String season, Instant at) {
        var deployment = byOffice(season, CityQuota.UNKNOWN, null, null, at);
        deployment.byDefault = true;
        return deployment;
    }

    CityQuota cityQuota() {
        return new CityQuota(cityCollectives, cityIndividuals);
    }
}
