package org.meritcompetition.architecture.broken.commendation;

/** The last phase. */
public class Praising {}
