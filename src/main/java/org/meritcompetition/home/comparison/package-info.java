/** 横向对比: the projects of a track side by side, for its judges and the office. */
package org.meritcompetition.home.comparison;
