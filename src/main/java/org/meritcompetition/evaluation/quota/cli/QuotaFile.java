package org.meritcompetition.evaluation.quota.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.meritcompetition.evaluation.quota.AllocationInput;
import org.meritcompetition.evaluation.quota.MatchingInput;
import org.meritcompetition.evaluation.quota.QuotaInput;
import org.meritcompetition.evaluation.quota.QuotaInputFault;
import org.meritcompetition.evaluation.quota.QuotaInputFault.Fault;
import org.meritcompetition.evaluation.quota.SeatAllocation;
import org.meritcompetition.evaluation.quota.SeatMatching;

/**
 * The input of one stage, as JSON in UTF-8.
 *
 * <p>Stage 1: {@code {award, total, method, base, reserve, tracks: [{code, weight, min, max,
 * seats}], tieBreak: [code]}}, of which {@code total}, {@code tracks} and their {@code code} are
 * required, also {@code weight}, or for the method {@code fixed} instead {@code seats}.
 *
 * <p>Stage 2: {@code {seats: {track: n}, unitCaps: {default: n, unit: n}, spares, floor,
 * nominations: {track: [id]}, nominees: {id: {unit, preference}}}}, of which {@code spares} and
 * {@code floor} may be left out.
 */
public final class QuotaFile {

    private final JsonWalk json;
    private final AllocationReader allocation;
    private final MatchingReader matching;
    private boolean isAllocation;
    private boolean isMatching;

    private QuotaFile(JsonWalk json) {
        this.json = json;
        allocation = new AllocationReader(json);
        matching = new MatchingReader(json);
    }

    /**
     * Reads the input of a stage. A file of stage 2 that is well written is not looked through for
     * faults here: the matching does so itself.
     *
     * @throws QuotaInputFault with all faults of the file, each with its place
     * @throws IOException if the file itself cannot be read
     */
    public static QuotaInput read(InputStream text) throws IOException {
        try (JsonWalk json = new JsonWalk(text)) {
            QuotaFile file = new QuotaFile(json);
            QuotaInput input = json.document(file::section) ? file.input() : null;
            if (!json.faults().isEmpty()) {
                throw new QuotaInputFault(json.faults());
            }
            return input;
        }
    }

    private void section(String name) throws IOException {
        if (AllocationReader.KEYS.contains(name)) {
            isAllocation = true;
            allocation.read(name);
        } else if (MatchingReader.KEYS.contains(name)) {
            isMatching = true;
            matching.read(name);
        } else {
            json.unknown();
        }
    }

    private QuotaInput input() {
        if (isAllocation == isMatching) {
            json.fault(
                    "文件",
                    (isAllocation ? "混有两个阶段的内容" : "看不出是哪个阶段")
                            + "：第一阶段写 total、tracks，第二阶段写 seats、unitCaps、nominations、nominees");
            return null;
        }
        if (isAllocation) {
            AllocationInput input = allocation.input();
            return checked(input, () -> SeatAllocation.faults(input));
        }
        MatchingInput input = matching.input();
        return json.faults().isEmpty() ? input : checked(input, () -> SeatMatching.faults(input));
    }

    /** Adds what the calculation would refuse, but for the places already noted. */
    private QuotaInput checked(QuotaInput input, Supplier<List<Fault>> faults) {
        if (!json.hasGap()) {
            Set<String> noted =
                    json.faults().stream().map(Fault::place).collect(Collectors.toSet());
            faults.get().stream()
                    .filter(fault -> !noted.contains(fault.place()))
                    .forEach(fault -> json.fault(fault.place(), fault.message()));
        }
        return input;
    }
}
