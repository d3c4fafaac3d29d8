/**
 * {@code verify-record}: anybody with the record, in the database or in an exported file, can check
 * that it is as it was written, without the application.
 */
@org.springframework.modulith.NamedInterface("record-cli")
package org.meritcompetition.record.cli;
