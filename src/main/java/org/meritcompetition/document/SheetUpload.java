package org.meritcompetition.document;

import java.io.IOException;
import org.meritcompetition.shared.DomainRuleViolation;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A table that somebody brings to a page, and what the page says of it: all or nothing. */
public final class SheetUpload {

    private SheetUpload() {}

    /** Takes the whole table over, or refuses it. */
    @FunctionalInterface
    public interface Taking {

        /**
         * @return how many rows
         */
        int take(byte[] content);
    }

    /**
     * Takes it over and answers.
     *
     * @param done the sentence for it, with the number of rows in the place of {@code %d}
     */
    public static void take(
            MultipartFile file, RedirectAttributes answer, String done, Taking taking)
            throws IOException {
        try {
            DomainRuleViolation.unless(
                    file.getSize() <= SheetReader.MOST_BYTES,
                    "文件超过 %d MB，没有导入任何内容。请核对是否选错了文件。",
                    SheetReader.MOST_BYTES >> 20);
            answer.addFlashAttribute("done", done.formatted(taking.take(file.getBytes())));
        } catch (DomainRuleViolation refusal) {
            refuse(answer, refusal);
        } catch (DataIntegrityViolationException overtaken) {
            answer.addFlashAttribute("refusal", "刚有同事作了修改，没有导入任何内容。请核对后重新导入。");
        }
    }

    /** Says why nothing was taken over, cell by cell where cells are to blame. */
    public static void refuse(RedirectAttributes answer, DomainRuleViolation refusal) {
        answer.addFlashAttribute("refusal", refusal.getMessage());
        if (refusal instanceof SheetFaulty faulty) {
            answer.addFlashAttribute("faults", faulty.faults());
        }
    }
}
