package org.meritcompetition.evaluation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.meritcompetition.engine.Carried;
import org.meritcompetition.evaluation.AllocatingQuotas;
import org.meritcompetition.evaluation.CandidateIdentities;
import org.meritcompetition.evaluation.Seat;
import org.meritcompetition.vetting.ConsultedNominee;
import org.meritcompetition.vetting.Consulting;
import org.springframework.stereotype.Component;

/** 发起征求意见: one body is asked about everybody on the list, 正式 and 备选. */
@Component
class RequestOpinions implements JavaDelegate {

    private final AllocatingQuotas quotas;
    private final CandidateIdentities identities;
    private final Consulting consulting;

    RequestOpinions(
            AllocatingQuotas quotas, CandidateIdentities identities, Consulting consulting) {
        this.quotas = quotas;
        this.identities = identities;
        this.consulting = consulting;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var season = Carried.by(execution, "season");
        var seats = quotas.seats(season);
        var births = identities.births(seats.stream().map(Seat::nominee).toList());
        consulting.request(
                season,
                Carried.by(execution, "body"),
                seats.stream()
                        .map(
                                seat ->
                                        ConsultedNominee.asked(
                                                seat.nominee(),
                                                seat.category(),
                                                seat.unit(),
                                                seat.candidate(),
                                                births.get(seat.nominee())))
                        .toList());
    }
}
