/**
 * Word templates: the ones that ship, those that an office put in their place, and filling them.
 */
package org.meritcompetition.papers.template;
