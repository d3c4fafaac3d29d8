package org.meritcompetition.evidence.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.meritcompetition.evidence.AttachingFiles;
import org.meritcompetition.evidence.AttachingFiles.Sent;
import org.meritcompetition.evidence.Evidence;
import org.meritcompetition.evidence.EvidenceList;
import org.meritcompetition.evidence.EvidenceRights;
import org.meritcompetition.evidence.FileTooLarge;
import org.meritcompetition.evidence.Subject;
import org.meritcompetition.evidence.Subjects;
import org.meritcompetition.evidence.TaskSubjects;
import org.meritcompetition.shared.DomainRuleViolation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * What the script on our page and in Tasklist asks: which files there are, one more of them, one
 * off. A file comes as the body of its request and goes block by block to the disk. What one may
 * not see is as good as not there.
 */
@RestController
@RequestMapping("/evidence/files")
class EvidenceFiles {

    private static final Logger LOG = LoggerFactory.getLogger(EvidenceFiles.class);

    /** What people upload runs nothing, loads nothing and is a page of nobody. */
    private static final String SANDBOX = "sandbox; default-src 'none'; frame-ancestors 'none'";

    /** The browsers' own viewers of PDF do not start within a sandbox. */
    private static final String VIEWER =
            "default-src 'none'; object-src 'self'; style-src 'unsafe-inline';"
                    + " frame-ancestors 'none'";

    private final AttachingFiles attaching;
    private final EvidenceList list;
    private final EvidenceRights rights;
    private final Subjects subjects;
    private final TaskSubjects tasks;
    private final Showing showing;

    EvidenceFiles(
            AttachingFiles attaching,
            EvidenceList list,
            EvidenceRights rights,
            Subjects subjects,
            TaskSubjects tasks,
            Showing showing) {
        this.attaching = attaching;
        this.list = list;
        this.rights = rights;
        this.subjects = subjects;
        this.tasks = tasks;
        this.showing = showing;
    }

    @GetMapping(params = "subject")
    ResponseEntity<Shown> on(Authentication who, @RequestParam String subject, CsrfToken token) {
        return fresh(showing.of(List.of(readable(who, subject)), who, token));
    }

    @GetMapping(params = "task")
    ResponseEntity<Shown> ofTask(Authentication who, @RequestParam String task, CsrfToken token) {
        return fresh(showing.of(tasks.of(task), who, token));
    }

    private static ResponseEntity<Shown> fresh(Shown shown) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(shown);
    }

    @PostMapping
    ResponseEntity<Map<String, String>> attach(
            Authentication who,
            @RequestParam String subject,
            @RequestParam String material,
            @RequestParam String name,
            HttpServletRequest request)
            throws IOException {
        refuseUnlessMayAdd(who, readable(who, subject));
        var sent = new Sent(subject, material, name, request.getContentLengthLong());
        var taken = attaching.attach(sent, request.getInputStream(), who.getName());
        return ResponseEntity.status(HttpStatus.CREATED)
                .body(Map.of("id", taken.id(), "name", taken.name()));
    }

    @PostMapping("/{id}/withdraw")
    ResponseEntity<Void> withdraw(Authentication who, @PathVariable String id) {
        var evidence = readableFile(who, id);
        refuseUnlessMayAdd(who, readable(who, evidence.subject()));
        attaching.withdraw(evidence.id(), who.getName());
        return ResponseEntity.noContent().build();
    }

    @GetMapping("/{id}")
    ResponseEntity<InputStreamResource> download(Authentication who, @PathVariable String id)
            throws IOException {
        var evidence = readableFile(who, id);
        return content(evidence, ContentDisposition.attachment(), SANDBOX);
    }

    /** To be looked at in the browser; that is for images and PDF alone. */
    @GetMapping("/{id}/view")
    ResponseEntity<InputStreamResource> view(Authentication who, @PathVariable String id)
            throws IOException {
        var evidence = readableFile(who, id);
        if (!evidence.fileKind().isShownInline()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return content(
                evidence,
                ContentDisposition.inline(),
                evidence.fileKind().isImage() ? SANDBOX : VIEWER);
    }

    private ResponseEntity<InputStreamResource> content(
            Evidence evidence, ContentDisposition.Builder disposition, String policy)
            throws IOException {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(evidence.fileKind().mediaType()))
                .contentLength(evidence.size())
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", policy)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        disposition
                                .filename(evidence.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(new InputStreamResource(list.open(evidence)));
    }

    private Subject readable(Authentication who, String key) {
        return subjects.find(key)
                .filter(it -> rights.mayRead(who, it))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Evidence readableFile(Authentication who, String id) {
        return list.find(id)
                .filter(it -> rights.mayRead(who, subjects.of(it)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private void refuseUnlessMayAdd(Authentication who, Subject subject) {
        if (!rights.mayAdd(who, subject)) {
            throw new AccessDeniedException("the liaison of the unit alone");
        }
    }

    @ExceptionHandler
    ResponseEntity<Map<String, String>> refused(DomainRuleViolation refusal) {
        var status =
                refusal instanceof FileTooLarge
                        ? HttpStatus.PAYLOAD_TOO_LARGE
                        : HttpStatus.UNPROCESSABLE_ENTITY;
        return ResponseEntity.status(status).body(Map.of("message", refusal.getMessage()));
    }

    /** The disk is full, the store is away, or the sender is. */
    @ExceptionHandler
    ResponseEntity<Map<String, String>> failed(IOException failure) {
        LOG.error("An attached file could not be kept or read", failure);
        return ResponseEntity.status(HttpStatus.INSUFFICIENT_STORAGE)
                .body(Map.of("message", "服务器没有存下这个文件，请稍后重试；如仍不行，请联系系统管理员检查附件存储空间。"));
    }
}
