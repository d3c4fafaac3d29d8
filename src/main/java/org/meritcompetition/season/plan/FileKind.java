package org.meritcompetition.season.plan;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of file that a season may let people attach, by what is in them. */
public enum FileKind {
    PDF("application/pdf", "pdf"),
    OFD("application/ofd", "ofd"),
    JPG("image/jpeg", "jpg", "jpeg"),
    PNG("image/png", "png"),
    DOC("application/msword", "doc"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLS("application/vnd.ms-excel", "xls"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPT("application/vnd.ms-powerpoint", "ppt"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    MP4("video/mp4", "mp4");

    private final String mediaType;
    private final List<String> extensions;

    FileKind(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    public String mediaType() {
        return mediaType;
    }

    /** How names of such files may end, without the dot; the usual one first. */
    public List<String> extensions() {
        return extensions;
    }

    /** The word that stands in the season file, and that people read. */
    public String word() {
        return extensions.get(0);
    }

    /** Whether a browser shows it safely by itself. */
    public boolean isShownInline() {
        return this == PDF || isImage();
    }

    public boolean isImage() {
        return this == JPG || this == PNG;
    }

    static Optional<FileKind> called(String word) {
        return Stream.of(values())
                .filter(it -> it.word().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    public static Optional<FileKind> ofMediaType(String type) {
        return Stream.of(values()).filter(it -> it.mediaType.equals(type)).findFirst();
    }
}
