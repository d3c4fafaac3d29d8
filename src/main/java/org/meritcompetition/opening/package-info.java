/**
 * What happens once when the program starts: groups, accounts, task lists and the season of the
 * season file. It may know every module; nobody knows it.
 */
package org.meritcompetition.opening;
