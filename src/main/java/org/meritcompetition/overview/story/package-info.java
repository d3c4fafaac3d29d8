/** 办理轨迹: the whole way of one project, from its first draft on. */
package org.meritcompetition.overview.story;
