package org.meritcompetition.commendation;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.meritcompetition.season.plan.CommendationKind.COMMENDED;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecisionDocumentTest {

    @Test
    void theNumberIsWrittenAsTheOfficeWritesIt() {
        assertThatCode(() -> document("沪城管竞〔2024〕9号").refuseUnlessWellFormed())
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "沪城管竞[2024]9号",
                "沪城管竞〔2024〕09号",
                "沪城管竞〔2024〕0号",
                "沪城管竞〔2024〕9",
                "abc〔2024〕9号",
                "沪城管竞〔24〕9号"
            })
    void anyOtherFormIsRefusedWithTheRightOne(String number) {
        assertThatThrownBy(() -> document(number).refuseUnlessWellFormed())
                .hasMessageContaining("沪城管竞〔2024〕9号");
    }

    @Test
    void theYearOfTheNumberIsTheYearOfTheDate() {
        assertThatThrownBy(() -> document("沪城管竞〔2023〕9号").refuseUnlessWellFormed())
                .hasMessageContaining("不在同一年");
    }

    private static DecisionDocument document(String number) {
        return new DecisionDocument(number, LocalDate.of(2024, 12, 30), COMMENDED);
    }
}
