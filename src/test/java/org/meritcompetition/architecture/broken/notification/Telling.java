package org.meritcompetition.architecture.broken.notification;

/** Tells people; nobody may ask it to. */
public class Telling {}
