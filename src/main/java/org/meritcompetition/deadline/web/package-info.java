/** 延期申请 as a unit makes it, and 改期 as the office does. */
package org.meritcompetition.deadline.web;
