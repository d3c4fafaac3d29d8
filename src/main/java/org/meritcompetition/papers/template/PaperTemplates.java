package org.meritcompetition.papers.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.meritcompetition.papers.Paper;
import org.meritcompetition.shared.DomainRuleViolation;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The templates of each paper: the division's own, or the one that ships. */
@Service
@Transactional
public class PaperTemplates {

    /** The largest template that is taken over. */
    public static final int MOST_BYTES = 2 << 20;

    private final PaperTemplateRepository own;
    private final Clock clock;

    PaperTemplates(PaperTemplateRepository own, Clock clock) {
        this.own = own;
        this.clock = clock;
    }

    /** Who put the division's own template there, and when. */
    public record Origin(String by, Instant at) {}

    /** The template in use. */
    @Transactional(readOnly = true)
    public byte[] current(String division, Paper paper) {
        return own.findById(PaperTemplate.keyOf(division, paper.code()))
                .map(PaperTemplate::content)
                .orElseGet(() -> shipped(paper));
    }

    /** The template that ships. */
    public static byte[] shipped(Paper paper) {
        try (var in =
                new ClassPathResource("papers/%s.docx".formatted(paper.code())).getInputStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of the papers that have a template of the division's own. */
    @Transactional(readOnly = true)
    public Map<Paper, Origin> replaced(String division) {
        var replaced = new EnumMap<Paper, Origin>(Paper.class);
        own.findByDivision(division)
                .forEach(
                        it ->
                                Paper.of(it.paper())
                                        .ifPresent(
                                                paper ->
                                                        replaced.put(
                                                                paper,
                                                                new Origin(
                                                                        it.uploadedBy(),
                                                                        it.uploadedAt()))));
        return replaced;
    }

    /**
     * Puts a template in place of the one in use.
     *
     * @throws DomainRuleViolation where it is no template of that paper, naming each placeholder
     *     that is missing or unknown
     */
    public void replace(String division, Paper paper, byte[] content, String actor) {
        DomainRuleViolation.unless(
                content.length <= MOST_BYTES, "模板超过 %d MB，请删去图片后重新上传。", MOST_BYTES >> 20);
        Placeholders.refuseUnlessFits(paper, content);
        own.save(new PaperTemplate(division, paper.code(), content, actor, clock.instant()));
    }

    /** Goes back to the template that ships. */
    public void restore(String division, Paper paper) {
        own.deleteById(PaperTemplate.keyOf(division, paper.code()));
    }
}
