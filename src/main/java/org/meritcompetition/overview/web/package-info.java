/** 跟踪督促 as the office and the administrator see it. */
package org.meritcompetition.overview.web;
