package org.meritcompetition.evidence.content;

import static org.meritcompetition.shared.DomainRuleViolation.unless;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;
import org.meritcompetition.season.plan.EvidencePlan;
import org.meritcompetition.season.plan.FileKind;
import org.meritcompetition.shared.DomainRuleViolation;

/** Tells by its content what a file is, and refuses what the season does not take in. */
public final class Recognising {

    private static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes();

    private Recognising() {}

    /**
     * The kind of the file.
     *
     * @param name as it will be shown; its ending must be of the same kind
     */
    public static FileKind kind(Path file, String name, EvidencePlan rules) throws IOException {
        var type = type(file);
        var kind =
                kind(file, type)
                        .filter(rules.types()::contains)
                        .orElseThrow(() -> refused(type, name, rules));
        var extension = ShownName.extension(name);
        unless(
                kind.extensions().contains(extension),
                "“%s”的内容是 %s 文件，扩展名却是“%s”。请把扩展名改为 .%s 后再上传。",
                name,
                kind.name(),
                extension,
                kind.word());
        return kind;
    }

    private static MediaType type(Path file) throws IOException {
        try (var content = new BufferedInputStream(Files.newInputStream(file))) {
            return TYPES.detect(content, new Metadata());
        }
    }

    private static Optional<FileKind> kind(Path file, MediaType type) throws IOException {
        if (is(type, MediaType.APPLICATION_ZIP)) {
            return Packed.kind(file);
        }
        return switch (type.toString()) {
            case "application/x-tika-msoffice" -> olderOffice(file);
            case "video/mp4", "application/mp4", "video/quicktime", "video/x-m4v" ->
                    Optional.of(FileKind.MP4);
            default -> FileKind.ofMediaType(type.toString());
        };
    }

    private static boolean is(MediaType type, MediaType general) {
        return TYPES.getMediaTypeRegistry().isInstanceOf(type, general);
    }

    private static Optional<FileKind> olderOffice(Path file) throws IOException {
        try (var parts = new POIFSFileSystem(file.toFile(), true)) {
            var root = parts.getRoot();
            unless(
                    !root.hasEntry("_VBA_PROJECT_CUR") && !root.hasEntry("Macros"),
                    "文件带有宏，没有保存。请另存为不带宏的格式后再上传。");
            if (root.hasEntry("WordDocument")) {
                return Optional.of(FileKind.DOC);
            }
            if (root.hasEntry("Workbook") || root.hasEntry("Book")) {
                return Optional.of(FileKind.XLS);
            }
            return root.hasEntry("PowerPoint Document")
                    ? Optional.of(FileKind.PPT)
                    : Optional.empty();
        } catch (IOException | RuntimeException broken) {
            if (broken instanceof DomainRuleViolation refusal) {
                throw refusal;
            }
            throw new DomainRuleViolation("文件已损坏或没有传完整，没有保存。请用办公软件打开检查后重新上传。");
        }
    }

    private static DomainRuleViolation refused(MediaType type, String name, EvidencePlan rules) {
        var executable =
                type.toString().matches(".*(dosexec|msdownload|x-sh|x-executable|x-elf).*");
        return new DomainRuleViolation(
                "%s，不能上传。可以上传的类型：%s。"
                        .formatted(
                                executable
                                        ? "“%s”是可执行程序".formatted(name)
                                        : "“%s”的内容不是允许的文件类型".formatted(name),
                                rules.labels()));
    }
}
