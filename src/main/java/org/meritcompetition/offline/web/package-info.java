/** 离线填报 as a page. */
package org.meritcompetition.offline.web;
