/** The guide to where wrongdoing is reported. Nothing about its readers is kept, cached or passed on. */
package kr.opengov.web.integrity;
