package org.meritcompetition.season.calendar;

import org.springframework.data.jpa.repository.JpaRepository;

interface CalendarYears extends JpaRepository<CalendarYear, Integer> {}
