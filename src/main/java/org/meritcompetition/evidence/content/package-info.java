/**
 * What a file is, by what is in it and never by its name, and what to call it. It knows the
 * season's plan and the shared words.
 */
package org.meritcompetition.evidence.content;
