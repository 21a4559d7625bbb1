/** Code tables with Korean and English labels and validity: countries, regions, agencies with their successors. */
package kr.opengov.platform.codes;
