package org.meritcompetition.evaluation.process;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.meritcompetition.engine.FormDrafts;
import org.meritcompetition.evaluation.CollectiveSheet;
import org.meritcompetition.evaluation.DossierContent;
import org.meritcompetition.evaluation.DossierDrafts;
import org.meritcompetition.evaluation.PersonSheet;
import org.meritcompetition.evaluation.Seat;
import org.meritcompetition.season.plan.AwardCategory;
import org.meritcompetition.season.plan.Duty;
import org.springframework.stereotype.Component;

/** {@link DossierDrafts} as the form keeps them; nothing of it was checked yet. */
@Component
class EngineDossierDrafts implements DossierDrafts {

    private final FormDrafts drafts;
    private final ObjectMapper json;

    EngineDossierDrafts(FormDrafts drafts, ObjectMapper json) {
        this.drafts = drafts;
        this.json = json;
    }

    @Override
    public Optional<DossierContent> of(Seat seat, String account) {
        return drafts.find(Duty.fillDossier.name(), "nominee", seat.nominee(), account)
                .map(it -> content(seat.category(), read(it.content())));
    }

    private JsonNode read(String draft) {
        try {
            return json.readTree(draft);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DossierContent content(AwardCategory category, JsonNode typed) {
        var summary = text(typed, "summary");
        if (category == AwardCategory.COLLECTIVE) {
            var headcount = typed.path("headcount");
            var sheet =
                    new CollectiveSheet(
                            text(typed, "responsible"),
                            headcount.canConvertToInt() ? headcount.intValue() : null);
            return new DossierContent(sheet, null, text(typed, "collectiveDeeds"), summary);
        }
        var sheet =
                new PersonSheet(
                        text(typed, "gender"),
                        text(typed, "ethnicity"),
                        text(typed, "born"),
                        text(typed, "political"),
                        text(typed, "education"),
                        text(typed, "post"),
                        text(typed, "title"),
                        text(typed, "phone"),
                        text(typed, "honours"));
        return new DossierContent(null, sheet, text(typed, "individualDeeds"), summary);
    }

    private static String text(JsonNode typed, String key) {
        return typed.path(key).asText("").strip();
    }
}
