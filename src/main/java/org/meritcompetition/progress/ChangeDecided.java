package org.meritcompetition.progress;

/**
 * The office answered a unit's request to change or withdraw a project.
 *
 * @param request key of the request
 * @param requestedBy the account that asked
 * @param reason {@code null} where none was given
 */
public record ChangeDecided(
        String season,
        String request,
        String entry,
        ChangeKind kind,
        ChangeStatus outcome,
        String requestedBy,
        String reason) {

    static ChangeDecided of(ChangeRequest decided) {
        return new ChangeDecided(
                decided.entry().split("/", 2)[0],
                decided.key(),
                decided.entry(),
                decided.kind(),
                decided.status(),
                decided.requestedBy(),
                decided.decisionReason());
    }
}
