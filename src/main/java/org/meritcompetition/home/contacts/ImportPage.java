package org.meritcompetition.home.contacts;

import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.Serializable;
import org.meritcompetition.document.SheetReader;
import org.meritcompetition.document.SheetUpload;
import org.meritcompetition.organisation.ContactRights;
import org.meritcompetition.organisation.ImportingContacts;
import org.meritcompetition.shared.DomainRuleViolation;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 导入通讯录: first what would change, then the change, all of it or nothing. */
@Controller
@RequestMapping("/contacts/import")
class ImportPage {

    private static final String WAITING = ImportPage.class.getName();

    /** A list that was looked through and not yet taken over. */
    record Waiting(String division, byte[] content) implements Serializable {}

    private final Lists lists;
    private final ImportingContacts importing;

    ImportPage(Lists lists, ImportingContacts importing) {
        this.lists = lists;
        this.importing = importing;
    }

    @GetMapping
    String show(Authentication who, @RequestParam(required = false) String division, Model page) {
        page.addAttribute("bodies", lists.toKeep(who, division));
        return "contacts-import";
    }

    @PostMapping
    String preview(
            Authentication who,
            @RequestParam String division,
            @RequestParam MultipartFile file,
            HttpSession session,
            RedirectAttributes answer)
            throws IOException {
        lists.toKeep(who, division);
        session.removeAttribute(WAITING);
        try {
            DomainRuleViolation.unless(
                    file.getSize() <= SheetReader.MOST_BYTES, "文件过大，不像是通讯录。请核对是否选错了文件。");
            var content = file.getBytes();
            var changes = importing.preview(division, content, isAdministrator(who));
            if (changes.isEmpty()) {
                answer.addFlashAttribute("done", "表中内容与通讯录一致，没有需要更改的。");
            } else {
                session.setAttribute(WAITING, new Waiting(division, content));
                answer.addFlashAttribute("preview", changes);
            }
        } catch (DomainRuleViolation refusal) {
            SheetUpload.refuse(answer, refusal);
        }
        return "redirect:/contacts/import?division=" + division;
    }

    /** The list has changed meanwhile perhaps: it is looked through once more. */
    @PostMapping("/confirm")
    String confirm(
            Authentication who,
            @RequestParam String division,
            HttpSession session,
            RedirectAttributes answer) {
        lists.toKeep(who, division);
        try {
            var waiting = (Waiting) session.getAttribute(WAITING);
            DomainRuleViolation.unless(
                    waiting != null && waiting.division().equals(division), "请重新选择文件上传。");
            session.removeAttribute(WAITING);
            var told =
                    importing.take(
                            division, waiting.content(), isAdministrator(who), who.getName());
            answer.addFlashAttribute("done", "通讯录已更新。");
            if (!told.isEmpty()) {
                answer.addFlashAttribute("passwords", told);
                return "redirect:/contacts/passwords";
            }
            return "redirect:/contacts?division=" + division;
        } catch (DomainRuleViolation refusal) {
            SheetUpload.refuse(answer, refusal);
        } catch (DataIntegrityViolationException meanwhile) {
            answer.addFlashAttribute("refusal", "通讯录刚被他人修改，没有导入任何内容。请重新上传。");
        }
        return "redirect:/contacts/import?division=" + division;
    }

    private static boolean isAdministrator(Authentication who) {
        return ContactRights.of(who).isAdministrator();
    }
}
