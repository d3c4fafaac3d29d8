/** What a task of the engine is about, as far as files hang on it. */
package org.meritcompetition.evidence.process;
