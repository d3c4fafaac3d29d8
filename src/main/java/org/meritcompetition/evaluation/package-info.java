/**
 * The evaluation of the season (notice 〔2024〕2号, sections 四（三）, 五 and 七（三）): its deployment, the
 * year-end marks, the process score that is frozen from them, and the five-step chain from a unit's
 * application to the dossiers that the leading group decides on.
 *
 * <p>The rules are here and in the plain rooms {@code eligibility} and {@code quota}; {@code
 * process} alone knows the engine. It may know progress, registration, organisation and season;
 * commendation comes after it and is unknown to it.
 */
package org.meritcompetition.evaluation;
