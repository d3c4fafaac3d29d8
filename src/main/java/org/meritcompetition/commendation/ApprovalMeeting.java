package org.meritcompetition.commendation;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * The meeting of the leading group that decides on the list.
 *
 * @param minutes number of its minutes 纪要文号
 * @param present 到会
 * @param recused 回避, {@code null} where nobody had to
 */
@Embeddable
public record ApprovalMeeting(
        LocalDate meetingDate, String minutes, String present, String recused) {}
