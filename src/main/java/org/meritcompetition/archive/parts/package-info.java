/** What goes into every archive: attached files, decisions, the record. */
package org.meritcompetition.archive.parts;
