package org.meritcompetition.notification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.meritcompetition.notification.Template.Words;
import org.meritcompetition.shared.StartRefused;
import org.springframework.core.io.ResourceLoader;
import org.springframework.core.io.support.ResourcePatternUtils;
import org.springframework.stereotype.Component;

/**
 * The wording of every notice and letter. The shipped one stands under {@code notices/} on the
 * class path; a folder of one's own, {@code merit.notices.templates}, replaces it file by file.
 */
@Component
class Wording {

    private static final String SHIPPED = "classpath:notices/";
    private static final String ENDING = ".txt";

    private final ResourceLoader resources;
    private final String folder;
    private final Map<String, Template> templates = new HashMap<>();

    Wording(ResourceLoader resources, NoticesProperties properties) {
        this.resources = resources;
        this.folder = withSlash(properties.templates());
        for (var frame : Frame.values()) {
            require(frame.file(), frame.placeholders());
        }
        for (var kind : NoticeKind.values()) {
            require(kind.file(), kind.placeholders());
            for (var reader : Reader.values()) {
                find(kind.file() + reader.suffix(), kind.placeholders());
            }
        }
        refuseUnknownFiles();
    }

    /** A notice in words for its reader. */
    Words of(NoticeKind kind, Reader reader, Map<String, String> facts) {
        var own = templates.get(kind.file() + reader.suffix());
        return (own == null ? templates.get(kind.file()) : own).with(facts);
    }

    Words of(Frame frame, Map<String, String> facts) {
        return templates.get(frame.file()).with(facts);
    }

    private void require(String name, Set<String> placeholders) {
        find(name, placeholders);
        if (!templates.containsKey(name)) {
            throw new StartRefused("缺少通知模板 notices/%s%s。".formatted(name, ENDING));
        }
    }

    private void find(String name, Set<String> placeholders) {
        for (var place : new String[] {folder, SHIPPED}) {
            var file = resources.getResource(place + name + ENDING);
            if (file.exists()) {
                try {
                    var text = file.getContentAsString(StandardCharsets.UTF_8);
                    templates.put(name, new Template(file.getFilename(), text, placeholders));
                    return;
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    /** A file under a name that nothing asks for would be edited in vain. */
    private void refuseUnknownFiles() {
        try {
            var patterns = ResourcePatternUtils.getResourcePatternResolver(resources);
            Arrays.stream(patterns.getResources(folder + "*" + ENDING))
                    .map(it -> it.getFilename().replace(ENDING, ""))
                    .filter(it -> !templates.containsKey(it))
                    .findFirst()
                    .ifPresent(
                            it -> {
                                throw new StartRefused(
                                        "通知模板文件夹里的 %s%s 不对应任何通知，请改正文件名后重新启动。"
                                                .formatted(it, ENDING));
                            });
        } catch (IOException e) {
            throw new StartRefused(
                    "读不到通知模板文件夹 %s，请检查 merit.notices.templates。".formatted(folder), e);
        }
    }

    private static String withSlash(String folder) {
        return folder.endsWith("/") ? folder : folder + "/";
    }
}
