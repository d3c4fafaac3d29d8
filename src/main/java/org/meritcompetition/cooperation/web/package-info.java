/** 转办与协办 in the browser: one page a task, and what colleagues want of me. */
package org.meritcompetition.cooperation.web;
