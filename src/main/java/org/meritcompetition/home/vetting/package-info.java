/** 资格审核 as the office works on it: veto list, who is who, consultations, earlier honours. */
package org.meritcompetition.home.vetting;
