package org.meritcompetition.evaluation;

import static org.meritcompetition.shared.DomainRuleViolation.unless;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.meritcompetition.recusal.Concerned;
import org.meritcompetition.recusal.Recusals;
import org.meritcompetition.recusal.RecusingLeaders;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who must keep away from what is decided on nominees, on the list or not any more. */
@Service
@Transactional(readOnly = true)
public class RecusingNominees {

    private final AwardApplications applications;
    private final Recusals recusals;
    private final RecusingLeaders leaders;

    RecusingNominees(AwardApplications applications, Recusals recusals, RecusingLeaders leaders) {
        this.applications = applications;
        this.recusals = recusals;
        this.leaders = leaders;
    }

    /** Of these accounts, those who belong to the nominee's unit or are tied to either. */
    public Set<String> concerned(String season, String nominee, Collection<String> accounts) {
        return recusals.among(season, accounts, concerned(List.of(nominee)));
    }

    /** Of these nominees, those on whom the account may act. */
    public List<NamedNominee> openTo(String season, String account, Collection<String> nominees) {
        var named = applications.findAllById(nominees);
        var barred =
                recusals.barredFrom(
                        season, account, named.stream().map(RecusingNominees::concerned).toList());
        return named.stream()
                .filter(one -> !barred.contains(concerned(one)))
                .map(one -> new NamedNominee(one.key(), one.unit(), one.candidate()))
                .toList();
    }

    /** The groups that decide on one nominee where the chair of the leading group must not. */
    public List<String> inPlaceOfChair(String season) {
        return leaders.otherSeatsAndOffice(season);
    }

    /** Whom a decision on these nominees concerns. */
    List<Concerned> concerned(Collection<String> nominees) {
        return applications.findAllById(nominees).stream()
                .map(RecusingNominees::concerned)
                .toList();
    }

    private static Concerned concerned(AwardApplication one) {
        return new Concerned(one.unit(), one.candidate());
    }

    /** Refuses the person who is tied to one of the nominees, by its name. */
    void refuse(String season, Collection<String> nominees, String actor) {
        if (actor == null || nominees.isEmpty()) {
            return;
        }
        var barred = recusals.barredFrom(season, actor, concerned(nominees));
        unless(
                barred.isEmpty(),
                "这项决定关系到与您有关的人选（%s），请回避，由其他人员办理。",
                barred.stream().map(Concerned::name).sorted().collect(Collectors.joining("、")));
    }
}
