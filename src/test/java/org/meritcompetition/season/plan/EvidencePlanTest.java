package org.meritcompetition.season.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** What a season file may say of attached files. */
class EvidencePlanTest {

    @Test
    void aFileThatSaysNothingTakesTheUsualAndDemandsNothing() throws Exception {
        var plan = SeasonFile.read(new StringReader(with("")), "cg-2024.yaml");
        assertThat(plan.evidence()).isEqualTo(EvidencePlan.USUAL);
        assertThat(plan.evidence().maxBytes()).isEqualTo(50L * 1024 * 1024);
        assertThat(plan.evidence().required(AwardCategory.COLLECTIVE)).isEmpty();
    }

    @Test
    void whatItSaysIsTaken() throws Exception {
        var plan =
                SeasonFile.read(
                                new StringReader(
                                        with(
                                                "evidence:\n  maxMegabytes: 5\n  maxFiles: 2\n  types: [pdf, JPG]\n"
                                                        + "  required:\n    INDIVIDUAL: [二寸照片]\n")),
                                "cg-2024.yaml")
                        .evidence();
        assertThat(plan.maxMegabytes()).isEqualTo(5);
        assertThat(plan.maxFiles()).isEqualTo(2);
        assertThat(plan.types()).containsExactlyInAnyOrder(FileKind.PDF, FileKind.JPG);
        assertThat(plan.labels()).isEqualTo("pdf、jpg");
        assertThat(plan.required(AwardCategory.INDIVIDUAL)).containsExactly("二寸照片");
        assertThat(plan.required(AwardCategory.COLLECTIVE)).isEmpty();
    }

    @Test
    void whatIsWrongIsNamedAtItsPlace() {
        faulty("evidence:\n  maxMegabytes: 0\n", "evidence.maxMegabytes", "应为 1 至 2000 的整数");
        faulty("evidence:\n  types: [pdf, exe]\n", "evidence.types", "不能附“exe”类型的文件");
        faulty("evidence:\n  maxSize: 5\n", "evidence.maxSize", "不认识“maxSize”");
        faulty(
                "evidence:\n  required:\n    COLLECTIVE: [照片, 照片]\n",
                "evidence.required.COLLECTIVE",
                "同一份材料写了两次");
        faulty(
                "evidence:\n  required:\n    COLLECTIVE: [" + "长".repeat(41) + "]\n",
                "evidence.required.COLLECTIVE",
                "过长");
    }

    private static void faulty(String evidence, String place, String fault) {
        assertThatThrownBy(() -> SeasonFile.read(new StringReader(with(evidence)), "cg-2024.yaml"))
                .isInstanceOf(SeasonFileFaulty.class)
                .hasMessageContaining(place)
                .hasMessageContaining(fault);
    }

    private static String with(String evidence) throws IOException {
        return new ClassPathResource("seasons/cg-2024.yaml")
                .getContentAsString(StandardCharsets.UTF_8)
                .replaceAll("(?s)\\nevidence:\\n.*?\\n\\n", "\n" + evidence + "\n");
    }
}
