package org.meritcompetition.deadline.web;

/** For how many the office moves a date. */
enum Scope {
    CHOSEN,
    /** those that wait now */
    OPEN,
    /** those that wait now, and those that come up later */
    ALL
}
