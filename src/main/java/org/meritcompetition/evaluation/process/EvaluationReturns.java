package org.meritcompetition.evaluation.process;

import java.util.List;
import org.meritcompetition.engine.Returnable;
import org.meritcompetition.engine.TaskAtHand;
import org.meritcompetition.evaluation.PreparingDossiers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a unit may take back of applications and dossiers while the next has not opened it. */
@Configuration(proxyBeanMethods = false)
class EvaluationReturns {

    /** Further candidates may be added, and others taken out, until they are signed. */
    @Bean
    Returnable applicationsTakenBack() {
        return new Way("applyForAward", "signApplications");
    }

    /** A dossier may be written again until the line leader has checked it. */
    @Bean
    Returnable dossierTakenBack(PreparingDossiers preparing) {
        return new Returnable() {
            @Override
            public String duty() {
                return "fillDossier";
            }

            @Override
            public String waitingAt() {
                return "checkDossiers";
            }

            @Override
            public List<String> ownNames() {
                return List.of("nominee");
            }

            @Override
            public void reopen(TaskAtHand submitted) {
                preparing.takeBack(submitted.nominee());
            }
        };
    }

    @Bean
    Returnable dossierCheckTakenBack(PreparingDossiers preparing) {
        return new Returnable() {
            @Override
            public String duty() {
                return "checkDossiers";
            }

            @Override
            public String waitingAt() {
                return "signDossiers";
            }

            @Override
            public void reopen(TaskAtHand submitted) {
                preparing.takeBackCheck(submitted.season(), submitted.unit());
            }
        };
    }

    private record Way(String duty, String waitingAt) implements Returnable {}
}
