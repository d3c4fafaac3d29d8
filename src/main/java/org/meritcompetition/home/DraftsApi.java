package org.meritcompetition.home;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.OffsetDateTime;
import org.meritcompetition.engine.FormDrafts;
import org.meritcompetition.shared.DomainRuleViolation;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The own draft of a task's form, kept by the task list's script while one types. */
@RestController
@RequestMapping("/my/drafts/{task}")
class DraftsApi {

    private final FormDrafts drafts;
    private final ObjectMapper json;

    DraftsApi(FormDrafts drafts, ObjectMapper json) {
        this.drafts = drafts;
        this.json = json;
    }

    /**
     * The draft and what the next request has to carry.
     *
     * @param content {@code null} where there is none
     */
    record Kept(JsonNode content, OffsetDateTime savedAt, String header, String token) {}

    @GetMapping
    ResponseEntity<Kept> show(Authentication who, @PathVariable String task, CsrfToken csrf)
            throws IOException {
        refuseOthers(task);
        var draft = drafts.find(task, who.getName());
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(
                        new Kept(
                                draft.isPresent() ? json.readTree(draft.get().content()) : null,
                                draft.map(FormDrafts.Draft::savedAt).orElse(null),
                                csrf.getHeaderName(),
                                csrf.getToken()));
    }

    @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void keep(Authentication who, @PathVariable String task, @RequestBody ObjectNode content) {
        refuseOthers(task);
        try {
            drafts.keep(task, who.getName(), content.toString());
        } catch (DomainRuleViolation refusal) {
            throw new ResponseStatusException(HttpStatus.PAYLOAD_TOO_LARGE, refusal.getMessage());
        }
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void drop(Authentication who, @PathVariable String task) {
        drafts.drop(task, who.getName());
    }

    private void refuseOthers(String task) {
        if (!drafts.isListed(task)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
