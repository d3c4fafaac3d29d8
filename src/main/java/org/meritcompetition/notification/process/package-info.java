/** 通知 as the engine sees it: who stands behind a group, and which tasks are still open. */
package org.meritcompetition.notification.process;
