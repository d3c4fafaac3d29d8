package org.meritcompetition.architecture.broken.evaluation.quota;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.context.ApplicationContext;

/** A calculation that cannot be done without the application. */
public class Counting {
    ApplicationContext application;
    DelegateExecution execution;
}
