package org.meritcompetition.season.plan;

import java.util.List;
import java.util.stream.Collectors;

/** A season file that cannot be used, with all of its faults in the order of the file. */
public final class SeasonFileFaulty extends Exception {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final transient List<Fault> faults;

    public SeasonFileFaulty(String file, List<Fault> faults) {
        super(
                "赛季文件 %s 有 %d 处错误：\n%s"
                        .formatted(
                                file,
                                faults.size(),
                                faults.stream()
                                        .map(Fault::toString)
                                        .collect(Collectors.joining("\n"))));
        this.file = file;
        this.faults = List.copyOf(faults);
    }

    /** The name under which the file was read. */
    public String file() {
        return file;
    }

    public List<Fault> faults() {
        return faults;
    }
}
