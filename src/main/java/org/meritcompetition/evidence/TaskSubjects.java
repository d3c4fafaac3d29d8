package org.meritcompetition.evidence;

import java.util.List;

/** Finds what the files of a task in Tasklist hang on. */
public interface TaskSubjects {

    /** What the task is about; empty where no file hangs on it, or the task is gone. */
    List<Subject> of(String task);
}
