package org.meritcompetition.vetting;

/**
 * A doubt who is who, to be put before a person.
 *
 * @param subject key of the candidate
 * @param other key of the entry of the veto list, of the honour or of the other candidate
 * @param subjectShown the candidate as a person reads it
 * @param otherShown the other as a person reads it
 */
public record Question(
        String subject, String other, Kind kind, String subjectShown, String otherShown) {

    /** What the candidate is compared with. */
    public enum Kind {
        VETO("负面清单"),
        HONOUR("历年荣誉"),
        CANDIDATE("今年的候选");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
