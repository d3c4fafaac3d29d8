package org.meritcompetition.engine.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meritcompetition.shared.DomainRuleViolation;

class DeployedFormTest {

    private static final String SCHEMA =
            """
            {"type": "default", "components": [
              {"type": "text", "text": "说明"},
              {"type": "textfield", "key": "name", "label": "项目名称", "validate": {"required": true, "maxLength": 10, "minLength": 2}},
              {"type": "textfield", "key": "phone", "label": "电话", "description": "11 位手机号码", "validate": {"pattern": "^1\\\\d{10}$"}},
              {"type": "number", "key": "mark", "label": "得分", "decimalDigits": 1, "validate": {"min": 0, "max": 25}},
              {"type": "datetime", "subtype": "date", "key": "day", "dateLabel": "会议日期"},
              {"type": "checkbox", "key": "more", "label": "继续填报"},
              {"type": "select", "key": "track", "label": "赛道", "valuesKey": "tracks", "validate": {"required": true}},
              {"type": "taglist", "key": "refused", "label": "不予提名", "valuesKey": "tracks"},
              {"type": "radio", "key": "decision", "label": "结论", "values": [{"label": "同意", "value": "YES"}, {"label": "退回", "value": "NO"}]},
              {"type": "group", "conditional": {"hide": "=decision != \\"NO\\""}, "components": [
                {"type": "textarea", "key": "reason", "label": "理由", "validate": {"required": true}}]},
              {"type": "textfield", "key": "unit", "label": "单位", "readonly": true},
              {"type": "textfield", "key": "seen", "label": "校验码", "readonly": true, "properties": {"sentBack": "true"}},
              {"type": "textarea", "key": "text", "label": "事迹"}
            ]}
            """;
    private static final Map<String, Object> SHOWN =
            Map.of(
                    "unit",
                    "黄浦",
                    "tracks",
                    List.of(
                            Map.of("label", "法治建设", "value", "T02"),
                            Map.of("label", "专项执法", "value", "T04")));

    @Test
    void whatIsRightPassesAndWhatIsReadOnlyIsNeverTakenFromOutside() {
        assertThat(
                        submit(
                                "more",
                                true,
                                "day",
                                "2024-12-20",
                                "unit",
                                "徐汇",
                                "refused",
                                List.of("T04"),
                                "mark",
                                24.5))
                .containsOnly(
                        Map.entry("name", "夜间执法"),
                        Map.entry("track", "T02"),
                        Map.entry("more", true),
                        Map.entry("day", "2024-12-20"),
                        Map.entry("refused", List.of("T04")),
                        Map.entry("mark", 24.5));
    }

    @Test
    void whatIsReadOnlyAndSentBackSaysWhatWasSeen() {
        assertThat(submit("seen", "0f3a")).containsEntry("seen", "0f3a");
    }

    @Test
    void optionalFieldsMayBeEmpty() {
        assertThat(submit("mark", null, "phone", "", "refused", List.of(), "more", false))
                .containsOnlyKeys("name", "track");
    }

    @Test
    void undeclaredFieldsAreRefusedByName() {
        refused(() -> submit("approved", true)).hasMessageContaining("未声明的字段：approved");
    }

    @Test
    void everyFaultIsNamedInOneMessage() {
        refused(() -> check(Map.of("mark", 26)))
                .hasMessageContaining("请填写“项目名称”")
                .hasMessageContaining("请选择“赛道”")
                .hasMessageContaining("“得分”不能大于25");
    }

    @ParameterizedTest
    @CsvSource({
        "name, 一, “项目名称”至少2字，现有1字",
        "name, 一二三四五六七八九十十一, “项目名称”最多10字，现有12字",
        "phone, 12345, “电话”的格式不对，11 位手机号码",
        "mark, 很多, “得分”的内容类型不对，请填写数字",
        "mark, -1, “得分”不能小于0",
        "mark, 1.25, “得分”最多保留1位小数",
        "day, 12月1日, “会议日期”的内容类型不对",
        "more, yes, “继续填报”的内容类型不对",
        "track, T99, “赛道”中没有“T99”这个选项",
        "decision, MAYBE, “结论”中没有“MAYBE”这个选项",
        "refused, T02, “不予提名”的内容类型不对",
    })
    void aWrongValueIsRefusedInTheWordsOfItsField(String field, String value, String message) {
        refused(() -> submit(field, value)).hasMessageContaining(message);
    }

    @Test
    void listsHoldKnownOptionsOnceEach() {
        refused(() -> submit("refused", List.of("T02", "T02"))).hasMessageContaining("重复");
        refused(() -> submit("refused", List.of("T99"))).hasMessageContaining("没有“T99”");
        refused(() -> submit("refused", Arrays.asList("T02", null))).hasMessageContaining("类型不对");
    }

    @Test
    void textsAreBoundedWhereTheFormSetsNoBound() {
        assertThat(submit("text", "字".repeat(FieldCheck.LONGEST_TEXT))).containsKey("text");
        refused(() -> submit("text", "字".repeat(FieldCheck.LONGEST_TEXT + 1)))
                .hasMessageContaining("最多4000字");
        refused(() -> submit("text", "a\0b")).hasMessageContaining("格式不对");
    }

    @Test
    void aFieldIsRequiredOnlyWhereItIsShownAndRefusedWhereItIsHidden() {
        assertThat(submit("decision", "YES")).doesNotContainKey("reason");
        refused(() -> submit("decision", "NO")).hasMessageContaining("请填写“理由”");
        assertThat(submit("decision", "NO", "reason", "缺少计划")).containsEntry("reason", "缺少计划");
        refused(() -> submit("decision", "YES", "reason", "缺少计划"))
                .hasMessageContaining("“理由”此时无须填写");
    }

    private static org.assertj.core.api.AbstractThrowableAssert<?, ?> refused(
            ThrowingCallable submission) {
        return assertThatThrownBy(submission).isInstanceOf(DomainRuleViolation.class);
    }

    private static Map<String, Object> submit(Object... keysAndValues) {
        var values = new HashMap<String, Object>(Map.of("name", "夜间执法", "track", "T02"));
        for (var i = 0; i < keysAndValues.length; i += 2) {
            values.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return check(values);
    }

    private static Map<String, Object> check(Map<String, Object> values) {
        try {
            return DeployedForm.of(new ObjectMapper().readTree(SCHEMA), new FieldVisibility())
                    .check(values, SHOWN);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
