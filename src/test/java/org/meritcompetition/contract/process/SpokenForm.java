package org.meritcompetition.contract.process;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.meritcompetition.engine.Submission;
import org.meritcompetition.engine.TaskAtHand;
import org.meritcompetition.season.plan.AwardCategory;

/** Says its keys in all the ways in which the code behind forms does; no bean. */
public class SpokenForm extends Spoken {

    public Map<String, Object> show(TaskAtHand task) {
        var shown = new HashMap<String, Object>();
        shown.put("title", task.duty());
        Stream.of(1, 2).forEach(it -> shown.put("inLambda", it));
        shown.put("place" + task.period(), 1);
        shown.put(AwardCategory.valueOf(task.track()).name(), 1);
        shown.putAll(Helper.shown());
        shown.putAll(inherited());
        return shown;
    }

    public Map<String, Object> submit(Submission submission) {
        return Map.of(
                "given",
                submission.text("answer"),
                "helped",
                Helper.read(submission),
                "numbered",
                submission.text(prefix() + submission.number("answer")));
    }

    private static String prefix() {
        return "choice";
    }

    private static final class Helper {
        static Map<String, Object> shown() {
            return Map.of("inHelper", 1);
        }

        static boolean read(Submission submission) {
            return submission.yes("asked");
        }
    }
}

class Spoken {
    Map<String, Object> inherited() {
        return Map.of("inherited", 1);
    }
}
