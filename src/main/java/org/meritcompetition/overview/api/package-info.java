/** What the pages show, as data for other systems of the city, with the same rights. */
package org.meritcompetition.overview.api;
