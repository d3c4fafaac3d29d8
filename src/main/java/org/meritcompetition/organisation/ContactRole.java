package org.meritcompetition.organisation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * A role that a person has.
 *
 * @param unit code of the participating unit, {@code null} for a role of the bureau
 * @param department of the bureau for a judge, or the body that is asked about the nominees
 */
@Embeddable
public record ContactRole(@Enumerated(EnumType.STRING) Role role, String unit, String department) {

    public static ContactRole inUnit(String unit, Role role) {
        return new ContactRole(role, unit, null);
    }

    public static ContactRole judge(String department) {
        return new ContactRole(Role.JUDGE, null, department);
    }

    /** At a body that is asked about the nominees. */
    public static ContactRole consulted(String body) {
        return new ContactRole(Role.CONSULTED, null, body);
    }

    /** In the competition office or the leading group. */
    public static ContactRole ofBureau(Role role) {
        return new ContactRole(role, null, null);
    }

    /** Whether the other is at the same unit, department, office or group. */
    boolean isAtTheBodyOf(ContactRole other) {
        return unit != null
                ? unit.equals(other.unit)
                : other.unit == null
                        && role == other.role
                        && (department == null || department.equals(other.department));
    }
}
