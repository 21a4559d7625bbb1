/** The settings of an installation: their names, kinds and standard values, and how to read them. */
package kr.opengov.platform.settings;
