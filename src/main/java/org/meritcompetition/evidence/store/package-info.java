/**
 * Where files are kept: a directory, or whatever speaks S3. A file's name is the SHA-256 of its
 * content. Plain; it knows nobody else.
 */
package org.meritcompetition.evidence.store;
