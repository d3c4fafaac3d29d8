package org.meritcompetition.registration;

import jakarta.persistence.Embeddable;

/**
 * A person named in an entry. Only those named can be commended for the project (eligibility E1);
 * grade and front line decide about the composition of the final list (E6).
 *
 * @param post 职务
 * @param grade 职级
 * @param frontLine whether the person works in the front line of enforcement (一线)
 */
@Embeddable
public record Participant(String name, String post, String grade, boolean frontLine) {}
