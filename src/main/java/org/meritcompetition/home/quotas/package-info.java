/** 名额说明 and 试算: why the seats are where they are, and what the office tried beside it. */
package org.meritcompetition.home.quotas;
