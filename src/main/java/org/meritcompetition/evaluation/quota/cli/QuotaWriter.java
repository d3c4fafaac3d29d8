package org.meritcompetition.evaluation.quota.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.meritcompetition.evaluation.quota.AllocationInput;
import org.meritcompetition.evaluation.quota.AllocationResult;
import org.meritcompetition.evaluation.quota.Displacement;
import org.meritcompetition.evaluation.quota.MatchingInput;
import org.meritcompetition.evaluation.quota.MatchingResult;
import org.meritcompetition.evaluation.quota.MatchingStep;
import org.meritcompetition.evaluation.quota.Nominee;
import org.meritcompetition.evaluation.quota.QuotaInput;
import org.meritcompetition.evaluation.quota.TrackWeight;

/** Writes inputs as {@link QuotaFile} reads them, and outcomes as {@code quota} prints them. */
public final class QuotaWriter implements Closeable {

    private final JsonGenerator json;

    /** A writer that leaves {@code text} open. */
    public QuotaWriter(Writer text) throws IOException {
        this(new JsonFactory().createGenerator(text));
    }

    /** A writer in UTF-8 that leaves {@code bytes} open. */
    public QuotaWriter(OutputStream bytes) throws IOException {
        this(new JsonFactory().createGenerator(bytes));
    }

    private QuotaWriter(JsonGenerator json) {
        this.json = json;
        DefaultPrettyPrinter lines = new DefaultPrettyPrinter();
        lines.indentArraysWith(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE.withLinefeed("\n"));
        lines.indentObjectsWith(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE.withLinefeed("\n"));
        json.setPrettyPrinter(lines);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    }

    /** Writes the input of a stage. */
    public void write(QuotaInput input) throws IOException {
        json.writeStartObject();
        if (input instanceof AllocationInput allocation) {
            allocation(allocation);
        } else if (input instanceof MatchingInput matching) {
            matching(matching);
        }
        json.writeEndObject();
    }

    /** Writes the outcome of stage 1. */
    public void write(AllocationResult result) throws IOException {
        json.writeStartObject();
        numbers("seats", result.seats());
        json.writeNumberField("reserve", result.reserve());
        texts("steps", result.steps());
        json.writeStringField("method", result.method().key());
        json.writeStringField("version", result.version());
        json.writeStringField("hash", result.hash());
        json.writeEndObject();
    }

    /**
     * Writes the outcome of stage 2.
     *
     * @param withSteps whether every offer and its answer is told as well
     */
    public void write(MatchingResult result, boolean withSteps) throws IOException {
        json.writeStartObject();
        lists("selected", result.selected());
        if (!result.floor().isEmpty()) {
            json.writeObjectFieldStart("floor");
            for (Map.Entry<String, String> unit : result.floor().entrySet()) {
                json.writeStringField(unit.getKey(), unit.getValue());
            }
            json.writeEndObject();
        }
        lists("spares", result.spares());
        displaced(result.displaced());
        numbers("unfilled", result.unfilled());
        if (withSteps) {
            texts("steps", result.steps().stream().map(MatchingStep::sentence).toList());
        }
        json.writeStringField("version", result.version());
        json.writeStringField("hash", result.hash());
        json.writeEndObject();
    }

    /** Many are left out for the same reason, which is put into words once. */
    private void displaced(List<Displacement> displaced) throws IOException {
        Map<List<String>, SerializedString> reasons = new IdentityHashMap<>();
        json.writeArrayFieldStart("displaced");
        for (Displacement one : displaced) {
            SerializedString reason = reasons.get(one.holders());
            if (reason == null || one.holders().isEmpty()) {
                reason = new SerializedString(one.reason());
                reasons.put(one.holders(), reason);
            }
            json.writeStartObject();
            json.writeStringField("nominee", one.nominee());
            json.writeStringField("track", one.track());
            json.writeFieldName("reason");
            json.writeString(reason);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void allocation(AllocationInput input) throws IOException {
        json.writeStringField("award", input.award());
        json.writeNumberField("total", input.total());
        json.writeStringField("method", input.method().key());
        json.writeNumberField("base", input.base());
        json.writeNumberField("reserve", input.reserve());
        json.writeArrayFieldStart("tracks");
        for (TrackWeight track : input.tracks()) {
            json.writeStartObject();
            json.writeStringField("code", track.code());
            json.writeNumberField("weight", track.weight());
            json.writeNumberField("min", track.min());
            optional("max", track.max());
            optional("seats", track.seats());
            json.writeEndObject();
        }
        json.writeEndArray();
        texts("tieBreak", input.tieBreak());
    }

    private void matching(MatchingInput input) throws IOException {
        numbers("seats", input.seats());
        json.writeObjectFieldStart("unitCaps");
        optional("default", input.unitCaps().standard());
        for (Map.Entry<String, Integer> cap : input.unitCaps().byUnit().entrySet()) {
            json.writeNumberField(cap.getKey(), cap.getValue());
        }
        json.writeEndObject();
        json.writeNumberField("spares", input.spares());
        if (input.floor() > 0) {
            json.writeNumberField("floor", input.floor());
        }
        lists("nominations", input.nominations());
        json.writeObjectFieldStart("nominees");
        for (Map.Entry<String, Nominee> nominee : input.nominees().entrySet()) {
            json.writeObjectFieldStart(nominee.getKey());
            json.writeStringField("unit", nominee.getValue().unit());
            json.writeNumberField("preference", nominee.getValue().preference());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void numbers(String name, Map<String, Integer> numbers) throws IOException {
        json.writeObjectFieldStart(name);
        for (Map.Entry<String, Integer> number : numbers.entrySet()) {
            json.writeNumberField(number.getKey(), number.getValue());
        }
        json.writeEndObject();
    }

    private void lists(String name, Map<String, List<String>> lists) throws IOException {
        json.writeObjectFieldStart(name);
        for (Map.Entry<String, List<String>> list : lists.entrySet()) {
            texts(list.getKey(), list.getValue());
        }
        json.writeEndObject();
    }

    private void texts(String name, List<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    private void optional(String name, OptionalInt number) throws IOException {
        if (number.isPresent()) {
            json.writeNumberField(name, number.getAsInt());
        }
    }

    @Override
    public void close() throws IOException {
        json.close();
    }
}
