package org.meritcompetition.registration;

import jakarta.persistence.Embeddable;

/**
 * What a unit writes about a project, after the columns of the notice's Annex 2; the participants
 * stand beside it.
 *
 * @param department 责任部门
 * @param owner 责任人
 * @param effects 预期成效
 */
@Embeddable
public record ProjectDescription(
        String name,
        String department,
        String owner,
        String ownerPost,
        String goals,
        String measures,
        String milestones,
        String effects,
        String contact,
        String phone) {}
