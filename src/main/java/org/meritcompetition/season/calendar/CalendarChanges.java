package org.meritcompetition.season.calendar;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface CalendarChanges extends JpaRepository<CalendarChange, Long> {

    List<CalendarChange> findByYearOrderByIdDesc(int year);
}
