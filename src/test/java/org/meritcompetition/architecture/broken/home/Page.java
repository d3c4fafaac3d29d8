package org.meritcompetition.architecture.broken.home;

/** A page that nobody may know. */
public class Page {}
