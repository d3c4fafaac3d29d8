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
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.meritcompetition.evaluation.quota.QuotaInputFault.Fault;

/**
 * Walks through a JSON text once, from front to back, and notes each value of the wrong kind with
 * its place. It goes on with a value that no calculation accepts: -1 or an empty text.
 */
final class JsonWalk implements Closeable {

    /** Reads one value; the walk stands on its first token. */
    interface Value {
        void read(String name, String place) throws IOException;
    }

    private static final int MOST_QUOTED = 40;
    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(JsonFactory.Feature.INTERN_FIELD_NAMES).build();

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
            object("", member);
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

    void unknown(String place) throws IOException {
        fault(place, "没有这一项");
        parser.skipChildren();
    }

    void object(String place, Value member) throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            gap(place.isEmpty() ? "文件" : place, "应为对象 {…}" + found());
            return;
        }
        Set<String> seen = new HashSet<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            String below = place.isEmpty() ? name : place + "." + name;
            parser.nextToken();
            if (seen.add(name)) {
                member.read(name, below);
            } else {
                fault(below, "重复出现");
                parser.skipChildren();
            }
        }
    }

    void array(String place, Value element) throws IOException {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            gap(place, "应为列表 […]" + found());
            return;
        }
        for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
            element.read("", place + "[" + i + "]");
        }
    }

    List<String> texts(String place) throws IOException {
        List<String> texts = new ArrayList<>();
        array(place, (name, below) -> texts.add(text(below)));
        return texts;
    }

    String text(String place) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
            return parser.getText();
        }
        fault(place, "应为文字" + found());
        return "";
    }

    int integer(String place) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT) {
            BigInteger number = parser.getBigIntegerValue();
            if (number.bitLength() < Integer.SIZE) {
                return number.intValue();
            }
        }
        fault(place, "应为整数" + found());
        return -1;
    }

    BigDecimal decimal(String place) throws IOException {
        if (parser.currentToken().isNumeric()) {
            return parser.getDecimalValue();
        }
        fault(place, "应为数" + found());
        return BigDecimal.ONE.negate();
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
