/** 文档 and the templates behind it, as pages. */
package org.meritcompetition.papers.web;
