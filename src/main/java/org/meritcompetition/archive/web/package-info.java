/** The page of the archives, for the office and the administrator. */
package org.meritcompetition.archive.web;
