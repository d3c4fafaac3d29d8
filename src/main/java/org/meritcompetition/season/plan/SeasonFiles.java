package org.meritcompetition.season.plan;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.meritcompetition.document.CellFault;
import org.meritcompetition.document.SheetFaulty;

/** The files that a command is given, as they lie on a disk: a season's, and tables of years. */
public final class SeasonFiles {

    private static final long MOST_BYTES = 1_000_000;

    private SeasonFiles() {}

    /**
     * The text of a season file.
     *
     * @throws FileUnreadable with one sentence, where it has none
     */
    public static String text(Path file) throws FileUnreadable {
        try {
            if (Files.notExists(file)) {
                throw new NoSuchFileException(file.toString());
            }
            if (Files.isDirectory(file)) {
                throw new FileUnreadable(file + " 是文件夹，请写上其中的赛季文件");
            }
            if (Files.size(file) > MOST_BYTES) {
                throw new FileUnreadable("文件 " + file + " 超过 1 MB，不像是赛季文件");
            }
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            throw new FileUnreadable("文件 " + file + " 不是 UTF-8 编码，请用编辑器另存为 UTF-8");
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /**
     * The working days by the tables that come with the application and by these.
     *
     * @throws FileUnreadable with every fault of a table, or one sentence
     */
    public static WorkingDays workingDays(List<Path> calendars) throws FileUnreadable {
        var tables = new TreeMap<Integer, YearTable>();
        YearTable.shipped().forEach(it -> tables.put(it.year(), it));
        for (var file : calendars) {
            try {
                var table = CalendarSheet.read(Files.readAllBytes(file), file.toString());
                tables.put(table.year(), table);
            } catch (SheetFaulty e) {
                throw new FileUnreadable(
                        e.faults().stream()
                                .map(CellFault::toString)
                                .collect(Collectors.joining("\n", "工作日表有错：\n", "")));
            } catch (IOException e) {
                throw unreadable(file, e);
            }
        }
        return WorkingDays.of(tables.values());
    }

    private static FileUnreadable unreadable(Path file, IOException e) {
        return new FileUnreadable(
                e instanceof NoSuchFileException
                        ? "找不到文件 " + file
                        : "文件 " + file + " 读不出来，请检查是否有读取权限");
    }
}
