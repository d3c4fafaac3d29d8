/** 通讯录: the contact list as pages, for the office that keeps it and for the people on it. */
package org.meritcompetition.home.contacts;
