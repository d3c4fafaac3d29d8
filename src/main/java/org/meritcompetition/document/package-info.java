/**
 * Spreadsheets, read strictly and written so that no content becomes a formula. Technical: it knows
 * no module of the competition, and every module may know it.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = "shared")
package org.meritcompetition.document;
