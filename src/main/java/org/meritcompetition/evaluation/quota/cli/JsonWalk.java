package org.meritcompetition.evaluation.quota.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.meritcompetition.evaluation.quota.QuotaInputFault.Fault;

/**
 * Walks through a JSON text once, from front to back, and notes each value of the wrong kind with
 * its place. It goes on with a value that no calculation accepts: -1 or an empty text. A place is
 * put into words only where there is a fault.
 */
final class JsonWalk implements Closeable {

    /** Reads one value; the walk stands on its first token. */
    interface Value {
        void read(String name) throws IOException;
    }

    private static final int MOST_QUOTED = 40;
    private static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                    .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
                    .build();

    private final JsonParser parser;
    private final List<Fault> faults = new ArrayList<>();
    private boolean gap;

    JsonWalk(InputStream text) throws IOException {
        parser = FACTORY.createParser(text);
    }

    /** Walks through the one object that the text must be; false if its syntax ended the walk. */
    boolean document(Value member) throws IOException {
        try {
            if (parser.nextToken() == null) {
                fault("文件", "是空的");
                return false;
            }
            object(member);
            if (parser.nextToken() != null) {
                fault("文件", "只能有一个 JSON 对象，后面还有内容");
            }
            return true;
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            String place = at == null ? "文件" : "第%d行第%d列";
            fault(
                    at == null ? place : place.formatted(at.getLineNr(), at.getColumnNr()),
                    "从这里起不是正确的 JSON");
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }

    List<Fault> faults() {
        return faults;
    }

    /** Whether a part is missing as a whole, so that nothing can be said about how parts fit. */
    boolean hasGap() {
        return gap;
    }

    void fault(String place, String message) {
        faults.add(new Fault(place, message));
    }

    void gap(String place, String message) {
        gap = true;
        fault(place, message);
    }

    void unknown() throws IOException {
        fault(here(), "没有这一项");
        parser.skipChildren();
    }

    /** The members of an object, each name once. */
    void object(Value member) throws IOException {
        Set<String> seen = new HashSet<>();
        object(name -> !seen.add(name), member);
    }

    /** The members of an object; {@code seen} knows which names were there before. */
    void object(Predicate<String> seen, Value member) throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            String place = here();
            gap(place.isEmpty() ? "文件" : place, "应为对象 {…}" + found());
            return;
        }
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            if (seen.test(name)) {
                fault(here(), "重复出现");
                parser.skipChildren();
            } else {
                member.read(name);
            }
        }
    }

    void array(Value element) throws IOException {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            gap(here(), "应为列表 […]" + found());
            return;
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            element.read("");
        }
    }

    List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>();
        array(name -> texts.add(text()));
        return texts;
    }

    String text() throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
            return parser.getText();
        }
        fault(here(), "应为文字" + found());
        return "";
    }

    int integer() throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT
                && parser.getNumberType() == JsonParser.NumberType.INT) {
            return parser.getIntValue();
        }
        fault(here(), "应为整数" + found());
        return -1;
    }

    BigDecimal decimal() throws IOException {
        if (parser.currentToken().isNumeric()) {
            return parser.getDecimalValue();
        }
        fault(here(), "应为数" + found());
        return BigDecimal.ONE.negate();
    }

    /** Where the walk stands: {@code tracks[2].weight}. */
    String here() {
        return JsonPlace.of(parser.getParsingContext());
    }

    private String found() throws IOException {
        if (parser.currentToken().isStructStart()) {
            boolean list = parser.currentToken() == JsonToken.START_ARRAY;
            parser.skipChildren();
            return list ? "，现为列表" : "，现为对象";
        }
        String text = parser.getText();
        boolean isLong = text.length() > MOST_QUOTED;
        return "，现为" + (isLong ? text.substring(0, MOST_QUOTED) + "…" : text);
    }
}
