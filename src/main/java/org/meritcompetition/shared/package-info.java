/**
 * The few words that every module speaks. It knows no module and holds no rule of its own; a type
 * belongs here only when three modules need it.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package org.meritcompetition.shared;
