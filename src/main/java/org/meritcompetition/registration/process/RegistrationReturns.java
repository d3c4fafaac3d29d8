package org.meritcompetition.registration.process;

import java.util.List;
import org.meritcompetition.engine.Returnable;
import org.meritcompetition.engine.TaskAtHand;
import org.meritcompetition.registration.RegisteringEntries;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a liaison may take back of the registration while the next has not opened it. */
@Configuration(proxyBeanMethods = false)
class RegistrationReturns {

    /** A draft may be written again any time before it is signed. */
    @Bean
    Returnable workPlanTakenBack() {
        return new Way("draftWorkPlan", "signRegistration", List.of());
    }

    @Bean
    Returnable entryTakenBack() {
        return new Way("fillProjectEntry", "signRegistration", List.of(Names.ENTRY));
    }

    @Bean
    Returnable correctionTakenBack(RegisteringEntries registering) {
        return new Returnable() {
            @Override
            public String duty() {
                return "correctEntry";
            }

            @Override
            public String waitingAt() {
                return "reviewEntry";
            }

            @Override
            public void reopen(TaskAtHand submitted) {
                registering.takeBackCorrection(submitted.entry());
            }
        };
    }

    private record Way(String duty, String waitingAt, List<String> ownNames)
            implements Returnable {}
}
