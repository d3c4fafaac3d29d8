/** What each paper says, one class a paper, read from the modules that have it on record. */
package org.meritcompetition.papers.sheet;
