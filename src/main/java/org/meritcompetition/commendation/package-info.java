/**
 * The end of the season (notice 〔2024〕2号, section 四（三） “经领导小组审定后进行表彰表扬”): the leading group's
 * approval, the public notice, the decision with its document number, the commendations and the
 * honour roll, and what each unit sums up of its year.
 *
 * <p>It may know evaluation, organisation and season; {@code process} alone knows the engine.
 * Nobody before it knows it.
 */
package org.meritcompetition.commendation;
